import { DASH, dayOf, isDate } from "./years";

/** Months of a year. */
export const MONTHS = 12;

const YEAR_AND_MONTH = new RegExp(`^\\s*(\\d{4})\\s*${DASH}\\s*(0[1-9]|1[0-2])\\s*$`);

/** The number of a month (1 to 12) of a calendar year, counted from the year 0. */
export function monthNumber(year: number, month: number): number {
  return year * MONTHS + month - 1;
}

/** The last month of the financial year that starts in a calendar year with a month (1 to 12). */
export function lastMonthOf(year: number, firstMonth: number): number {
  return monthNumber(year, firstMonth) + MONTHS - 1;
}

/** The month that is written as 2010-09, or in which an Excel date lies, by its number; undefined for anything else. */
export function monthNamed(written: unknown): number | undefined {
  if (isDate(written)) {
    const day = dayOf(written);
    return monthNumber(day.getUTCFullYear(), day.getUTCMonth() + 1);
  }
  const found = typeof written === "string" ? YEAR_AND_MONTH.exec(written) : null;
  return found ? monthNumber(Number(found[1]), Number(found[2])) : undefined;
}
