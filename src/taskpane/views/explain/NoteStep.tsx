import { useEffect, useMemo, useState, type JSX } from "react";
import { quoteSheetName } from "../../../grid/address";
import { cellName } from "../../../grid/cell";
import { ViewArea } from "../../frame/ViewArea";
import { BlockFooter } from "../../insert/BlockFooter";
import { ConfirmTarget } from "../../insert/ConfirmTarget";
import { useInsert } from "../../insert/useInsert";
import { useComplain } from "../../messages/useComplain";
import { note as words } from "../../strings/explainSteps";
import type { Entry } from "./explainState";

interface NoteStepProps {
  readonly entry: Entry;
  readonly onBack: () => void;
}

/** The explanation as text cells, beside the figure unless the user chooses another place. */
export function NoteStep({ entry, onBack }: NoteStepProps): JSX.Element {
  const complain = useComplain();
  const [lines, setLines] = useState<readonly string[]>();
  useEffect(() => {
    let isWanted = true;
    const tell = (said: readonly string[]) => isWanted && setLines(said);
    entry.noteOf(new Date()).then(tell, complain);
    return () => {
      isWanted = false;
    };
  }, [complain, entry]);
  const insertable = useMemo(() => {
    const block = lines && { cells: lines.map((line) => [line]), dressed: [] };
    return block && { blockAt: () => block };
  }, [lines]);
  const insert = useInsert(insertable, { first: "cell", target: besideOf(entry) });
  return (
    <ViewArea
      heading={words.heading}
      onBack={insert.writing === undefined ? onBack : undefined}
      footer={<BlockFooter insert={insert} onBack={onBack} />}
    >
      {!insert.done && <p>{words.intro}</p>}
      <ConfirmTarget insert={insert} />
    </ViewArea>
  );
}

/** In the figure's row, a column away from all that the sheet holds. */
function besideOf({ around, explained: { cell } }: Entry): string {
  const read = around.reading.sheets.find(({ name }) => name === cell.sheet);
  const beyond = read ? read.column + (read.values[0]?.length ?? 0) + 1 : cell.column + 1;
  return `${quoteSheetName(cell.sheet)}!${cellName(cell.row, beyond)}`;
}
