import { financialYear, printYear } from "../../../model/years";
import { target as words } from "../../strings/agreement";

/** The three years as they are printed, or by their number while the first is no year. */
export function yearNames(firstYear: string): readonly [string, string, string] {
  const start = financialYear(firstYear);
  const name = (year: number) => (start === undefined ? words.year(year + 1) : printYear(start + year));
  return [name(0), name(1), name(2)];
}
