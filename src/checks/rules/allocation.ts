import type { Rule } from "../rule";
import { halfUnit, median, sum } from "../sheet/figures";
import type { Finding } from "../finding";
import type { Sheet } from "../sheet/sheet";

const POT =
  /\b(pot|(amount|total|sum|grant|funding|budget|resources?|money)( available)? (to be |to |for )(allocat\w*|shar\w*|distribut\w*|apportion\w*|divid\w*)|available (to|for) (allocat\w*|distribut\w*|shar\w*)|to (allocate|share|distribute|apportion)|distributable|quantum|(grant|allocation) (total|received|award))\b/i;
const SHARE = /\b(alloc\w*|shares?|distribut\w*|apportion\w*|amount|award|grant)\b/i;

/** Shares that were typed, and no longer make the pot that still stands above them. */
export const allocation: Rule = {
  id: "allocation",
  title: "Allocations that do not make their pot",
  check: (sheet) => {
    const { grid, layout } = sheet;
    const found: Finding[] = [];
    for (const [row, column] of sheet.cells()) {
      const pot = layout.figure(row, column);
      if (
        pot === undefined ||
        pot <= 0 ||
        !POT.test(layout.label(row, column)) ||
        layout.isTotalRow(row, column)
      )
        continue;
      const list = sheet.series.find(
        (series) =>
          !series.isAcross &&
          series.kind !== "time" &&
          !series.isPercent &&
          (series.cells[0]?.row ?? 0) > row &&
          SHARE.test(series.name) &&
          series.cells.filter(({ isTyped }) => isTyped).length * 2 > series.cells.length,
      );
      if (!list) continue;
      const shares = list.cells.flatMap(({ value }) => value ?? []);
      const made = sum(shares);
      const room = shares.reduce((all, share) => all + halfUnit(share), halfUnit(pot));
      if (Math.abs(made - pot) <= Math.min(room, 0.001 * pot) || Math.abs(made - pot) > 0.3 * pot) continue;
      const [at, because] = culprit(sheet, list.cells, row, column);
      if (grid.kind(...at) === "blank") continue;
      found.push(
        ...sheet.find(
          "allocation",
          "wrong",
          at,
          `the ${shares.length} shares make ${Number(made.toPrecision(12)).toLocaleString("en-GB", { maximumFractionDigits: 2 })}, the pot is ${sheet.shown(row, column)}`,
          because,
        ),
      );
    }
    return found;
  },
};

type Cells = readonly {
  readonly row: number;
  readonly column: number;
  readonly value: number | undefined;
  readonly isTyped: boolean;
}[];

/** The share that is not in proportion to its weight like the others, else the total of the shares, else the pot. */
function culprit(
  sheet: Sheet,
  cells: Cells,
  potRow: number,
  potColumn: number,
): [[number, number], { sheet: string; row: number; column: number }[]] {
  const because = cells.map(({ row, column }) => ({
    sheet: sheet.name,
    row,
    column,
  }));
  for (const weights of sheet.series) {
    if (
      weights.isAcross ||
      weights.cells[0]?.row !== cells[0]?.row ||
      weights.cells[0]?.column === cells[0]?.column
    )
      continue;
    const rates = cells.flatMap((cell) => {
      const weight = weights.cells.find(({ row }) => row === cell.row)?.value;
      return weight && cell.value ? [{ cell, rate: cell.value / weight }] : [];
    });
    const usual = median(rates.map(({ rate }) => rate));
    const odd = rates.filter(({ rate }) => Math.abs(rate / usual - 1) > 0.01);
    if (rates.length === cells.length && odd.length === 1 && odd[0])
      return [[odd[0].cell.row, odd[0].cell.column], []];
  }
  const typed = cells.filter(({ isTyped }) => isTyped);
  // One share was typed over among shares that are worked out.
  if (typed.length === 1 && typed[0]) return [[typed[0].row, typed[0].column], []];
  const last = cells.at(-1);
  if (last)
    for (let row = last.row + 1; row <= last.row + 3; row++)
      if (sheet.layout.figure(row, last.column) !== undefined && sheet.layout.isTotalRow(row, last.column))
        return [[row, last.column], because];
  return [[potRow, potColumn], because];
}
