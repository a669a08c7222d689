import type { Box } from "../../grid/box";
import type { Finding } from "../finding";
import type { Rule } from "../rule";
import type { Area } from "../sheet/formulaFacts";
import { formulaLines, framing, type FormulaLine } from "../sheet/formulaLines";
import { lessThan } from "../sheet/lessThan";
import type { Sheet } from "../sheet/sheet";
import { besideInTwin } from "../sheet/twinColumns";

/** A formula unlike those on both its sides, which agree: Excel's own rule, kept to where the other direction does not explain it. */
export const formulaDiffers: Rule = {
  id: "formula-differs",
  title: "Formulas unlike their neighbours",
  check: (sheet) => {
    const found: Finding[] = [];
    for (const line of formulaLines(sheet)) {
      line.cells.forEach(({ row, column, formula }, index) => {
        if (formula === undefined) return;
        const isUnlike =
          (differs(line, index) && !hasItsLike(sheet, row, column)) ||
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
  if (like) return index < line.cells.length - 1 || shape(own) === shape(like.formula);
  return false;
}

/** A formula without the places it refers to. */
const shape = (placeless = ""): string => placeless.replace(/R(\[-?\d+\]|\d+)C(\[-?\d+\]|\d+)/g, "cell");

const AROUND = [
  [0, -1],
  [0, 1],
  [-1, 0],
  [1, 0],
] as const;

/** Three of the formulas around it read alike but for the numbers in them, and it differs from them in a place alone. */
function reachesElsewhere({ grid }: Sheet, row: number, column: number): boolean {
  const plain = (r: number, c: number) => withoutNumbers(grid.facts(r, c)?.placeless);
  const own = plain(row, column);
  const around = AROUND.map(([down, right]) => plain(row + down, column + right));
  const like = around.find(
    (formula) => formula !== undefined && around.filter((other) => other === formula).length > 2,
  );
  return like !== undefined && !around.includes(own) && own !== like && shape(own) === shape(like);
}

/** Of two columns that are worked out alike, this year and last year, the one that reads the other's figures here. */
function readsItsTwin(sheet: Sheet, row: number, column: number): boolean {
  const twin = besideInTwin(sheet, { row, column });
  if (!twin) return false;
  const [own, its] = [sheet.grid.facts(row, column), sheet.grid.facts(row, twin.column)];
  // A setting that both read is no figure of either year.
  const isOfTwin = ({ sheet: other, box }: Area) =>
    other === null && box.column === twin.column && !its?.areas.some((area) => isSame(area.box, box));
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

const isSame = (one: Box, other: Box): boolean =>
  one.row === other.row &&
  one.column === other.column &&
  one.rows === other.rows &&
  one.columns === other.columns;

const withoutNumbers = (placeless: string | undefined): string | undefined =>
  placeless?.replace(/(?<![A-Z0-9_.[\]'!-])\d+(\.\d+)?/g, "n");

/** What has its like beside it, above or below belongs there, whatever stands on its other sides. */
function hasItsLike({ grid }: Sheet, row: number, column: number): boolean {
  const own = grid.facts(row, column)?.placeless;
  return AROUND.some(([down, right]) => grid.facts(row + down, column + right)?.placeless === own);
}
