import { financialYear } from "../model/years";

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const;

/** A financial year begins in April. */
const APRIL = 3;

/** Consecutive months from the April of a financial year on: "Apr 2009", "May 2009" … */
export function monthsFrom(year: string, count: number): string[] {
  const start = financialYear(year);
  if (start === undefined) throw new RangeError(`"${year}" is no financial year`);
  return Array.from({ length: count }, (_, place) => {
    const month = APRIL + place;
    return `${MONTHS[month % 12] ?? ""} ${start + Math.floor(month / 12)}`;
  });
}
