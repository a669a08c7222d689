import type { Formula } from "../plan/content";
import type { Page } from "./page";
import { section } from "./section";

/** What is checked, in words, and the formula that is TRUE while it holds. */
export type Check = readonly [words: string, holds: () => Formula];

/** The checks of a sheet: a sentence each, and TRUE or FALSE in the given column. */
export function checkList(page: Page, column: number, checks: readonly Check[]): void {
  section(page, "Checks", "checks");
  for (const [words, holds] of checks) {
    const row = page.take();
    page.put(page.at(row, 0), words, "label");
    const cell = page.put(page.at(row, column), holds, "check");
    page.check(cell);
    page.colourStatuses(cell);
  }
}
