import { term, type Formula } from "../plan/content";
import type { Reference } from "../plan/reference";
import type { Page } from "./page";

/** Items and their values, which one formula fills. */
export interface ItemTable {
  /** The column of the values, without its heading. */
  readonly values: Reference;
  /**
   * An item's value, from 0, as a formula asks for it: out of the whole table, because a grid may recalculate only what
   * refers to the cell a formula stands in.
   */
  readonly value: (item: number) => string;
}

/** A table of items and their values that one formula fills, its headings with it. */
export function itemTable(page: Page, items: number, content: () => Formula): ItemTable {
  const cells = page.at(page.take(items + 1), 0, items + 1, 2);
  page.dress(cells.cell(), "leftHeading");
  page.dress(cells.cell(0, 1), "heading");
  page.dress(cells.columns(0).rows(1, items), "label");
  page.spill(cells, content);
  // After the row of headings, in the second column.
  return { values: cells.columns(1).rows(1, items), value: (item) => term`INDEX(${cells},${item + 2},2)` };
}
