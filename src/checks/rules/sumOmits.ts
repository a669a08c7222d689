import type { Finding } from "../finding";
import type { Rule } from "../rule";
import { median, timesApart } from "../sheet/figures";
import type { Sheet } from "../sheet/sheet";
import type { Total } from "../sheet/totals";
import { CLOSING, COUNT, CUMULATIVE, IS_TOTAL, NET, OPENING, RATE, TOTAL } from "../sheet/words";

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

interface Candidate {
  readonly row: number;
  readonly column: number;
  /** Between the figures that are added; between them and the total; on their far side. */
  readonly where: "within" | "near" | "far";
}

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

const isVertical = ({ direction }: Total): boolean => direction === "above" || direction === "below";

const nameOf = ({ layout }: Sheet, total: Total): string =>
  isVertical(total) ? layout.label(total.row, total.column) : layout.heading(total.row, total.column);

/** A cell that is a total in the same direction. */
function isTotal(sheet: Sheet, row: number, column: number, like: Total): boolean {
  const own = sheet.totals.at(row, column);
  if (own?.direction && isVertical(own) === isVertical(like) && own.members.length > 1) return true;
  return isVertical(like) ? sheet.layout.isTotalRow(row, column) : sheet.layout.isTotalColumn(row, column);
}

/** The figures in the total's line that stand with those it adds. */
function alongside(sheet: Sheet, total: Total): Candidate[] {
  const down = isVertical(total);
  const position = (cell: { row: number; column: number }) => (down ? cell.row : cell.column);
  const places = total.members.map(position);
  const [first, last] = [Math.min(...places), Math.max(...places)];
  const own = position(total);
  const added = new Set(places);
  const cell = (at: number) => (down ? { row: at, column: total.column } : { row: total.row, column: at });
  const isFigure = (at: number) => {
    const { row, column } = cell(at);
    return at >= 0 && sheet.layout.figure(row, column) !== undefined;
  };
  const found: Candidate[] = [];
  // Figures picked one here, one there, are picked on purpose.
  const joined = places.filter((at) => added.has(at + 1)).length;
  for (let at = first; at <= last && joined * 2 >= places.length - 1; at++)
    if (!added.has(at) && isFigure(at)) found.push({ ...cell(at), where: "within" });
  const isBefore = total.direction === "above" || total.direction === "left";
  const [nearStep, nearFrom, farFrom] = isBefore ? [1, last + 1, first - 1] : [-1, first - 1, last + 1];
  for (let at = nearFrom; isFigure(at) && at !== own; at += nearStep)
    found.push({ ...cell(at), where: "near" });
  const far: Candidate[] = [];
  for (let at = farFrom; isFigure(at); at -= nearStep) {
    const { row, column } = cell(at);
    if (isTotal(sheet, row, column, total)) return [...found, ...(down ? [] : far)];
    far.push({ ...cell(at), where: "far" });
  }
  return [...found, ...far];
}

/** A grand total of subtotals: other subtotals before it in its line that nothing adds. */
function forgottenTotals(sheet: Sheet, total: Total): Candidate[] {
  if (total.direction !== "above" || !TOTAL.test(nameOf(sheet, total))) return [];
  const { column, members } = total;
  const head = sheet.layout.headRow(total.row, column);
  const top = Math.max(head, lastGrandTotal(sheet, total)) + 1;
  const added = sheet.totals.leaves(total);
  const found: Candidate[] = [];
  for (let row = top; row < total.row; row++) {
    const subtotal = sheet.totals.at(row, column);
    if (subtotal?.direction !== "above" || added.has(sheet.totals.key(row, column))) continue;
    // What the members add up already is no subtotal of its own.
    if (subtotal.members.some((member) => added.has(sheet.totals.key(member.row, member.column)))) continue;
    found.push({ row, column, where: "within" });
  }
  return found.length > 0 && found.length <= Math.max(1, members.length / 2) ? found : [];
}

function lastGrandTotal({ totals }: Sheet, { row, column, members }: Total): number {
  const first = Math.min(...members.map((member) => member.row));
  for (let r = row - 1; r >= 0; r--) {
    const other = totals.at(r, column);
    if (
      other &&
      other.row < first &&
      other.members.some((member) => totals.at(member.row, column)?.direction === "above")
    )
      return r;
  }
  return -1;
}

/** Whether a figure is of the kind that the total adds, and nothing says that it stands apart. */
function isAlike(sheet: Sheet, total: Total, { row, column, where }: Candidate): boolean {
  const { grid, layout, totals } = sheet;
  const down = isVertical(total);
  const value = layout.figure(row, column);
  if (value === undefined || value === 0) return false;
  if (where !== "within" || total.members.length > 2) {
    const isSum =
      isTotal(sheet, row, column, total) &&
      !total.members.every((m) => isTotal(sheet, m.row, m.column, total));
    if (isSum) return false;
  }
  const name = down ? layout.label(row, column) : layout.heading(row, column);
  const others = total.members.map((member) =>
    down ? layout.label(member.row, member.column) : layout.heading(member.row, member.column),
  );
  for (const kind of [RATE, COUNT, CUMULATIVE, CLOSING, NET])
    if (kind.test(name) && others.filter((other) => kind.test(other)).length * 2 <= others.length)
      return false;
  if (where !== "within" && OPENING.test(name)) return false;
  if (where === "far") {
    const typed =
      total.members.filter((member) => grid.isTyped(member.row, member.column)).length * 2 >
      total.members.length;
    if (grid.isTyped(row, column) !== typed) return false;
  }
  if (layout.isMemo(row, column) && down) return false;
  const percents = total.members.filter((member) => grid.isPercent(member.row, member.column)).length;
  if (grid.isPercent(row, column) !== percents * 2 > total.members.length) return false;
  const sizes = total.members.flatMap(
    (member) => Math.abs(layout.figure(member.row, member.column) ?? 0) || [],
  );
  if (sizes.length > 0 && timesApart(value, median(sizes)) > 300) return false;
  if (!down && !isLikeHeading(sheet, total, row, column)) return false;
  // What another total adds is not forgotten. A total of everything that adds both says nothing.
  return !totals
    .addedBy(row, column)
    .some(
      (user) =>
        isVertical(total) === (user.column === column) &&
        (user.row !== total.row || user.column !== total.column) &&
        sameLine(total, user) &&
        user !== total,
    );
}

const sameLine = (total: Total, user: { row: number; column: number }): boolean =>
  isVertical(total) ? user.column === total.column : user.row === total.row;

/** Across, only what stands under a heading of the same kind as those that are added. */
function isLikeHeading({ layout }: Sheet, total: Total, row: number, column: number): boolean {
  const axis = layout.axisAcross(row, column)?.[0];
  const axes = total.members.map((member) => layout.axisAcross(member.row, member.column)?.[0]);
  if (axes.some((one) => one !== undefined)) return axis !== undefined && axes.includes(axis);
  return layout.heading(row, column) !== "";
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
