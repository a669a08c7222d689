import { isSameBox } from "../../grid/box";
import type { Finding } from "../finding";
import type { Rule } from "../rule";
import type { Area } from "../sheet/formulaFacts";
import { formulaLines, framing, type FormulaLine, type LineCell } from "../sheet/formulaLines";
import { oddLinks } from "../sheet/consolidation";
import { lessThan } from "../sheet/lessThan";
import { isMeantToDiffer } from "../sheet/meantToDiffer";
import { remembered } from "../sheet/remembered";
import { rowsApart } from "../sheet/rowsApart";
import type { Sheet } from "../sheet/sheet";
import { besideInTwin } from "../sheet/twinColumns";

/**
 * A formula unlike those on both its sides, which agree: Excel's own rule, kept to where the other direction does
 * not explain it. The University of Toledo took in 2.4 million dollars less than it had planned on one such
 * formula in 2004.
 */
export const formulaDiffers: Rule = {
  id: "formula-differs",
  title: "Formulas unlike their neighbours",
  check: (sheet) => {
    const found: Finding[] = [...oddLinks(sheet)].flatMap(({ row, column }) =>
      sheet.find(
        "formula-differs",
        "wrong",
        [row, column],
        "takes another cell, or another sheet's, than its row and column do",
      ),
    );
    for (const line of formulaLines(sheet)) {
      line.cells.forEach(({ row, column, formula }, index) => {
        if (formula === undefined) return;
        const isUnlike =
          (differs(line, index) &&
            (line.isAcross || !rowsApart(sheet).has(row)) &&
            (!hasItsLike(sheet, row, column) || isLikeAcross(sheet, line, index)) &&
            !isMeantToDiffer(sheet, line, index)) ||
          reachesElsewhere(sheet, row, column) ||
          readsItsTwin(sheet, row, column);
        if (!isUnlike) return;
        // What it leaves out may well be explained where it stands.
        const like = framing(line, index);
        const [left] = like ? lessThan(sheet, { row, column }, like) : [];
        if (left && sheet.explained("sum-omits", left.row, left.column)) return;
        found.push(
          ...sheet.find(
            "formula-differs",
            "wrong",
            [row, column],
            `its formula differs from those ${line.isAcross ? "left and right" : "above and below"} of it`,
          ),
        );
      });
    }
    return found;
  },
};

/** Unlike those on both sides; at the end of a line only in what it refers to. */
function differs(line: FormulaLine, index: number): boolean {
  const own = line.cells[index]?.formula;
  const like = framing(line, index);
  if (like) return index < line.cells.length - 1 || shape(own ?? "") === shape(like.formula ?? "");
  return false;
}

/** A formula without the places it refers to. */
const shape = remembered((placeless) => placeless.replace(/R(\[-?\d+\]|\d+)C(\[-?\d+\]|\d+)/g, "cell"));

const AROUND = [
  [0, -1],
  [0, 1],
  [-1, 0],
  [1, 0],
] as const;

/** Three of the formulas around it read alike but for the numbers in them, and it differs from them in a place alone. */
function reachesElsewhere({ grid }: Sheet, row: number, column: number): boolean {
  const plain = (r: number, c: number) => {
    const facts = grid.facts(r, c);
    return facts && withoutNumbers(facts.placeless);
  };
  const own = plain(row, column);
  const around = AROUND.map(([down, right]) => plain(row + down, column + right));
  const like = around.find(
    (formula) => formula !== undefined && around.filter((other) => other === formula).length > 2,
  );
  return like !== undefined && !around.includes(own) && own !== like && shape(own ?? "") === shape(like);
}

/** Of two columns that are worked out alike, this year and last year, the one that reads the other's figures here. */
function readsItsTwin(sheet: Sheet, row: number, column: number): boolean {
  const twin = besideInTwin(sheet, { row, column });
  if (!twin) return false;
  const [own, its] = [sheet.grid.facts(row, column), sheet.grid.facts(row, twin.column)];
  // A setting that both read is no figure of either year.
  const isOfTwin = ({ sheet: other, box }: Area) =>
    other === null && box.column === twin.column && !its?.areas.some((area) => isSameBox(area.box, box));
  const isOwn = (at: number) => (area: Area) =>
    area.sheet !== null || (area.box.column === at && area.box.columns === 1);
  return (
    own !== undefined &&
    its !== undefined &&
    shape(own.placeless) === shape(its.placeless) &&
    own.areas.some(isOfTwin) &&
    own.areas.some(isOwn(column)) &&
    its.areas.every(isOwn(twin.column))
  );
}

const withoutNumbers = remembered((placeless) => placeless.replace(/(?<![A-Z0-9_.[\]'!-])\d+(\.\d+)?/g, "n"));

/** What has its like beside it, above or below, or twice in its row, and a sum that has it once, belongs there, whatever stands on its other sides. */
function hasItsLike({ grid, totals }: Sheet, row: number, column: number): boolean {
  const own = grid.facts(row, column)?.placeless;
  const isLike = (r: number, c: number) => grid.facts(r, c)?.placeless === own;
  if (AROUND.some(([down, right]) => isLike(row + down, column + right))) return true;
  const total = totals.at(row, column);
  const isSum = total?.direction === "above" && total.members.length > 1;
  return (
    Array.from({ length: grid.columns }, (_, c) => c).filter((c) => isLike(row, c)).length > (isSum ? 1 : 2)
  );
}

/** In a row of totals, each of its own column, the total of the totals of the rows is one of them. */
function isOfTotals({ grid, totals }: Pick<Sheet, "grid" | "totals">, { row, column }: LineCell): boolean {
  const direction = totals.at(row, column)?.direction;
  const own = grid.facts(row, column)?.placeless;
  return (
    (direction === "above" || direction === "below") &&
    [-1, 1].some((step) => grid.facts(row, column + step)?.placeless === own)
  );
}

/**
 * It reads what the row above reads, and those on both its sides, which agree, do not: each row has its own rate. Or each
 * column has, and it reads what the column beside it reads.
 */
function isLikeAcross({ grid, totals }: Sheet, { cells, isAcross }: FormulaLine, index: number): boolean {
  const [own, before, after] = [cells[index], cells[index - 1], cells[index + 1]];
  if (!own || !before || !after || shape(own.formula ?? "") !== shape(before.formula ?? "")) return false;
  if (!isAcross && isOfTotals({ grid, totals }, own)) return false;
  return [-1, 1].every((step) =>
    [before, after].every(({ row, column, formula }) => {
      const [r, c] = isAcross ? [row + step, column] : [row, column + step];
      return grid.facts(r, c)?.placeless !== formula;
    }),
  );
}
