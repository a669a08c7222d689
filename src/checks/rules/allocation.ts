import type { Rule } from "../rule";
import { halfUnit, madeInWords, median, sum } from "../sheet/figures";
import type { Finding } from "../finding";
import { missedSums } from "../sheet/learnedSums";
import { addsShares, NEAR_WHOLE } from "../sheet/shareTotals";
import type { Sheet } from "../sheet/sheet";

const POT =
  /\b(pot|(amount|total|sum|grant|funding|budget|resources?|money)( available)? (to be |to |for )(allocat\w*|shar\w*|distribut\w*|apportion\w*|divid\w*)|available (to|for) (allocat\w*|distribut\w*|shar\w*)|to (allocate|share|distribute|apportion)|distributable|quantum|(grant|allocation) (total|received|award))\b/i;
/** What there is may be shared out in part, and no further. */
const LIMIT =
  /\b(fund(s|ing)?|budget|grant|pot|amount|money|resources?|envelope) available\b|\bavailable (fund(s|ing)?|budget|grant|resources?)\b|\bbudget for (the )?(round|year)\b/i;
/** Over a column of what there is to share. */
const POTS = /\b(pots?|fund(s|ing)?|grants?|allocations?|awards?|envelopes?|available|quantum)\b/i;
const WHOLE = /^\W*(all|totals?|whole|sum)\b/i;
const SHARE =
  /\b(alloc\w*|shares?|distribut\w*|apportion\w*|amount|award|grant|contributions?|charges?|split|portion)\b/i;

/**
 * Shares that were typed, and no longer make the pot that still stands above them. Met in workbooks made to try
 * the rules; no public case is known to us.
 */
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
        !(POT.test(layout.label(row, column)) || LIMIT.test(layout.label(row, column))) ||
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
      if (made < pot && !POT.test(layout.label(row, column))) continue;
      const [at, because] = culprit(sheet, list.cells, row, column);
      if (grid.kind(...at) === "blank") continue;
      found.push(
        ...sheet.find(
          "allocation",
          "wrong",
          at,
          `the ${shares.length} shares make ${madeInWords(made)}, the pot is ${sheet.shown(row, column)}`,
          because,
        ),
      );
    }
    return [...found, ...sharedAcross(sheet), ...sharesOfHundred(sheet), ...typedHundreds(sheet)];
  },
};

/** A column of pots, each shared out in its row: all but one make what they should. */
const sharedAcross = (sheet: Sheet): Finding[] =>
  missedSums(sheet).flatMap(({ row, column, figures, because }) =>
    POTS.test(sheet.layout.heading(row, column)) || POT.test(sheet.layout.label(row, column))
      ? sheet.find(
          "allocation",
          "wrong",
          [row, column],
          `the ${figures.length} shares make ${madeInWords(sum(figures))}, the pot is ${sheet.shown(row, column)}`,
          because,
        )
      : [],
  );

/** Typed percentages that are shares of one thing, and make more or less than all of it. */
function sharesOfHundred(sheet: Sheet): Finding[] {
  return [...sheet.formulas()].flatMap(([row, column]) => {
    const total = sheet.totals.at(row, column);
    if (!total || !addsShares(sheet, total)) return [];
    if (Math.abs((sheet.layout.figure(row, column) ?? 1) - 1) <= 0.0051) return [];
    return sheet.find(
      "allocation",
      "wrong",
      [row, column],
      `the shares make ${sheet.shown(row, column)}, not 100%`,
      total.members.map((member) => ({ sheet: sheet.name, row: member.row, column: member.column })),
    );
  });
}

/** A whole that was typed under typed shares, which do not make it. */
function typedHundreds(sheet: Sheet): Finding[] {
  const { grid, layout } = sheet;
  return sheet.cells().flatMap(([row, column]) => {
    const isWhole = layout.figure(row, column) === 1 && isTypedPercent(sheet, row, column);
    if (!isWhole || !WHOLE.test(layout.label(row, column))) return [];
    const shares: number[] = [];
    for (let r = row - 1; r > layout.headRow(row, column) && isTypedPercent(sheet, r, column); r--)
      shares.push(grid.number(r, column) ?? 0);
    const made = sum(shares);
    const isShared = shares.length > 2 && shares.every((share) => share > 0 && share < 1);
    const room = shares.length * 0.0005 + 1e-9;
    if (!isShared || Math.abs(made - 1) <= room || Math.abs(made - 1) > NEAR_WHOLE) return [];
    const words = `the ${shares.length} shares above make ${Number((made * 100).toPrecision(6))}%, not 100%`;
    return sheet.find("allocation", "wrong", [row, column], words);
  });
}

const isTypedPercent = ({ grid }: Sheet, row: number, column: number): boolean =>
  grid.isTyped(row, column) && grid.isPercent(row, column);

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
