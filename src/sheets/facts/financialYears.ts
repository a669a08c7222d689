import { financialYear, printYear } from "../../model/years";

/** Consecutive financial years as they are printed: "2010/11", "2011/12" … The first may be written in any known way. */
export function yearsFrom(first: string, count: number): string[] {
  const start = financialYear(first);
  if (start === undefined) throw new RangeError(`"${first}" is no financial year`);
  return Array.from({ length: count }, (_, year) => printYear(start + year));
}

/** The financial year before one, as it is printed; undefined of what is none. */
export function yearBefore(written: string): string | undefined {
  const start = financialYear(written);
  return start === undefined ? undefined : printYear(start - 1);
}
