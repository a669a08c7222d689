import { contains } from "../../grid/box";
import { yearsFrom } from "../facts/financialYears";
import { formula, quoted, term, type Content, type Formula } from "../plan/content";
import type { Reference } from "../plan/reference";
import type { Page } from "./page";

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

/** A title with the year that its sheet is about. */
export const inYear = (words: string, year: Reference): Formula =>
  formula`${quoted(`${words} `)}&${year.cell()}`;

/** A title with the first and the last of the years on its sheet. */
export const overYears = (words: string, years: Reference): Formula =>
  formula`${quoted(`${words} `)}&${years.cell()}&" to "&${years.cell(0, years.box.columns - 1)}`;

/** The year that a cell shows which follows from the first of its row. */
export function yearIn(page: Page, { box }: Reference): string | undefined {
  const row = page.rolling.find((years) => contains(years.box, box));
  const first = row ? page.contentOf(row.cell()) : null;
  if (!row || typeof first !== "string") return undefined;
  return yearsFrom(first, row.box.columns)[box.column - row.box.column];
}
