import { invalid } from "../../model/refusal";
import { printYear } from "../../model/years";
import type { Given } from "./given";
import { year } from "./readers";

/** A list of financial years that follow each other, by the calendar years in which they start. */
export function consecutiveYears<Name extends string>(given: Given<Name>, name: Name): number[] {
  const years = given.list(name, year());
  years.forEach((start, place) => {
    const before = years[place - 1];
    if (before === undefined || start === before + 1) return;
    const found = `found ${printYear(start)} after ${printYear(before)}`;
    throw invalid(name, `${found}. Give years that follow each other.`, place);
  });
  return years;
}
