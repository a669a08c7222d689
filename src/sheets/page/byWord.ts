import { formula } from "../plan/content";
import type { Page } from "./page";
import type { YearTable } from "./yearTable";
import type { Reference } from "../plan/reference";

/** The items of a list added up by a word of theirs. */
export interface WordRows {
  readonly words: Reference;
  /** A row for each word. */
  readonly amounts: Reference;
  readonly total: Reference;
}

/** Amounts by item and year, added up by the word that each item has in a column of its own. */
export function byWord(
  page: Page,
  table: YearTable,
  { heading, words, wordOf, years, amounts: byItem }: ByWord,
): WordRows {
  page.take();
  table.heading(heading, years);
  const labels = page.at(page.row, 0, words.length);
  const rows = words.map((word, place) =>
    table.calculated(word, (year) => formula`SUMIF(${wordOf},${labels.cell(place)},${byItem.columns(year)})`),
  );
  const amounts = page.union(rows);
  const total = table.calculated("Together", (year) => formula`SUM(${amounts.columns(year)})`, {
    look: "total",
  });
  return { words: labels, amounts, total };
}

interface ByWord {
  readonly heading: string;
  readonly words: readonly string[];
  /** The column that holds the word of each item. */
  readonly wordOf: Reference;
  readonly years: Reference;
  /** A row for each item. */
  readonly amounts: Reference;
}
