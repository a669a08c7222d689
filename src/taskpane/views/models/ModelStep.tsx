import { ChoiceGroup } from "@fluentui/react/lib/ChoiceGroup";
import { useMemo, type JSX } from "react";
import type { Link } from "../../../sheets/links/modelLinks";
import { withoutBeginnings } from "../../../sheets/links/offers";
import { linked, type Draft } from "../../../sheets/plan/draft";
import type { Model } from "../../../sheets/model";
import type { ModelOption } from "../../../sheets/modelOption";
import { ViewArea } from "../../frame/ViewArea";
import { ConfirmTarget } from "../../insert/ConfirmTarget";
import { SheetsFooter } from "../../insert/SheetsFooter";
import { useInsert } from "../../insert/useInsert";
import { LinkFields } from "../../linking/LinkFields";
import { isReading, linksTicked } from "../../linking/tickedLinks";
import { useLinkOffers } from "../../linking/useLinkOffers";
import { useTick } from "../../linking/useTick";
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
  const { fill, chosen, own, ticked } = state;
  const isWaiting = isReading(ticked);
  const all = useLinkOffers(model);
  const offers = useMemo(() => (fill === "blank" ? all : withoutBeginnings(all)), [all, fill]);
  const links = useMemo(() => linksTicked(offers, ticked), [offers, ticked]);
  const draft = useMemo(
    () => (isWaiting ? undefined : draftOf(model, { fill, chosen, own }, links)),
    [isWaiting, model, fill, chosen, own, links],
  );
  const insertable = useMemo(() => draft && { draft }, [draft]);
  const insert = useInsert(insertable);
  const asked = optionsAsked(model, fill);
  const tick = useTick(offers, dispatch);
  return (
    <ViewArea
      heading={model.title}
      // A long write is stopped with its own button, which takes it back.
      onBack={insert.writing === undefined ? onBack : undefined}
      footer={
        <SheetsFooter
          insert={insert}
          title={model.title}
          missing={isWaiting ? modelWords.readingLinks : whyNot(model, state)}
          onBack={onBack}
        />
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
          {offers.length > 0 && <LinkFields offers={offers} ticked={ticked} onTick={tick} />}
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

type Filling = Pick<ModelState, "fill" | "chosen" | "own">;

/** What the user chooses beside what the model is filled with. */
function optionsAsked({ options, own }: Model, fill: Fill): readonly ModelOption[] {
  if (fill === "example") return [];
  return fill === "blank" ? options : options.filter(({ key }) => own?.asks.includes(key));
}

function fillsOf({ own }: Model): readonly Fill[] {
  return own ? ["example", "blank", "own"] : ["example", "blank"];
}

/** The sheets as they are filled now; undefined while something is missing. */
function draftOf(model: Model, state: Filling, links: readonly Link[]): Draft | undefined {
  if (whyNot(model, state) !== undefined) return undefined;
  const { fill, chosen, own } = state;
  const drafts = {
    example: () => model.example,
    blank: () => model.blank(chosen),
    own: () => own && model.own?.draft(readBlock(own, model.own), chosen),
  };
  const draft = drafts[fill]();
  return draft && links.length > 0 ? linked(draft, links) : draft;
}

/** What is still missing before the sheets can be planned. */
function whyNot(model: Model, { fill, chosen, own }: Filling): string | undefined {
  const fault = faultOf(optionsAsked(model, fill), chosen);
  return fault ?? (fill === "own" && model.own ? ownNotYet(own, model.own) : undefined);
}
