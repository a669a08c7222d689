import { writtenAsText } from "../../sheets/writtenAsText";
import { partOf } from "./dress";
import type { Chunk } from "./rowChunks";
import { formulaAt, type TargetState } from "./targetState";
import type { WrittenBlock } from "./writtenBlock";

/**
 * Asks for the rows of a chunk to hold what they held before a block was written. Looks and number formats come with the
 * first chunk, and only where the sheet lets its cells be formatted.
 */
export function putBack(part: Excel.Range, { first, rows }: Chunk, written: WrittenBlock): void {
  const { before, block, formattable } = written;
  const columns = block.cells[0]?.length ?? 0;
  if (formattable && first === 0) putLooksBack(part, before);
  part.formulas = Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (_, across) => contentBefore(before, first + down, across)),
  );
}

function putLooksBack(topRows: Excel.Range, { used, looks }: TargetState): void {
  if (used) partOf(topRows, used.box).numberFormat = used.numberFormats.map((row) => [...row]);
  for (const { box, properties, numberFormats } of looks) {
    const part = partOf(topRows, box);
    part.setCellProperties(properties);
    part.numberFormat = numberFormats;
  }
}

/** What shows itself is a text, even where it begins with =, and must not come back as a formula. */
function contentBefore(before: TargetState, row: number, column: number): unknown {
  const formula = formulaAt(before, row, column);
  const { used } = before;
  const [down, across] = [row - (used?.box.row ?? 0), column - (used?.box.column ?? 0)];
  const isText = used?.valueTypes[down]?.[across] === "String" && formula === used.values[down]?.[across];
  return isText ? writtenAsText(String(formula)) : formula;
}
