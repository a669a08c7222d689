import type { Box } from "../../grid/box";
import type { Place } from "../finding";
import type { Book } from "./book";
import type { Sheet } from "./sheet";

/** What the formulas of a sheet read of other periods, line by line: rows where years run across, columns where they run down. */
export interface PeriodReads {
  readonly isAcross: boolean;
  readonly lines: readonly PeriodRead[][];
}

/** One reference of a formula to a period. */
export interface PeriodRead {
  readonly row: number;
  readonly column: number;
  /** How many periods from the formula's own. */
  readonly offset: number;
  /** The line it reads: sheet, and row or column. */
  readonly track: string;
  /** Where it reads. */
  readonly from: Sheet;
  readonly box: Box;
  readonly isSameLine: boolean;
  readonly isElsewhere: boolean;
}

/** The cells it reads, as a sentence names them. */
export const wordsOf = ({ from, box, isElsewhere }: PeriodRead): string =>
  `${isElsewhere ? `${from.name} ` : ""}${from.at(box.row, box.column)}`;

/** The headings that say which periods they are: of the formula and of what it reads. */
export const headsOf = (sheet: Sheet, isAcross: boolean, { row, column, from, box }: PeriodRead): Place[] => [
  ...head(sheet, isAcross, row, column),
  ...head(from, isAcross, box.row, box.column),
];

/** The heading that says which period a cell is of. */
function head(sheet: Sheet, isAcross: boolean, row: number, column: number): Place[] {
  const found = isAcross ? sheet.layout.axisAcross(row, column) : sheet.layout.axisDown(row, column);
  if (!found) return [];
  const [{ line }, { at }] = found;
  return [
    isAcross ? { sheet: sheet.name, row: line, column: at } : { sheet: sheet.name, row: at, column: line },
  ];
}

const period = ({ layout }: Sheet, isAcross: boolean, row: number, column: number) =>
  isAcross ? layout.periodAcross(row, column) : layout.periodDown(row, column);

export function periodReads(sheet: Sheet, book: Book, isAcross: boolean): PeriodReads {
  const lines = new Map<number, PeriodRead[]>();
  for (const [row, column] of sheet.formulas()) {
    const own = period(sheet, isAcross, row, column);
    if (!own || (isAcross ? sheet.layout.isTotalColumn(row, column) : sheet.layout.isTotalRow(row, column)))
      continue;
    const line = isAcross ? row : column;
    for (const { sheet: name, box } of sheet.grid.facts(row, column)?.areas ?? []) {
      const from = book.sheet(name, sheet);
      if (!from || (isAcross ? box.columns : box.rows) !== 1) continue;
      const read = period(from, isAcross, box.row, box.column);
      if (!read || read.kind !== own.kind || Boolean(read.span) || Boolean(own.span)) continue;
      const isSameLine =
        from === sheet &&
        (isAcross ? box.row === row && box.rows === 1 : box.column === column && box.columns === 1);
      const track = `${from.name}!${isAcross ? `${box.row}+${box.rows}` : `${box.column}+${box.columns}`}`;
      const found = {
        row,
        column,
        offset: read.index - own.index,
        track,
        from,
        box,
        isSameLine,
        isElsewhere: from !== sheet,
      };
      const known = lines.get(line);
      if (known) known.push(found);
      else lines.set(line, [found]);
    }
  }
  return { isAcross, lines: [...lines.values()] };
}
