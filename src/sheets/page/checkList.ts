import type { Formula } from "../plan/content";
import type { Reference } from "../plan/reference";
import { followNames } from "./chosen";
import { linkCells, linkChecks } from "./linked";
import type { Page } from "./page";
import { section } from "./section";
import { inputsAreSound } from "./trouble";

/** What is checked, in words, the formula that is TRUE while it holds, and where one is needed one that says why it does not. */
export type Check = readonly [words: string, holds: () => Formula, why?: (check: Reference) => Formula];

/** Held of every sheet: text for a figure, or a name that is not there any more, would count as nothing without a word. */
export const ALL_FIGURES = "Figures are figures, choices on their lists, and years follow each other";

/**
 * The checks of a sheet: a sentence each, and TRUE or FALSE in the given column. What follows other cells, of this sheet or
 * another, is linked here, where every cell has its name and its words, and checked with the rest.
 */
export function checkList(page: Page, column: number, checks: readonly Check[]): void {
  section(page, "Checks", "checks");
  followNames(page);
  const linked = linkChecks(linkCells(page));
  const all: readonly Check[] = [...checks, ...linked, [ALL_FIGURES, () => inputsAreSound(page)]];
  for (const [words, holds, why] of all) {
    const row = page.take();
    page.put(page.at(row, 0), words, "label");
    const cell = page.put(page.at(row, column), holds, "check");
    page.check(cell);
    page.colourStatuses(cell);
    if (why) page.put(page.at(row, column + 1), () => why(cell), "note");
  }
}
