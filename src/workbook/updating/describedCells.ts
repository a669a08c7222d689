import { holds } from "../../grid/box";
import type { CellPart, LaidSheet, WordedCells } from "./laidSheet";

/** A cell, and what it is: not where it stands. */
export interface DescribedCell {
  readonly row: number;
  readonly column: number;
  /** The word of its name, or the heading of its part of the sheet; with "!" before it where it is a name. */
  readonly among: string;
  readonly rowLabel: string;
  readonly columnLabel: string;
  /** Its row among those of the name, and its column; of cells without a name undefined. */
  readonly inName?: string;
  readonly across?: string;
}

/** The cells of some parts, each by its name or part of the sheet, the label of its row and the heading or year over it. */
export function describedCells(
  sheet: LaidSheet,
  isWanted: (part: CellPart, row: number, column: number) => boolean,
): DescribedCell[] {
  const found: DescribedCell[] = [];
  let section = "";
  for (let row = 0; row < sheet.rows; row += 1) {
    if (sheet.partAt(row, 0) === "section") section = sheet.textAt(row, 0);
    for (let column = 0; column < sheet.columns; column += 1) {
      if (!isWanted(sheet.partAt(row, column), row, column)) continue;
      const named = smallest(sheet.worded, row, column);
      found.push({
        row,
        column,
        among: plain(named ? `!${named.word}` : section),
        // The first column has the labels themselves.
        rowLabel: column === 0 ? "" : plain(sheet.textAt(row, 0)),
        columnLabel: sheet.isHeading(row, column) ? "" : plain(headingOver(sheet, row, column)),
        ...(named && {
          inName: `${row - named.box.row} of ${named.box.rows}`,
          across: `${column - named.box.column} of ${named.box.columns}`,
        }),
      });
    }
  }
  return found;
}

function smallest(worded: readonly WordedCells[], row: number, column: number): WordedCells | undefined {
  const size = ({ box }: WordedCells) => box.rows * box.columns;
  return worded
    .filter(({ box }) => holds(box, row, column))
    .reduce<WordedCells | undefined>(
      (least, one) => (least && size(least) <= size(one) ? least : one),
      undefined,
    );
}

function headingOver(sheet: LaidSheet, row: number, column: number): string {
  for (let above = row - 1; above >= 0; above -= 1) {
    if (sheet.isHeading(above, column)) return sheet.textAt(above, column);
    if (sheet.partAt(above, 0) === "section") return "";
  }
  return "";
}

const plain = (text: string) => text.trim().replace(/\s+/g, " ");

/** What stands beside and over a cell, for the user. */
export const labelled = ({ rowLabel, columnLabel, among }: DescribedCell): string =>
  [rowLabel, columnLabel].filter(Boolean).join(", ") || among.replace(/^!/, "");
