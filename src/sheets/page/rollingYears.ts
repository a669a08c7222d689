import { yearsFrom } from "../facts/financialYears";
import { formula, quoted, term, type Content, type Formula } from "../plan/content";
import type { Reference } from "../plan/reference";

/** Whether these are financial years as they are printed, one after the other: then all follow from the first. */
export function isRun(years: readonly Content[]): boolean {
  const [first] = years;
  if (typeof first !== "string" || !/^\d{4}\/\d{2}$/.test(first)) return false;
  return yearsFrom(first, years.length).every((year, place) => year === years[place]);
}

/** The financial year after the one in a cell: 2009/10, 2010/11. */
export const yearAfter = (cell: Reference): Formula =>
  formula`IF(${cell}="","",LEFT(${cell},4)+1&"/"&TEXT(MOD(LEFT(${cell},4)+2,100),"00"))`;

/** Whether each year follows the one at its left. */
export function follow(years: Reference): string {
  const { columns } = years.box;
  const first = (cells: Reference | string) => term`VALUE(LEFT(${cells},4))`;
  return term`IFERROR(SUM((${first(years)}<>${first(years.cell())}+SEQUENCE(1,${columns},0))*1)=0,FALSE)`;
}

/** A title with the first and the last of the years on its sheet. */
export const overYears = (words: string, years: Reference): Formula =>
  formula`${quoted(`${words} `)}&${years.cell()}&" to "&${years.cell(0, years.box.columns - 1)}`;
