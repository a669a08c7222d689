import type { Finding } from "../finding";
import type { Rule } from "../rule";
import { formulaLines, type FormulaLine, type LineCell } from "../sheet/formulaLines";
import type { Sheet } from "../sheet/sheet";
import { besideInTwin } from "../sheet/twinColumns";

/** A number typed where its neighbours calculate: of all slips the one that stays longest, for it looks right when it is made. */
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
        if (!isFramed(sheet, line, index)) return;
        if (isStatement(sheet, line, index)) return;
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
            `${sheet.shown(row, column)} is typed; the column beside it adds this line up`,
          ),
        );
    return found;
  },
};

/** This year and last year: two columns whose lines are added up alike, all but this one. */
function isTypedBesideTotal(sheet: Sheet, row: number, column: number): boolean {
  const beside = besideInTwin(sheet, { row, column });
  const total = beside && sheet.totals.at(row, beside.column);
  if (!total?.direction || total.members.length < 2) return false;
  return total.members.every((member) => member.column === total.column);
}

function isFramed({ layout }: Sheet, { cells, endsOpen, isAcross }: FormulaLine, index: number): boolean {
  const at = (step: number) => cells[index + step]?.formula;
  const [before, after] = [at(-1), at(1)];
  if (before !== undefined && before === after) return true;
  // Two in a row typed over: the formulas on their other sides agree.
  if (before !== undefined && before === at(2) && before === at(-2)) return true;
  if (after !== undefined && after === at(-2) && after === at(2)) return true;
  // The first figure may well be typed, an opening balance; the last one before a total or a blank may not.
  const axis = (cell: LineCell | undefined) => cell && layout.axisAcross(cell.row, cell.column)?.[0];
  const own = isAcross ? axis(cells[index]) : undefined;
  const isLast = index === cells.length - 1 ? endsOpen : own !== undefined && axis(cells[index + 1]) !== own;
  return isLast && before !== undefined && before === at(-2);
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
