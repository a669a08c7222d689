import type { Grid } from "./grid";
import { isAxis, isYearFormat, LONGEST_WEEKEND, type Mark } from "./axisTests";
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

/** Over a column of numbers: they count time, 1 to 25. */
const NUMBERS =
  /^((contract|project|plan|loan|model|forecast|lease|operating) )?(year|yr|period|month|week|quarter)( no\.?| number)?$/i;

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
