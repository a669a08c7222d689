import { formula } from "../../plan/content";
import type { Page } from "../../page/page";
import type { YearTable } from "../../page/yearTable";
import type { Reference } from "../../plan/reference";

/** The proposals added up by a word of theirs. */
export interface WordRows {
  readonly words: Reference;
  /** A row for each word. */
  readonly amounts: Reference;
  readonly total: Reference;
}

/** What proposals bring by year, added up by the word each has in a column of the register. */
export function byWord(
  page: Page,
  table: YearTable,
  { heading, words, wordOf, years, profile }: ByWord,
): WordRows {
  page.take();
  table.heading(heading, years);
  const labels = page.at(page.row, 0, words.length);
  const rows = words.map((word, place) =>
    table.calculated(
      word,
      (year) => formula`SUMIF(${wordOf},${labels.cell(place)},${profile.columns(year)})`,
    ),
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
  /** The column of the register that holds the word. */
  readonly wordOf: Reference;
  readonly years: Reference;
  readonly profile: Reference;
}
