import type { Finding } from "../finding";
import type { Rule } from "../rule";
import { isAlike } from "../sheet/alike";
import {
  alongside,
  forgottenTotals,
  isTotal,
  isVertical,
  nameOf,
  type Candidate,
} from "../sheet/besideTotal";
import type { Sheet } from "../sheet/sheet";
import type { Total } from "../sheet/totals";
import { IS_TOTAL, TOTAL } from "../sheet/words";

/** A total that leaves out a figure beside those it adds: a row was put in at the edge, and the range did not grow. */
export const sumOmits: Rule = {
  id: "sum-omits",
  title: "Totals that leave out a figure",
  check: (sheet) =>
    [...sheet.formulas()].flatMap(([row, column]) => {
      const total = sheet.totals.at(row, column);
      if (!total?.direction) return [];
      if (total.members.some(({ factor }) => factor <= 0)) return [];
      return leftOut(sheet, total);
    }),
};

function leftOut(sheet: Sheet, total: Total): Finding[] {
  const { row, column, members } = total;
  const name = nameOf(sheet, total);
  if (/\b(excluding|excl|before|less|net|without|other than|except)\b/i.test(name)) return [];
  const candidates = members.every((member) => isTotal(sheet, member.row, member.column, total))
    ? forgottenTotals(sheet, total)
    : alongside(sheet, total);
  const able = unbroken(candidates, (candidate) => isAlike(sheet, total, candidate));
  const [first] = able;
  if (!first) return [];
  const grade = gradeOf(sheet, total, able, first);
  if (!grade) return [];
  if (sheet.explained("sum-omits", first.row, first.column)) return [];
  const also = able.length > 1 ? ` and ${able.length - 1} more` : "";
  const words = `${total.isAverage ? "the average" : "the total"} leaves out ${sheet.shown(first.row, first.column)} in ${sheet.at(first.row, first.column)}${also}`;
  return sheet.find("sum-omits", grade, [row, column], words);
}

/** What stands beside the figures that are added counts only up to the first that is of another kind. */
function unbroken(candidates: readonly Candidate[], isAble: (candidate: Candidate) => boolean): Candidate[] {
  const ended = new Set<Candidate["where"]>();
  return candidates.filter((candidate) => {
    if (ended.has(candidate.where)) return false;
    const able = isAble(candidate);
    if (!able && candidate.where === "far") ended.add(candidate.where);
    return able;
  });
}

/** How sure it is, from what the totals beside it add. */
function gradeOf(
  sheet: Sheet,
  total: Total,
  candidates: readonly Candidate[],
  first: Candidate,
): "wrong" | "look" | undefined {
  const { including, leaving } = siblings(sheet, total, first);
  if (including > 0 && including >= leaving) return "wrong";
  // One figure alone is a total only where others beside it show what it should be.
  if (total.members.length < 2) return undefined;
  if (including > 0) return undefined;
  const isNamed = IS_TOTAL.test(nameOf(sheet, total)) || TOTAL.test(nameOf(sheet, total));
  const few = candidates.length * 3 <= total.members.length + 1 || candidates.length === 1;
  if (first.where === "far") {
    const onlyOne = candidates.length === 1 && isVertical(total);
    // A list below its total that stops one short; a list above it that starts one late.
    const isBelow = total.direction === "below";
    return onlyOne && (isNamed || total.isAverage) && (isBelow || total.isOneRange)
      ? isBelow
        ? "wrong"
        : "look"
      : undefined;
  }
  if (total.isAverage) return few && isVertical(total) ? "look" : undefined;
  if (first.where === "within") return few && (isNamed || total.members.length >= 3) ? "wrong" : undefined;
  if (!isVertical(total)) return few && isNamed ? "wrong" : undefined;
  return candidates.length <= 3 && (isNamed || total.isOneRange) ? "wrong" : undefined;
}

/** Of the totals in the same row (column), how many add the same line's figure, and how many leave it out too. */
function siblings(
  { grid, totals, layout }: Sheet,
  total: Total,
  candidate: Candidate,
): { including: number; leaving: number } {
  const down = isVertical(total);
  let [including, leaving] = [0, 0];
  const length = down ? grid.columns : grid.rows;
  for (let at = 0; at < length; at++) {
    const [row, column] = down ? [total.row, at] : [at, total.column];
    if (row === total.row && column === total.column) continue;
    const other = totals.at(row, column);
    if (!other || other.direction !== total.direction) continue;
    const [r, c] = down ? [candidate.row, at] : [at, candidate.column];
    if (layout.figure(r, c) === undefined) continue;
    if (other.members.some((member) => member.row === r && member.column === c)) including++;
    else leaving++;
  }
  return { including, leaving };
}
