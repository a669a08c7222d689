import { Link } from "@fluentui/react/lib/Link";
import { useMemo, useState, type JSX } from "react";
import { useConventions } from "../../conventions/useConventions";
import { ViewArea } from "../../frame/ViewArea";
import { useWorkbook } from "../../hooks/useWorkbook";
import { BlockFooter } from "../../insert/BlockFooter";
import { ConfirmTarget } from "../../insert/ConfirmTarget";
import { useInsert } from "../../insert/useInsert";
import { useComplain } from "../../messages/useComplain";
import type { Destination } from "../../navigation/destinations";
import { builder as words } from "../../strings/functions";
import { agreedText } from "./agreedText";
import { ArgumentField } from "./ArgumentField";
import { argumentName } from "./argumentName";
import { argumentsOf, callBlock, writtenCall } from "./builtCall";
import { CallResult } from "./CallResult";
import type { FunctionGuide } from "./functionGuide";
import { useFunctionStyles } from "./functions.styles";
import { presetOf } from "./presets";
import { readingInWords } from "./readingInWords";
import { typedArgument, type TypedArgument } from "./typedArgument";
import { useReadings } from "./useReadings";

interface BuilderStepProps {
  readonly guide: FunctionGuide;
  readonly onOpen: (destination: Destination) => void;
  readonly onBack: () => void;
}

/** A call put together argument by argument: how each is read, what the call would give, and its way into the sheet. */
export function BuilderStep({ guide, onOpen, onBack }: BuilderStepProps): JSX.Element {
  const { id, name, parameters } = guide;
  const preset = presetOf(id);
  const styles = useFunctionStyles();
  const workbook = useWorkbook();
  const complain = useComplain();
  const conventions = useConventions();
  const [texts, setTexts] = useState<readonly string[]>(() =>
    parameters.map((parameter) => agreedText(guide, parameter, conventions)),
  );
  const typed = useMemo(() => texts.map(typedArgument), [texts]);
  const { readings, faults } = useReadings(referencesOf(typed));
  const missing = parameters.find(({ optional }, index) => !optional && typed[index]?.kind === "leftOut");

  const args = useMemo(
    () => (missing ? undefined : argumentsOf(typed, readings)),
    [missing, readings, typed],
  );
  const answer = useMemo(() => args && workbook.callFunction(id, args), [args, id, workbook]);
  const insertable = useMemo(() => {
    if (missing || faults.size > 0) return undefined;
    return { blockAt: callBlock((sheet) => writtenCall(name, typed, readings, sheet), answer) };
  }, [answer, faults, missing, name, readings, typed]);
  const insert = useInsert(insertable, { first: "cell" });

  const type = (index: number, text: string) =>
    setTexts((before) => before.map((one, place) => (place === index ? text : one)));
  const takeSelection = (index: number) => {
    workbook
      .readSelection()
      .then(({ address }) => type(index, address))
      .catch(complain);
  };
  const why = missing && words.enter(argumentName(missing.name).toLowerCase());
  return (
    <ViewArea
      heading={preset?.heading ?? words.heading(name)}
      onBack={insert.writing === undefined ? onBack : undefined}
      footer={<BlockFooter insert={insert} button={words.button} missing={why} onBack={onBack} />}
    >
      {!insert.done && (
        <>
          {preset && <p>{preset.intro}</p>}
          <p className={styles.quiet}>{words.note}</p>
          {parameters.map((parameter, index) => (
            <ArgumentField
              key={parameter.name}
              parameter={parameter}
              typed={texts[index] ?? ""}
              reading={readingOf(typed[index], { readings, faults })}
              fault={faultOf(typed[index], faults)}
              onType={(text) => type(index, text)}
              onUseSelection={() => takeSelection(index)}
            />
          ))}
        </>
      )}
      {!missing && (
        <section>
          <h2 className={styles.group}>{words.formula}</h2>
          <code className={styles.formula}>{writtenCall(name, typed, readings, "")}</code>
          {answer ? <CallResult answer={answer} /> : <p className={styles.quiet}>{words.notBefore}</p>}
          {preset?.proof && args && answer && "cells" in answer && (
            <preset.proof args={args} cells={answer.cells} />
          )}
        </section>
      )}
      <ConfirmTarget insert={insert} />
      {preset && !insert.done && (
        <p>
          <Link onClick={() => onOpen(preset.leadsTo)}>{preset.model}</Link>
        </p>
      )}
    </ViewArea>
  );
}

function referencesOf(typed: readonly TypedArgument[]): string[] {
  return typed.flatMap((argument) => (argument.kind === "cells" ? [argument.reference] : []));
}

function readingOf(
  argument: TypedArgument | undefined,
  { readings, faults }: ReturnType<typeof useReadings>,
): string | undefined {
  if (!argument || argument.kind === "leftOut") return undefined;
  if (argument.kind === "expression") return words.asWritten;
  if (argument.kind === "value") return typeof argument.value === "number" ? words.asNumber : words.asText;
  const read = readings.get(argument.reference);
  if (read) return readingInWords(read);
  return faults.has(argument.reference) ? "" : words.reading;
}

function faultOf(
  argument: TypedArgument | undefined,
  faults: ReadonlyMap<string, string>,
): string | undefined {
  return argument?.kind === "cells" ? faults.get(argument.reference) : undefined;
}
