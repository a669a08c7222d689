import { dayOf } from "../../model/years";
import type { Grid } from "./grid";
import type { Period } from "./periods";

/** A period that stands somewhere along a line. */
export interface Mark {
  readonly at: number;
  readonly period: Period;
}

/** From one working day to the next, in days. */
export const LONGEST_WEEKEND = 4;

const COUNTS_TIME = /\b(years?|financial|fy|months?|periods?|weeks?|quarters?|item|£|heading|line)\b|^\W*$/i;

/** The day on which each of the years ends: 31 March 2010, 2011, 2012. */
const YEAR_END = /^\W*((as )?at |years? (ended|ending|to) )?(31(st)? march|1(st)? april|year[- ]end)\W*$/i;
/** Year 1 to year 6 are classes of a school. */
const GROUPS = /^\W*(year|national curriculum|class|age|key stage)s?[ -]?(groups?|year)\W*$/i;

/** 2010 is a year, 2,010 and £2010.00 are amounts. */
export const isYearFormat = (grid: Grid, row: number, column: number): boolean =>
  !grid.formula(row, column)?.match(/[+\-*/](?!1\b)|SUM/i) &&
  /^(General|0|@|)$/.test(grid.format(row, column));

/** Whether periods that follow each other along a line count time, and are not facts of what is listed. */
export function isAxis(grid: Grid, isAcross: boolean, line: number, run: readonly Mark[]): boolean {
  const [first] = run;
  if (!first || Number.isNaN(first.period.index)) return false;
  const steps = run.slice(1).map(({ period }, index) => period.index - (run[index]?.period.index ?? 0));
  if (first.period.isBare) {
    const label = isAcross ? textBefore(grid, line, first.at) : grid.text(Math.max(0, first.at - 1), line);
    const counts = COUNTS_TIME.test(label) || YEAR_END.test(label);
    const even = Math.max(
      ...[-1, 1, ...steps]
        .filter((by) => by !== 0 && Math.abs(by) <= 10)
        .map((by) => steps.filter((step) => step === by).length),
    );
    const following = steps.filter((step) => step === 1).length;
    // Whatever stands before them: four years or more, all but one of which follow each other.
    if (isAcross && run.length > 3 && following >= Math.max(2, steps.length - 2)) return true;
    if (isAcross && (areYearsThroughout(grid, line) || areYearsOfHead(grid, line, run, steps))) return true;
    if (line === 0 && run.length > 3 && following === steps.length) return true;
    if (!isAcross && comeAgain(run)) return false;
    return counts && run.length >= (label === "" ? 3 : 2) && even > 0 && even * 2 >= steps.length - 1;
  }
  if (isAcross && areColumnsOfDates(grid, line, run)) return false;
  if (isAcross)
    return run.length >= 2 && steps.some((step) => step !== 0 || run.some(({ period }) => period.rest));
  // Dates behind what a row lists are facts of it: when a loan falls due.
  if (areGroups(grid, line, first.at)) return false;
  const isBehindWords = !isTableEdge(grid, line, run) && textBefore(grid, first.at, line) !== "";
  if (
    first.period.kind === "day" &&
    (isBehindWords || !areRegular(run, steps) || fallOnAnyDay(grid, line, run))
  )
    return false;
  // And so are months in no order.
  const even = steps.filter((step) => Math.abs(step) === 1).length;
  if (even * 10 < steps.length * 6 && isBehindWords) return false;
  if (comeAgain(run)) return false;
  const rests = new Set(run.map(({ period }) => period.rest));
  return run.length >= 3 && rests.size === 1 && steps.some((step) => step !== 0);
}

/** A year that comes again and again says when something starts, or was bought; it counts nothing. */
const comeAgain = (run: readonly Mark[]): boolean =>
  new Set(run.map(({ period }) => period.index)).size * 10 < run.length * 7;

/** A month, a quarter, half a year or a year apart. */
const REGULAR = [1, 3, 6, 12];

/** Days in a column count time where most are a calendar's step apart; else each is a fact of its row: when a loan was taken up. */
function areRegular(run: readonly Mark[], steps: readonly number[]): boolean {
  const isByWeek = run.every(
    ({ period: { serial = 0, index } }) => index === serial || index === Math.floor(serial / 7),
  );
  const most = Math.max(...REGULAR.map((by) => steps.filter((step) => Math.abs(step) === by).length));
  return isByWeek || most * 10 >= steps.length * 6;
}

/** The 5th, the 19th, the 11th: what came in on the day that it did. A calendar's dates fall on one day of the month, or week. */
function fallOnAnyDay(grid: Grid, column: number, run: readonly Mark[]): boolean {
  const dates = run.flatMap(({ at, period: { serial } }) =>
    serial !== undefined && /d/i.test(grid.format(at, column)) ? [serial] : [],
  );
  if (dates.length < run.length) return false;
  const days = new Set(dates.map((serial) => dayOf(serial).getUTCDate()));
  const isByMonth = days.size === 1 || [...days].every((day) => day > 27);
  const isByWeek = dates.every((serial) => (serial - (dates[0] ?? 0)) % 7 === 0);
  const isDaily = dates.every(
    (serial, at) => at === 0 || Math.abs(serial - (dates[at - 1] ?? 0)) <= LONGEST_WEEKEND,
  );
  return !isByMonth && !isByWeek && !isDaily;
}

/** A row of two years over and over, one pair for each thing that is measured, and no other number. */
function areYearsThroughout(grid: Grid, line: number): boolean {
  const numbers = Array.from({ length: grid.columns }, (_, at) => at).filter(
    (at) => grid.kind(line, at) === "number",
  );
  const values = numbers.map((at) => grid.number(line, at) ?? 0);
  const [first = 0] = values;
  return (
    values.length >= 4 &&
    numbers.every((at) => grid.formula(line, at) === undefined && isYearFormat(grid, line, at)) &&
    values.every((value, at) => at === 0 || value === first || value === (values[at - 1] ?? 0) + 1) &&
    values.filter((value) => value === first).length > 1 &&
    values.some((value) => value !== first) &&
    first >= 1990 &&
    first < 2100
  );
}

/** Words and years that rise, four or more, right below the title: 2008, 2011, 2016. */
function areYearsOfHead(grid: Grid, row: number, run: readonly Mark[], steps: readonly number[]): boolean {
  const numbers = Array.from({ length: grid.columns }, (_, c) => c).filter(
    (c) => grid.number(row, c) !== undefined,
  );
  return (
    run.length > 3 &&
    numbers.length === run.length &&
    steps.every((step) => step > 0) &&
    grid.kind(row, 0) === "text" &&
    grid.kind(row + 1, 0) === "text" &&
    (row === 0 || grid.filled(row - 1) < 2)
  );
}

/** When a loan begins and when it falls due stands in row after row: facts of what is listed, and no headings. */
const areColumnsOfDates = (grid: Grid, line: number, run: readonly Mark[]): boolean =>
  run.every(({ at }) => grid.kind(line, at) === "date") &&
  [line - 1, line + 1].some((row) => {
    const dates = run.filter(({ at }) => grid.kind(row, at) === "date");
    // Of those who are still there the register has no second date.
    return dates.length > 0 && dates.length * 2 >= run.length;
  });

function areGroups(grid: Grid, column: number, first: number): boolean {
  for (let row = first - 1; row >= 0 && grid.kind(row, column) === "text"; row--)
    if (GROUPS.test(grid.text(row, column))) return true;
  return false;
}

/** A blank column parts two tables that stand side by side: what stands left of it is no word of this one's rows. */
const isTableEdge = (grid: Grid, line: number, run: readonly Mark[]): boolean =>
  run.every(({ at }) => grid.kind(at, line - 1) === "blank") &&
  grid.kind((run[0]?.at ?? 0) - 1, line - 1) === "blank";

const textBefore = (grid: Grid, row: number, column: number): string => {
  for (let c = column - 1; c >= 0; c--) if (grid.text(row, c) !== "") return grid.text(row, c);
  return "";
};
