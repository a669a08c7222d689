import { holds } from "../../grid/box";
import { isTotal, isVertical, type Candidate } from "./besideTotal";
import { median, timesApart } from "./figures";
import type { Sheet } from "./sheet";
import type { Total } from "./totals";
import { statedUnit } from "./units";
import { CLOSING, COUNT, CUMULATIVE, NET, OPENING, RATE } from "./words";

/** Whether a figure is of the kind that the total adds, and nothing says that it stands apart. */
export function isAlike(sheet: Sheet, total: Total, { row, column, where }: Candidate): boolean {
  const { grid, layout, totals } = sheet;
  const down = isVertical(total);
  const value = layout.figure(row, column);
  if (value === undefined) return false;
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
  // Handsets above Rental £ and Calls £.
  if (down && others.every(statesMoney) && !statesMoney(name)) return false;
  if (where === "far") {
    const typed =
      total.members.filter((member) => grid.isTyped(member.row, member.column)).length * 2 >
      total.members.length;
    if (grid.isTyped(row, column) !== typed) return false;
  }
  if (layout.isMemo(row, column) && down) return false;
  if (total.isAverage && (isMadeOf(sheet, total, row, column) || isOfTotals(sheet, total, row))) return false;
  const percents = total.members.filter((member) => grid.isPercent(member.row, member.column)).length;
  if (grid.isPercent(row, column) !== percents * 2 > total.members.length) return false;
  const sizes = total.members.flatMap(
    (member) => Math.abs(layout.figure(member.row, member.column) ?? 0) || [],
  );
  if (value !== 0 && sizes.length > 0 && timesApart(value, median(sizes)) > 300) return false;
  if (!(down ? isLikePeriod : isLikeHeading)(sheet, total, row, column)) return false;
  // What another total adds is not forgotten. A total of everything that adds both says nothing.
  return !totals.addedBy(row, column).some(
    (user) =>
      isVertical(total) === (user.column === column) &&
      // The average below takes in what the total should.
      totals.at(user.row, user.column)?.isAverage === total.isAverage &&
      (user.row !== total.row || user.column !== total.column) &&
      sameLine(total, user) &&
      !addsBoth(sheet, total, user),
  );
}

/** A SUBTOTAL of everything adds the figures of all lists, and passes over their subtotals. */
function addsBoth(
  { totals, grid }: Sheet,
  { members }: Total,
  user: { row: number; column: number },
): boolean {
  const added = totals.at(user.row, user.column)?.members ?? [];
  return (
    grid.facts(user.row, user.column)?.isSubtotal === true &&
    members.every(({ row, column }) => added.some((one) => one.row === row && one.column === column))
  );
}

const statesMoney = (name: string): boolean => statedUnit(name)?.kind === "money";

const sameLine = (total: Total, user: { row: number; column: number }): boolean =>
  isVertical(total) ? user.column === total.column : user.row === total.row;

/** The growth over all years is worked out from them, and their average is of the years. */
function isMadeOf({ name, grid }: Sheet, { members }: Total, row: number, column: number): boolean {
  const areas = grid.facts(row, column)?.areas ?? [];
  return areas.some(
    ({ sheet, box }) =>
      (sheet === null || sheet === name) && members.some((member) => holds(box, member.row, member.column)),
  );
}

/** Down, beside years only what stands beside a year too: above the first one stands what they are held against. */
function isLikePeriod({ layout }: Sheet, total: Total, row: number, column: number): boolean {
  const isOfYears = total.members.every((member) => layout.periodDown(member.row, member.column));
  return !isOfYears || layout.periodDown(row, column) !== undefined;
}

/** The rate of the whole, in the row of its totals, is none of those whose average is taken. */
function isOfTotals({ totals, grid }: Sheet, { members }: Total, row: number): boolean {
  const inRow = Array.from({ length: grid.columns }, (_, c) => totals.at(row, c));
  return inRow.some(
    (total) =>
      total?.direction === "above" &&
      members.every((member) => total.members.some((one) => one.row === member.row)),
  );
}

/** Across, only what stands under a heading of the same kind as those that are added. */
function isLikeHeading({ layout }: Sheet, total: Total, row: number, column: number): boolean {
  const axis = layout.axisAcross(row, column)?.[0];
  const axes = total.members.map((member) => layout.axisAcross(member.row, member.column)?.[0]);
  if (axes.some((one) => one !== undefined)) return axis !== undefined && axes.includes(axis);
  return layout.heading(row, column) !== "";
}
