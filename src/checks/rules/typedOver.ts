import type { Finding } from "../finding";
import type { Rule } from "../rule";
import { formulaLines, type FormulaLine, type LineCell } from "../sheet/formulaLines";
import { rowsApart } from "../sheet/rowsApart";
import type { Sheet } from "../sheet/sheet";
import { isBetweenTurned } from "../sheet/turned";
import { besideInTwin } from "../sheet/twinColumns";
import { COMPARATOR } from "../sheet/words";

/** Of two years the one tells nothing of the other. */
const FEWEST_YEARS = 3;
const EXPECTED = /\b(forecast|estimate[ds]?|est|projected|projection|expected|plan(ned)?)\b/i;
/** Fewer than so many typed figures of a line are slips before they are its nature. */
const FEWEST_SET = 3;

/**
 * A number typed where its neighbours calculate: of all slips the one that stays longest, for it looks right when
 * it is made. Powell, Baker and Lawson (2007) found it in working spreadsheets.
 */
export const typedOver: Rule = {
  id: "typed-over",
  title: "Numbers typed over formulas",
  check: (sheet) => {
    const lines = [...formulaLines(sheet)];
    const designed = breaks(sheet, lines);
    const found: Finding[] = [];
    for (const line of lines) {
      line.cells.forEach(({ row, column, formula }, index) => {
        if (formula !== undefined || !sheet.grid.isTyped(row, column)) return;
        if (!isFramed(sheet, line, index) || isNone(sheet, row, column)) return;
        if (isStatement(sheet, line, index) || isMixed(sheet, line) || isOfOtherKind(sheet, line, index))
          return;
        if (!line.isAcross && (COMPARATOR.test(sheet.layout.rowName(row)) || rowsApart(sheet).has(row)))
          return;
        // The same break in other lines of the table is a design: a year of actuals between estimates.
        if ((designed.get(`${line.isAcross},${line.isAcross ? column : row}`) ?? 0) > 1) return;
        found.push(
          ...sheet.find(
            "typed-over",
            "wrong",
            [row, column],
            `${sheet.shown(row, column)} is typed where its neighbours calculate`,
          ),
        );
      });
    }
    for (const [row, column] of sheet.cells())
      if (sheet.grid.isTyped(row, column) && isTypedBesideTotal(sheet, row, column))
        found.push(
          ...sheet.find(
            "typed-over",
            "wrong",
            [row, column],
            `${sheet.shown(row, column)} is typed; the column beside it works this line out`,
          ),
        );
    return found;
  },
};

/** This year and last year: two columns whose lines are added up alike, all but this one. */
function isTypedBesideTotal(sheet: Sheet, row: number, column: number): boolean {
  const beside = besideInTwin(sheet, { row, column });
  if (!beside) return false;
  const isKnown = isOfEarlierPeriod(sheet, row, column, beside.column);
  if (takesOver(sheet, row, beside.column)) return !isKnown;
  const total = sheet.totals.at(row, beside.column);
  if (!total?.direction || total.members.length < 2)
    return !isKnown && beside.alike > 2 && readsItsColumn(sheet, row, beside.column);
  // What is left over is balanced in a plan and known of the past.
  return total.members.every((member) => member.column === total.column && member.factor > 0);
}

/** Last year's figure is known, whatever this year's is worked out from. */
function isOfEarlierPeriod({ layout }: Sheet, row: number, column: number, other: number): boolean {
  const [own, its] = [layout.periodAcross(row, column), layout.periodAcross(row, other)];
  return own !== undefined && its !== undefined && own.index < its.index;
}

/** Worked out from its own column and nothing else: where the columns are of two years, what was typed was worked out once. */
function readsItsColumn({ grid }: Sheet, row: number, column: number): boolean {
  const areas = grid.facts(row, column)?.areas ?? [];
  return (
    areas.length > 0 &&
    areas.every(({ sheet, box }) => sheet === null && box.column === column && box.columns === 1)
  );
}

/** The cell beside it takes its figure over from another sheet. */
function takesOver({ grid }: Sheet, row: number, column: number): boolean {
  const areas = grid.facts(row, column)?.areas ?? [];
  return areas.length > 0 && areas.every(({ sheet }) => sheet !== null);
}

function isFramed(
  { grid, layout, totals }: Sheet,
  { cells, endsOpen, isAcross }: FormulaLine,
  index: number,
): boolean {
  const at = (step: number) => cells[index + step]?.formula;
  const [before, after] = [at(-1), at(1)];
  const axis = (cell: LineCell | undefined) =>
    cell &&
    (isAcross ? layout.axisAcross(cell.row, cell.column) : layout.axisDown(cell.row, cell.column))?.[0];
  const own = axis(cells[index]);
  // The first year of a second table stands beside the last of the first.
  if (own && [-1, 1].some((step) => axis(cells[index + step]) !== own) && own.marks.length < FEWEST_YEARS)
    return false;
  if (before !== undefined && before === after) return true;
  if (before !== undefined && after !== undefined && isBetweenTurned(before, after)) return true;
  // Two in a row typed over: the formulas on their other sides agree.
  if (before !== undefined && before === at(2) && before === at(-2)) return true;
  if (after !== undefined && after === at(-2) && after === at(2)) return true;
  // Sums across have no opening figure: the first row's is one of them.
  if (
    !isAcross &&
    index === 0 &&
    after !== undefined &&
    after === at(2) &&
    after === at(3) &&
    isSumAcross(totals, cells[1])
  )
    return true;
  // The first figure may well be typed, an opening balance; the last one before a total or a blank may not.
  const isLast = index === cells.length - 1 ? endsOpen : own !== undefined && axis(cells[index + 1]) !== own;
  const cell = cells[index];
  // Of what is expected the last thing listed, which is of another kind, is as somebody expects it.
  const isExpected = !isAcross && cell !== undefined && EXPECTED.test(layout.heading(cell.row, cell.column));
  // Behind a total the list is over.
  const isNext =
    cell !== undefined &&
    (isAcross ? cell.column - (cells[index - 1]?.column ?? 0) : cell.row - (cells[index - 1]?.row ?? 0)) ===
      1;
  if (!isAcross && cell && isTypedThroughout(grid, cell)) return false;
  return isLast && isNext && !isExpected && before !== undefined && before === at(-2);
}

function isSumAcross(totals: Sheet["totals"], cell: LineCell | undefined): boolean {
  const total = cell && totals.at(cell.row, cell.column);
  return total?.direction === "left" && total.members.length > 1;
}

/** Down a statement figures and what is worked out from them take turns: one like formula above and below is chance. */
function isStatement({ layout }: Sheet, { isAcross, cells }: FormulaLine, index: number): boolean {
  const formula = cells[index - 1]?.formula;
  const cell = cells[index];
  if (isAcross || !cell || !formula || !/R\[-?\d+\]C\[0\]/.test(formula)) return false;
  return (
    !layout.periodDown(cell.row, cell.column) &&
    cells[index - 2]?.formula !== formula &&
    cells[index + 2]?.formula !== formula
  );
}

/** Last year's row, below this year's that is worked out in more than one column. */
function isTypedThroughout(grid: Sheet["grid"], { row }: LineCell): boolean {
  const columns = Array.from({ length: grid.columns }, (_, c) => c);
  const below = columns.filter(
    (c) => grid.formula(row - 1, c) !== undefined && grid.kind(row, c) !== "blank",
  );
  return below.length > 2 && columns.every((c) => grid.formula(row, c) === undefined);
}

/** A typed 0 says that there is none here: nothing is charged, nothing is left to write off. */
const isNone = ({ grid, layout }: Sheet, row: number, column: number): boolean =>
  grid.number(row, column) === 0 && !layout.isTotalRow(row, column);

/** A percentage among numbers, or a number among percentages: what the others work out it does not state. */
function isOfOtherKind({ grid }: Sheet, { cells }: FormulaLine, index: number): boolean {
  const own = cells[index];
  const beside = [cells[index - 1], cells[index + 1]].filter((cell) => cell !== undefined);
  return (
    own !== undefined &&
    beside.every(({ row, column }) => grid.isPercent(row, column) !== grid.isPercent(own.row, own.column))
  );
}

/** Where so many of a line are typed, some are worked out and some are set: a tariff, a list of rates. */
function isMixed({ grid }: Sheet, { cells }: FormulaLine): boolean {
  const typed = cells.filter(({ row, column }) => grid.isTyped(row, column)).length;
  return typed >= FEWEST_SET && typed * 3 >= cells.length;
}

/** How often each column (of rows), each row (of columns), breaks its lines. */
function breaks(sheet: Sheet, lines: readonly FormulaLine[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of lines)
    line.cells.forEach(({ row, column, formula }, index) => {
      if (formula !== undefined || !sheet.grid.isTyped(row, column) || !isFramed(sheet, line, index)) return;
      if (sheet.explained("typed-over", row, column)) return;
      const key = `${line.isAcross},${line.isAcross ? column : row}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    });
  return counts;
}
