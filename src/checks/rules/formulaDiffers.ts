import type { Finding } from "../finding";
import type { Rule } from "../rule";
import { formulaLines, type FormulaLine } from "../sheet/formulaLines";
import type { Sheet } from "../sheet/sheet";

/** A formula unlike those on both its sides, which agree: Excel's own rule, kept to where the other direction does not explain it. */
export const formulaDiffers: Rule = {
  id: "formula-differs",
  title: "Formulas unlike their neighbours",
  check: (sheet) => {
    const found: Finding[] = [];
    for (const line of formulaLines(sheet)) {
      line.cells.forEach(({ row, column, formula }, index) => {
        if (formula === undefined) return;
        const around = neighbours(line, index);
        if (around.agreeing > 0 || !around.isFramed || hasItsLike(sheet, row, column)) return;
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

function neighbours({ cells }: FormulaLine, index: number): { agreeing: number; isFramed: boolean } {
  const at = (step: number) => cells[index + step]?.formula;
  const own = at(0);
  const near = [at(-1), at(1)].filter((formula) => formula !== undefined);
  const [before, after] = [at(-1), at(1)];
  const bothSides = before !== undefined && before === after;
  // At the end of a line three before it must agree, and differ from it in no more than what they refer to.
  const atEnd =
    index === cells.length - 1 &&
    before !== undefined &&
    before === at(-2) &&
    before === at(-3) &&
    sameShape(own, before);
  return {
    agreeing: near.filter((formula) => formula === own).length,
    isFramed: bothSides || atEnd,
  };
}

const sameShape = (one = "", other = ""): boolean => shape(one) === shape(other);
const shape = (placeless: string): string => placeless.replace(/R(\[-?\d+\]|\d+)C(\[-?\d+\]|\d+)/g, "cell");

/** What has its like beside it, above or below belongs there, whatever stands on its other sides. */
function hasItsLike({ grid }: Sheet, row: number, column: number): boolean {
  const own = grid.facts(row, column)?.placeless;
  const near = [
    [0, -1],
    [0, 1],
    [-1, 0],
    [1, 0],
  ] as const;
  return near.some(([down, right]) => grid.facts(row + down, column + right)?.placeless === own);
}
