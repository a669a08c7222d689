import type { Reference } from "../plan/reference";
import type { ColumnTable } from "./columnTable";
import type { Page } from "./page";

/** A remark on each row, running over the free columns to the right, as many as its heading is to cover. */
export function remarks(
  page: Page,
  table: ColumnTable,
  heading: string,
  texts: readonly string[],
  columns: number,
): Reference {
  const cells = table.input(heading, texts, { look: "source" });
  const { row, column } = table.headings(cells).box;
  page.dress(page.at(row, column - page.column, 1, columns), "indentedHeading");
  return cells;
}
