import { ColumnTable } from "./columnTable";
import type { Page } from "./page";
import type { Reference } from "../plan/reference";
import { section } from "./section";

/** Words that cells of the sheet may take, under a heading. */
export interface WordList {
  readonly heading: string;
  readonly words: readonly string[];
  /** The cells that take one of them. */
  readonly chosenIn: readonly Reference[];
}

/** Lists of words side by side, where a user sees what there is to choose from, and the cells that choose from them. */
export function wordLists(page: Page, lists: readonly WordList[]): void {
  section(page, "Lists", "lists");
  const table = new ColumnTable(page, Math.max(...lists.map(({ words }) => words.length)));
  for (const { heading, words, chosenIn } of lists) {
    const column = table.input(heading, words, { look: "label" });
    chosenIn.forEach((cells) => page.choose(cells, column.rows(0, words.length)));
  }
}
