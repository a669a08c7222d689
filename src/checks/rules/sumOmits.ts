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
import { formulaLines, framing } from "../sheet/formulaLines";
import { lessThan } from "../sheet/lessThan";
import type { Sheet } from "../sheet/sheet";
import { beforeStepped } from "../sheet/stepped";
import type { Total } from "../sheet/totals";
import { besideInTwin } from "../sheet/twinColumns";
import { IS_TOTAL, TOTAL } from "../sheet/words";

/**
 * A total that leaves out a figure beside those it adds: a row was put in at the edge, and the range did not grow.
 * Reinhart and Rogoff's average of 2010 left out five countries, as Herndon, Ash and Pollin found in 2013.
 */
export const sumOmits: Rule = {
  id: "sum-omits",
  title: "Totals that leave out a figure",
  check: (sheet) => [
    ...[...formulaLines(sheet)].flatMap((line) =>
      line.cells.flatMap((cell, index) => lessThanIts(sheet, cell, framing(line, index))),
    ),
    ...[...sheet.formulas()].flatMap(([row, column]) =>
      lessThanIts(sheet, { row, column }, besideInTwin(sheet, { row, column })),
    ),
    ...[...sheet.formulas()].flatMap(([row, column]) => {
      const [first, ...more] = beforeStepped(sheet, row, column);
      if (!first || sheet.explained("sum-omits", first.row, first.column)) return [];
      return sheet.find("sum-omits", "wrong", [row, column], leavesOut(sheet, false, first, more.length));
    }),
    ...[...sheet.formulas()].flatMap(([row, column]) => {
      const total = sheet.totals.at(row, column);
      if (!total?.direction) return [];
      if (total.members.some(({ factor }) => factor <= 0)) return [];
      return leftOut(sheet, total);
    }),
  ],
};

/** The totals beside it add one figure more, wherever that stands. */
function lessThanIts(sheet: Sheet, cell: CellPlace, like: CellPlace | undefined): Finding[] {
  const [first, ...more] = like ? lessThan(sheet, cell, like) : [];
  if (!like || !first || sheet.explained("sum-omits", first.row, first.column)) return [];
  // What it has run up to is what the total beside it makes.
  if (first.row === cell.row && (sheet.totals.at(first.row, first.column)?.members.length ?? 0) > 1)
    return [];
  // What is beside it may be what adds too much.
  const its = sheet.totals.at(like.row, like.column);
  if (its && [...sheet.totals.leaves(its).values()].some((times) => times > 1)) return [];
  const isAverage = sheet.grid.facts(cell.row, cell.column)?.averages !== undefined;
  const words = leavesOut(sheet, isAverage, first, more.length);
  return sheet.find("sum-omits", "wrong", [cell.row, cell.column], words);
}

const leavesOut = (sheet: Sheet, isAverage: boolean, { row, column }: CellPlace, more: number): string =>
  `${isAverage ? "the average" : "the total"} leaves out ${sheet.shown(row, column)} in ${sheet.at(row, column)}${more > 0 ? ` and ${more} more` : ""}`;

interface CellPlace {
  readonly row: number;
  readonly column: number;
}

function leftOut(sheet: Sheet, total: Total): Finding[] {
  const { row, column, members } = total;
  const name = nameOf(sheet, total);
  // Net of tax is a total like any other.
  if (/\b(excluding|excl|before|less|(?<!^\W*)net|net(?!\W*$)|without|other than|except)\b/i.test(name))
    return [];
  const candidates = members.every((member) => isTotal(sheet, member.row, member.column, total))
    ? forgottenTotals(sheet, total)
    : alongside(sheet, total);
  const able = unbroken(
    candidates,
    (candidate) =>
      isAlike(sheet, total, candidate) &&
      (sheet.layout.figure(candidate.row, candidate.column) !== 0 ||
        siblings(sheet, total, candidate).including > 0),
  );
  const [first] = able;
  if (!first) return [];
  const grade = gradeOf(sheet, total, able, first);
  if (!grade) return [];
  if (sheet.explained("sum-omits", first.row, first.column)) return [];
  const words = leavesOut(sheet, total.isAverage, first, able.length - 1);
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
