import { columnLetters, quoteSheetName } from "../grid/address";
import type { NewCell, NewRow } from "./newSheet";
import type { ChangedCells } from "./sheetCopy";

/** The sheet that compares, and the cells of it that say how many are compared and how many differ. */
export interface ParitySheet {
  readonly rows: readonly NewRow[];
  readonly compared: number;
  readonly differ: string;
}

export const PARITY_WIDTHS: readonly number[] = [34, 16, 12, 12];

/** The rows above the list of blocks, its heading the last of them. */
const ABOVE = 7;

/**
 * The live figures of every formula that is another one now, and beside each block how many of its cells differ from them:
 * worked out by Excel, not by us. Numbers are equal within a thousand-millionth, texts to the letter.
 */
export function paritySheet(name: string, blocks: readonly ChangedCells[]): ParitySheet {
  const compared = blocks.reduce(
    (sum, { held }) => sum + held.reduce((count, row) => count + row.length, 0),
    0,
  );
  // Below the list and a blank row.
  let row = ABOVE + blocks.length + 1;
  const listed: NewRow[] = [];
  const figures: NewRow[] = [];
  for (const { sheet, cells, held } of blocks) {
    const [rows, columns] = [held.length, held[0]?.length ?? 0];
    const here = `${quoteSheetName(sheet)}!${cells}`;
    const was = `A${row + 2}:${columnLetters(Math.max(columns, 1) - 1)}${row + 1 + rows}`;
    listed.push({ cells: [sheet, cells, rows * columns, { formula: differences(here, was), value: 0 }] });
    figures.push(
      { cells: [`${sheet} ${cells}`], look: "heading" },
      ...held.map((line) => ({ cells: line.map((one): NewCell => (one ? { held: one } : null)) })),
      { cells: [] },
    );
    row += rows + 2;
  }
  const last = ABOVE + Math.max(blocks.length, 1);
  return {
    compared,
    differ: `${quoteSheetName(name)}!B4`,
    rows: [
      { cells: ["Live figures"], look: "title" },
      {
        cells: ["What Envelope had worked out when this copy was made, beside what the copy works out now."],
      },
      { cells: ["Cells compared", compared] },
      { cells: ["Cells that differ", { formula: `SUM(D${ABOVE + 1}:D${last})`, value: 0 }] },
      { cells: ["Once an input is changed, this counts the cells that moved."] },
      { cells: [] },
      { cells: ["Sheet", "Cells", "Count", "Differ"], look: "heading" },
      ...listed,
      { cells: [] },
      ...figures,
    ],
  };
}

/** How many cells differ: an error was an error, a number is near, anything else is the same. */
export const differences = (here: string, was: string) =>
  `SUMPRODUCT(1-IF(ISNUMBER(${was}),IF(ISNUMBER(${here}),ABS(${here}-${was})<=1E-9*(1+ABS(${was})),0),` +
  `IF(ISERROR(${here}),(LEFT(${was},1)="#")*1,(${here}=${was})*1)))`;
