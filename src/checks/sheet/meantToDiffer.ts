import type { Box } from "../../grid/box";
import { isMadeUpForWords, wouldMakeTheSame, wouldReadNothing } from "./copiedHere";
import type { FormulaLine, LineCell } from "./formulaLines";
import type { Sheet } from "./sheet";
import { OPENING } from "./words";

/** Whether what a formula works out is another thing than what its neighbours do, so that it must read otherwise. */
export const isMeantToDiffer = (sheet: Sheet, line: FormulaLine, index: number): boolean =>
  isChosen(line, index) ||
  [
    isOfOtherKind,
    isOpeningOfAll,
    isRateOfTotals,
    isRateOfSums,
    isMadeUpForWords,
    wouldReadNothing,
    wouldMakeTheSame,
  ].some((isMeant) => isMeant(sheet, line, index));

/** Each row takes one of two rates, the large shops the one and the small ones the other: both are there more than once. */
function isChosen({ cells, isAcross }: FormulaLine, index: number): boolean {
  const own = cells[index]?.formula;
  return !isAcross && cells.filter(({ formula }) => formula === own).length > 2;
}

/** Among sums of money the average rate is worked out in its own way. */
function isOfOtherKind({ grid }: Sheet, { cells }: FormulaLine, index: number): boolean {
  const [own, ...beside] = [cells[index], cells[index - 1], cells[index + 1]].map(
    (cell) => cell && grid.isPercent(cell.row, cell.column),
  );
  return beside.every((one) => one !== undefined && one !== own);
}

/** Behind its months the year opens with what its first month opens with. */
function isOpeningOfAll({ layout }: Sheet, { cells, isAcross }: FormulaLine, index: number): boolean {
  const [own, before] = [cells[index], cells[index - 1]];
  const isIn = (cell: LineCell | undefined) =>
    cell !== undefined && layout.periodAcross(cell.row, cell.column) !== undefined;
  return (
    isAcross &&
    index === cells.length - 1 &&
    isIn(before) &&
    !isIn(own) &&
    OPENING.test(layout.label(own?.row ?? 0, 1))
  );
}

/** Among totals what one of them is of another, in their own line: the average cost between posts and pay. */
function isRateOfTotals({ grid, totals }: Sheet, { cells, isAcross }: FormulaLine, index: number): boolean {
  const [own, ...beside] = [cells[index], cells[index - 1], cells[index + 1]];
  const facts = own && grid.facts(own.row, own.column);
  if (!facts?.placeless.includes("/")) return false;
  const isSum = (cell: LineCell | undefined) =>
    cell !== undefined && totals.at(cell.row, cell.column)?.direction === (isAcross ? "above" : "left");
  const isInLine = (box: Box) =>
    isAcross ? box.row === own?.row && box.rows === 1 : box.column === own?.column && box.columns === 1;
  return (
    beside.every((cell) => cell === undefined || isSum(cell)) &&
    facts.areas.every(({ sheet, box }) => sheet === null && (facts.calls.has("SUMPRODUCT") || isInLine(box)))
  );
}

/** Across a rate, in a column of sums across: what is spent a head in half a year, a month. */
function isRateOfSums({ grid, totals }: Sheet, { cells, isAcross }: FormulaLine, index: number): boolean {
  const own = cells[index];
  if (!own || !isAcross || !own.formula?.includes("/")) return false;
  const rows = Array.from({ length: grid.rows }, (_, r) => r);
  const sums = (column: number) =>
    rows.filter(
      (r) => totals.at(r, column)?.direction === "left" && (totals.at(r, column)?.members.length ?? 0) > 1,
    );
  return (
    sums(own.column).length > 1 &&
    [cells[index - 1], cells[index + 1]].every((cell) => !cell || sums(cell.column).length === 0)
  );
}
