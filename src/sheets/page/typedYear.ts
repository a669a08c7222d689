import type { Look } from "../looks/looks";
import { TEXT } from "../looks/numberFormats";
import type { Content } from "../plan/content";
import type { Reference } from "../plan/reference";
import type { Page } from "./page";
import { isRun, yearAfter } from "./rollingYears";
import { setting } from "./setting";

/** Years across a row. Where one comes after the other the first is typed, and the others follow from it. */
export function typedYears(
  page: Page,
  cells: Reference,
  years: readonly Content[],
  following: Look = "resultText",
): Reference {
  if (!isRun(years)) return page.write(cells, [years], "inputText", TEXT);
  const { columns } = cells.box;
  page.put(cells.cell(), years[0] ?? null, "inputText", TEXT);
  page.rolling.push(cells);
  if (columns === 1) return cells;
  const after = Array.from({ length: columns - 1 }, (_, year) => yearAfter(cells.cell(0, year)));
  // A cell formatted as text would not calculate.
  page.write(cells.columns(1, columns - 1), [after], following, "General");
  return cells;
}

/** A row with the one year that a sheet is about: what is said of it elsewhere follows. */
export function typedYear(page: Page, column: number, label: string, year: string): Reference {
  const cell = setting(page, column, label, year, { look: "inputText", numberFormat: TEXT });
  if (isRun([year])) page.rolling.push(cell);
  return cell;
}
