import type { CellKind, Grid } from "./grid";
import { repeatedColumns } from "./repeatedColumns";
import type { Sheet } from "./sheet";

/** A cell among its likes: those left and right of it, or above and below, totals and blank rows left out. */
export interface LineCell {
  readonly row: number;
  readonly column: number;
  /** The formula without its place; undefined for anything else. */
  readonly formula: string | undefined;
}

export interface FormulaLine {
  readonly isAcross: boolean;
  readonly cells: readonly LineCell[];
  /** What ends the line is a total, a blank or the end of the sheet, and no words. */
  readonly endsOpen: boolean;
}

/**
 * A cell whose formula a cell of the line would have if it were as those on both its sides, which agree; at the end of a line
 * the three before it must.
 */
export function framing({ cells }: FormulaLine, index: number): LineCell | undefined {
  const at = (step: number) => cells[index + step]?.formula;
  const before = at(-1);
  const bothSides = before !== undefined && before === at(1);
  const atEnd = index === cells.length - 1 && before !== undefined && before === at(-2) && before === at(-3);
  return (bothSides || atEnd) && before !== at(0) ? cells[index - 1] : undefined;
}

const KNOWN = new WeakMap<Sheet, readonly FormulaLine[]>();

/** The lines of a sheet in which at least two formulas stand: rows, then columns. */
export function formulaLines(sheet: Sheet): readonly FormulaLine[] {
  const known = KNOWN.get(sheet);
  if (known) return known;
  const { grid } = sheet;
  const lines: FormulaLine[] = [];
  for (let row = 0; row < grid.rows; row++)
    lines.push(...pieces(sheet, true, row, grid.columns), ...repeated(sheet, row));
  for (let column = 0; column < grid.columns; column++)
    lines.push(...pieces(sheet, false, column, grid.rows));
  KNOWN.set(sheet, lines);
  return lines;
}

/** The variance of every year, with its budget and its actual between. */
function repeated({ grid, layout }: Sheet, row: number): FormulaLine[] {
  if (layout.isHeadingRow(row)) return [];
  return repeatedColumns(grid, layout, row).flatMap(({ columns }) => {
    const cells = columns
      .filter((c) => !["blank", "text"].includes(grid.kind(row, c)))
      .map((column) => ({ row, column, formula: grid.facts(row, column)?.placeless }));
    const isLine = cells.filter(({ formula }) => formula !== undefined).length >= 2;
    return isLine ? [{ isAcross: true, cells, endsOpen: false }] : [];
  });
}

function pieces(sheet: Sheet, isAcross: boolean, line: number, length: number): FormulaLine[] {
  const { grid, layout } = sheet;
  const found: FormulaLine[] = [];
  let cells: LineCell[] = [];
  for (let at = 0; at <= length; at++) {
    const [row, column] = isAcross ? [line, at] : [at, line];
    const kind = at < length ? kindOf(grid, row, column) : "blank";
    const isHeading = at < length && layout.isHeading(row, column);
    // Totals stand between their like, and a line goes on behind them.
    const isPassedOver = at < length && !isHeading && isBetween(sheet, isAcross, row, column);
    if (isPassedOver && kind !== "text") continue;
    if (kind !== "blank" && kind !== "text" && !isHeading) {
      cells.push({ row, column, formula: grid.facts(row, column)?.placeless });
      continue;
    }
    if (cells.filter(({ formula }) => formula !== undefined).length >= 2)
      found.push({ isAcross, cells, endsOpen: kind === "blank" });
    cells = [];
  }
  return found;
}

/** A verdict that is worked out stands among its like as figures do; words taken from elsewhere are labels. */
function kindOf(grid: Grid, row: number, column: number): CellKind {
  const kind = grid.kind(row, column);
  return kind === "text" && (grid.facts(row, column)?.calls.size ?? 0) > 0 ? "number" : kind;
}

/** A total among what it adds up, or a blank row within a table. */
function isBetween({ grid, layout, totals }: Sheet, isAcross: boolean, row: number, column: number): boolean {
  const total = totals.at(row, column);
  const along = isAcross ? ["left", "right"] : ["above", "below"];
  if (total?.direction && along.includes(total.direction) && total.members.length > 1)
    return isAcross ? layout.isTotalColumn(row, column) : layout.isTotalRow(row, column);
  return (
    grid.kind(row, column) !== "blank" &&
    (isAcross ? layout.isTotalColumn(row, column) : layout.isTotalRow(row, column))
  );
}
