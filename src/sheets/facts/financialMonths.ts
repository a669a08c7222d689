import { financialYear } from "../../model/years";

/** The months of a financial year, which begins in April. */
export const MONTHS = [
  "Apr",
  "May",
  "Jun",
  "Jul",
  "Aug",
  "Sep",
  "Oct",
  "Nov",
  "Dec",
  "Jan",
  "Feb",
  "Mar",
] as const;

/** How many months of a calendar year are over when a financial year begins. */
const BEFORE_APRIL = 3;

/** Consecutive months from the April of a financial year on: "Apr 2009", "May 2009" … */
export function monthsFrom(year: string, count: number): string[] {
  const start = financialYear(year);
  if (start === undefined) throw new RangeError(`"${year}" is no financial year`);
  return Array.from({ length: count }, (_, place) => {
    const calendarYear = start + Math.floor((place + BEFORE_APRIL) / MONTHS.length);
    return `${MONTHS[place % MONTHS.length] ?? ""} ${calendarYear}`;
  });
}
