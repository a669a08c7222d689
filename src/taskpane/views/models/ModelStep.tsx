import { ChoiceGroup } from "@fluentui/react/lib/ChoiceGroup";
import { useMemo, type JSX } from "react";
import type { Draft } from "../../../sheets/plan/draft";
import type { Model } from "../../../sheets/model";
import type { ModelOption } from "../../../sheets/modelOption";
import { ViewArea } from "../../frame/ViewArea";
import { ConfirmTarget } from "../../insert/ConfirmTarget";
import { SheetsFooter } from "../../insert/SheetsFooter";
import { useInsert } from "../../insert/useInsert";
import { modelWords } from "../../strings/models";
import { useModelStyles } from "./models.styles";
import type { Fill, ModelAction, ModelState } from "./modelState";
import { OptionFields } from "./OptionFields";
import { faultOf } from "./optionFault";
import { OwnCellsStep } from "./OwnCellsStep";
import { ownNotYet } from "./ownNotYet";
import { readBlock } from "../../../sheets/ownBlock/ownGuess";

interface ModelStepProps {
  readonly model: Model;
  readonly state: ModelState;
  readonly dispatch: (action: ModelAction) => void;
  readonly onBack: () => void;
}

/** One model: what it is filled with, which sheets it adds, and the button that adds them. */
export function ModelStep({ model, state, dispatch, onBack }: ModelStepProps): JSX.Element {
  const styles = useModelStyles();
  const { fill, chosen, own } = state;
  const draft = useMemo(() => draftOf(model, { fill, chosen, own }), [model, fill, chosen, own]);
  const insertable = useMemo(() => draft && { draft }, [draft]);
  const insert = useInsert(insertable);
  const asked = optionsAsked(model, fill);
  return (
    <ViewArea
      heading={model.title}
      // A long write is stopped with its own button, which takes it back.
      onBack={insert.writing === undefined ? onBack : undefined}
      footer={
        <SheetsFooter insert={insert} title={model.title} missing={whyNot(model, state)} onBack={onBack} />
      }
    >
      <p>{model.answers}</p>
      {!insert.done && (
        <>
          <ChoiceGroup
            label={modelWords.filled}
            selectedKey={fill}
            options={fillsOf(model).map((key) => ({ key, text: modelWords.fills[key] }))}
            onChange={(_, option) => option && dispatch({ type: "fill", fill: option.key as Fill })}
          />
          {fill === "example" && <p className={styles.quiet}>{model.exampleShows}</p>}
          {fill === "own" && model.own && (
            <OwnCellsStep
              reading={model.own}
              own={own}
              onRead={(cells) => dispatch({ type: "read", cells })}
              onCorrect={(corrected) => dispatch({ type: "correct", own: corrected })}
            />
          )}
          <OptionFields
            options={asked}
            chosen={chosen}
            onChoose={(key, value) => dispatch({ type: "choose", key, value })}
          />
        </>
      )}
      <ConfirmTarget insert={insert} />
    </ViewArea>
  );
}

/** What the user chooses beside what the model is filled with. */
function optionsAsked({ options, own }: Model, fill: Fill): readonly ModelOption[] {
  if (fill === "example") return [];
  return fill === "blank" ? options : options.filter(({ key }) => own?.asks.includes(key));
}

function fillsOf({ own }: Model): readonly Fill[] {
  return own ? ["example", "blank", "own"] : ["example", "blank"];
}

/** The sheets as they are filled now; undefined while something is missing. */
function draftOf(model: Model, state: ModelState): Draft | undefined {
  if (whyNot(model, state) !== undefined) return undefined;
  const { fill, chosen, own } = state;
  if (fill === "blank") return model.blank(chosen);
  return fill === "own" && own ? model.own?.draft(readBlock(own, model.own), chosen) : model.example;
}

/** What is still missing before the sheets can be planned. */
function whyNot(model: Model, { fill, chosen, own }: ModelState): string | undefined {
  const fault = faultOf(optionsAsked(model, fill), chosen);
  return fault ?? (fill === "own" && model.own ? ownNotYet(own, model.own) : undefined);
}
