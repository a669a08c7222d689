import type { Grid } from "./grid";
import { readPeriod, type Period } from "./periods";

/** Headings along a line that count time: years across a row, months down a column. */
export interface Axis {
  readonly isAcross: boolean;
  /** The row of an axis across, the column of one down. */
  readonly line: number;
  readonly kind: Period["kind"];
  /** Where along the line each period stands, in order. */
  readonly marks: readonly Mark[];
}

export interface Mark {
  readonly at: number;
  readonly period: Period;
}

const COUNTS_TIME = /\b(years?|financial|fy|months?|periods?|weeks?|quarters?|item|£|heading|line)\b|^\W*$/i;

/** The day on which each of the years ends: 31 March 2010, 2011, 2012. */
const YEAR_END = /^\W*((as )?at |years? (ended|ending|to) )?(31(st)? march|1(st)? april|year[- ]end)\W*$/i;
/** Over a column of numbers: they count time, 1 to 25. */
const NUMBERS =
  /^((contract|project|plan|loan|model|forecast|lease|operating) )?(year|yr|period|month|week|quarter)( no\.?| number)?$/i;

/** Year 1 to year 6 are classes of a school. */
const GROUPS = /^\W*(year|national curriculum|class|age|key stage)s?[ -]?(groups?|year)\W*$/i;

/** Every axis of a sheet. */
export function findAxes(grid: Grid): Axis[] {
  const across = lines(grid, true);
  const headings = new Set(across.flatMap(({ line, marks }) => marks.map(({ at }) => `${line},${at}`)));
  const down = lines(grid, false).filter(
    // A column of one table's first years, row after row of headings, counts nothing down.
    ({ line, marks }) => !marks.every(({ at }) => headings.has(`${at},${line}`)),
  );
  return [...across, ...down];
}

function lines(grid: Grid, isAcross: boolean): Axis[] {
  const [count, length] = isAcross ? [grid.rows, grid.columns] : [grid.columns, grid.rows];
  return Array.from({ length: count }, (_, line) => axesOf(grid, isAcross, line, length)).flat();
}

function axesOf(grid: Grid, isAcross: boolean, line: number, length: number): Axis[] {
  const place = (at: number): [row: number, column: number] => (isAcross ? [line, at] : [at, line]);
  const marks: Mark[] = [];
  let heading = "";
  for (let at = 0; at < length; at++) {
    const [row, column] = place(at);
    const kind = grid.kind(row, column);
    if (kind === "text") heading = grid.text(row, column);
    if (kind !== "text" && kind !== "number" && kind !== "date") continue;
    const period = readPeriod(grid.value(row, column), kind === "date");
    const count = isAcross ? undefined : grid.number(row, column);
    if (period && (!period.isBare || isYearFormat(grid, row, column))) marks.push({ at, period });
    else if (count !== undefined && isOrdinal(grid, row, column) && NUMBERS.test(heading))
      marks.push({ at, period: { kind: "number", index: count, rest: "" } });
    else if (kind === "number" && isAcross && !isOrdinal(grid, line, at))
      marks.push({ at, period: NO_PERIOD });
  }
  return runs(yearsOfDates(marks), isAcross ? 3 : 1)
    .map(weeksOfDates)
    .filter((run) => isAxis(grid, isAcross, line, run))
    .map((run) => ({
      isAcross,
      line,
      kind: run[0]?.period.kind ?? "year",
      marks: run,
    }));
}

/** A plain figure: where one stands the line is no heading. */
const NO_PERIOD: Period = { kind: "number", index: Number.NaN, rest: "" };

const isOrdinal = (grid: Grid, row: number, column: number): boolean => {
  const value = grid.number(row, column);
  return value !== undefined && Number.isInteger(value) && value >= 0 && value <= 53;
};

/** 2010 is a year, 2,010 and £2010.00 are amounts. */
const isYearFormat = (grid: Grid, row: number, column: number): boolean =>
  !grid.formula(row, column)?.match(/[+\-*/](?!1\b)|SUM/i) &&
  /^(General|0|@|)$/.test(grid.format(row, column));

/** Parts of a line in which periods of one kind follow each other with no more than so many other cells between. */
function runs(marks: readonly Mark[], gap: number): Mark[][] {
  const found: Mark[][] = [];
  for (const mark of marks) {
    const last = found.at(-1);
    const before = last?.at(-1);
    const follows =
      before &&
      mark.at - before.at <= gap &&
      sameKind(before.period, mark.period) &&
      // Down a column a note may follow at once, and speak of a year.
      (gap > 1 || before.period.rest === mark.period.rest) &&
      !startsAgain(last, mark);
    if (last && follows) last.push(mark);
    else found.push([mark]);
  }
  return found;
}

/** 2010/11 typed into Excel becomes 1 November 2010: beside other years, or a year and a month apart, such dates are years. */
function yearsOfDates(marks: readonly Mark[]): Mark[] {
  const dates = marks.filter(({ period }) => period.asYear !== undefined);
  const [one, other] = dates;
  const apart = one && other ? other.period.index - one.period.index : 0;
  const areYears =
    marks.some(({ period }) => period.kind === "year" && !period.isBare) || (apart > 1 && apart % 13 === 0);
  return marks.map((mark) =>
    areYears && mark.period.asYear !== undefined
      ? {
          at: mark.at,
          period: { kind: "year", index: mark.period.asYear, rest: "" },
        }
      : mark,
  );
}

/** Dates this close on average, in days, are no months. */
const WITHIN_A_MONTH = 25;

/** From one working day to the next, in days. */
const LONGEST_WEEKEND = 4;

/** Dates of which several fall into one month count weeks, or days, and no months. */
function weeksOfDates(run: Mark[]): Mark[] {
  const days = run.flatMap(({ period: { serial } }) => serial ?? []);
  const apart = ((days.at(-1) ?? 0) - (days[0] ?? 0)) / (days.length - 1);
  if (days.length < run.length || !(Math.abs(apart) < WITHIN_A_MONTH)) return run;
  const steps = days.slice(1).map((day, at) => day - (days[at] ?? day));
  const isWeekly = steps.every((by) => by % 7 === 0);
  // What is entered on the day that it happens counts no time.
  if (!isWeekly && !steps.every((by) => by > 0 && by <= LONGEST_WEEKEND)) return run;
  const step = isWeekly ? 7 : 1;
  return run.map(({ at, period }) => ({
    at,
    period: { ...period, index: Math.floor((period.serial ?? 0) / step) },
  }));
}

const sameKind = (one: Period, other: Period): boolean =>
  one.kind === other.kind &&
  Boolean(one.isBare) === Boolean(other.isBare) &&
  !Number.isNaN(one.index) &&
  !Number.isNaN(other.index);

/** The first year again: another table stands beside the first. */
const startsAgain = (run: readonly Mark[] = [], { at, period }: Mark): boolean => {
  const [first] = run;
  const last = run.at(-1);
  return (
    run.length > 1 &&
    first !== undefined &&
    last !== undefined &&
    first.period.index === period.index &&
    last.period.index !== period.index &&
    at - last.at >= 1
  );
};

function isAxis(grid: Grid, isAcross: boolean, line: number, run: readonly Mark[]): boolean {
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
    if (isAcross && areYearsThroughout(grid, line)) return true;
    return counts && run.length >= (label === "" ? 3 : 2) && even > 0 && even * 2 >= steps.length - 1;
  }
  if (isAcross && areColumnsOfDates(grid, line, run)) return false;
  if (isAcross)
    return run.length >= 2 && steps.some((step) => step !== 0 || run.some(({ period }) => period.rest));
  // Dates behind what a row lists are facts of it: when a loan falls due.
  if (areGroups(grid, line, first.at)) return false;
  const isBehindWords = !isTableEdge(grid, line, run) && textBefore(grid, first.at, line) !== "";
  if (first.period.kind === "day" && isBehindWords) return false;
  // And so are months in no order.
  const even = steps.filter((step) => Math.abs(step) === 1).length;
  if (even * 10 < steps.length * 6 && isBehindWords) return false;
  // A year that comes again and again says when something starts; it counts nothing.
  const different = new Set(run.map(({ period }) => period.index)).size;
  if (different * 10 < run.length * 7) return false;
  const rests = new Set(run.map(({ period }) => period.rest));
  return run.length >= 3 && rests.size === 1 && steps.some((step) => step !== 0);
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

/** When a loan begins and when it falls due stands in row after row: facts of what is listed, and no headings. */
const areColumnsOfDates = (grid: Grid, line: number, run: readonly Mark[]): boolean =>
  run.every(({ at }) => grid.kind(line, at) === "date") &&
  [line - 1, line + 1].some((row) => run.every(({ at }) => grid.kind(row, at) === "date"));

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
