import { NUMBER } from "../../looks/numberFormats";
import { ColumnTable } from "../../page/columnTable";
import type { Page } from "../../page/page";
import { section } from "../../page/section";
import { formula } from "../../plan/content";
import type { Reference } from "../../plan/reference";
import type { IndicatorCells } from "./indicators";
import { KINDS, THEMES } from "./inputs";
import type { PublishedCells } from "./published";

/** What an indicator is counted by. */
export const STATUSES = ["Green", "Amber", "Red", "No data", "No target", "No baseline"] as const;
const DIRECTIONS = ["Better", "Same", "Worse"] as const;

/** How many indicators stand how, by kind and by theme. */
export interface CountCells {
  /** A row for each kind and one for all, a column for each status. */
  readonly byKind: Reference;
  readonly byTheme: Reference;
}

/** The publication in figures: for the agreement and the rest of the set, and by theme. */
export function publicationCounts(
  page: Page,
  { kinds, themes, codes }: IndicatorCells,
  { status, directions }: PublishedCells,
): CountCells {
  section(page, "The publication in figures");
  const block = (heading: string, words: readonly string[], of: Reference) => {
    const table = new ColumnTable(page, words.length + 1);
    const labels = table.columns([heading, null, null], { look: "label" });
    page.write(
      labels.columns(0).rows(0, words.length),
      words.map((word) => [word]),
    );
    page.put(labels.cell(words.length), "Together");
    const all = table.columns(["Indicators", ...STATUSES, ...DIRECTIONS], { numberFormat: NUMBER });
    const column = (place: number, match: (word: string) => string) => {
      page.write(all.columns(place), () => [
        ...words.map((_, row) => [formula`${match(labels.cell(row).fixed)}`]),
        [formula`SUM(${all.columns(place).rows(0, words.length)})`],
      ]);
    };
    column(0, (word) => `COUNTIFS(${of.toString()},${word},${codes.toString()},"?*")`);
    STATUSES.forEach((one, place) => {
      column(place + 1, (word) => `COUNTIFS(${of.toString()},${word},${status.toString()},"${one}")`);
    });
    DIRECTIONS.forEach((one, place) => {
      column(
        STATUSES.length + place + 1,
        (word) => `COUNTIFS(${of.toString()},${word},${directions.toString()},"${one}")`,
      );
    });
    page.dress(page.union([labels, all]).rows(words.length), "total", NUMBER);
    page.take();
    return all;
  };
  const byKind = block("By kind of target", KINDS, kinds);
  const byTheme = block("By theme", THEMES, themes);
  return {
    byKind: page.name(byKind, "by_kind"),
    byTheme: page.name(byTheme, "by_theme"),
  };
}
