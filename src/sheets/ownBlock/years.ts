import { printYear } from "../../model/years";
import { yearIn } from "./yearIn";

const COUNTED_YEAR = /^(year|yr)\.?\s*\d+\b/i;

/** Whether a heading names a year: "2010/11" or "Year 1". */
export const namesYear = (heading: string): boolean =>
  yearIn(heading) !== undefined || COUNTED_YEAR.test(heading);

/** What a column says that compares the years beside it. */
const COMPARES =
  /%|\b(per ?cent|percentage|change|variance|difference|variation|growth|increase|decrease)\b/i;

/** Where headings name years, "2010/11" or "Year 1", the columns that they head, and no changes or shares; else all. */
export function columnsOfYears(
  headings: readonly string[],
  units: readonly string[],
  columns: readonly number[],
): readonly number[] {
  const named = columns.filter((column) => yearIn(headings[column] ?? "") !== undefined);
  const counted = columns.filter((column) => COUNTED_YEAR.test(headings[column] ?? ""));
  const years = [named, counted].find(({ length }) => length > 0) ?? columns;
  const amounts = years.filter((column) => units[column] !== "%" && !COMPARES.test(headings[column] ?? ""));
  return amounts.length > 0 ? amounts : years;
}

/** A range of years as it is printed, or one year and no other figure: the heading says itself which year it is of. */
const SAYS_YEAR =
  /(?<![\d/.-])(\d{4}|\d{2})\s*[/\-\u2010-\u2015\u2212]\s*(\d{4}|\d{2})(?![\d/.-])|^\D*\d{4}\D*$/;

/** The year in which a heading is read, where it names it in another way: "2010/11" for "31/03/2011"; else undefined. */
export function yearRead(heading: string): string | undefined {
  const year = yearIn(heading);
  if (year === undefined) return undefined;
  const isSaid =
    SAYS_YEAR.test(heading) && (!/^\D*\d{4}\D*$/.test(heading) || heading.includes(String(year)));
  return isSaid ? undefined : printYear(year);
}

/** A heading as a sheet shows it: the year in which it is read, and what stood there. */
export function headingWithYear(heading: string): string {
  const year = yearRead(heading);
  return year === undefined ? heading : `${year} (${heading})`;
}
