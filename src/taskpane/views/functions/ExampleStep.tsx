import { useMemo, type JSX } from "react";
import { exampleBlock } from "../../../sheets/functionBlocks/exampleBlock";
import { ViewArea } from "../../frame/ViewArea";
import { BlockFooter } from "../../insert/BlockFooter";
import { ConfirmTarget } from "../../insert/ConfirmTarget";
import { useInsert } from "../../insert/useInsert";
import { example as words } from "../../strings/functions";
import type { FunctionGuide } from "./functionGuide";
import { laidOutExample } from "./laidOutExample";

interface ExampleStepProps {
  readonly guide: FunctionGuide;
  readonly onBack: () => void;
}

/** A function's example on its way into the sheet, as live cells. */
export function ExampleStep({ guide, onBack }: ExampleStepProps): JSX.Element {
  const insertable = useMemo(() => {
    const [example] = guide.examples;
    return example && { blockAt: exampleBlock(laidOutExample(guide, example)) };
  }, [guide]);
  const insert = useInsert(insertable, { first: "cell" });
  return (
    <ViewArea
      heading={words.heading(guide.name)}
      onBack={insert.writing === undefined ? onBack : undefined}
      footer={<BlockFooter insert={insert} onBack={onBack} />}
    >
      <p>{words.note}</p>
      <ConfirmTarget insert={insert} rows={12} />
    </ViewArea>
  );
}
