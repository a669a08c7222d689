import { financialYear, printYear } from "../../model/years";

/** Consecutive financial years as they are printed: "2010/11", "2011/12" … The first may be written in any known way. */
export function yearsFrom(first: string, count: number): string[] {
  const start = financialYear(first);
  if (start === undefined) throw new RangeError(`"${first}" is no financial year`);
  return Array.from({ length: count }, (_, year) => printYear(start + year));
}
