import { formula, term } from "../../plan/content";
import { NUMBER } from "../../looks/numberFormats";
import type { Page } from "../../page/page";
import { section } from "../../page/section";
import type { Reference } from "../../plan/reference";
import type { ScorecardInputs } from "./inputs";
import type { ResultCells } from "./results";
import { rowsOfOutcomes } from "./rows";
import type { ScorecardSettings } from "./settings";

/** What the indicators of an outcome are counted by, in the latest quarter. */
const STATUSES = ["Green", "Amber", "Red", "No data", "No target"] as const;

/** The column of the first count. */
const FIRST = 2;

/** For each strategic outcome how many of its indicators have each status, and how many are reported monthly. */
export function outcomeCounts(
  page: Page,
  { outcomes }: ScorecardInputs,
  { quarters, latestQuarter }: ScorecardSettings,
  { statuses, reports }: ResultCells,
): { readonly totals: Reference } {
  section(page, "By strategic outcome");
  const head = page.take();
  const place = term`MATCH(${latestQuarter},${quarters},0)`;
  page.dress(page.at(head, 0, 1, FIRST), "leftHeading");
  page.put(page.at(head, 0), () => formula`"In "&${latestQuarter}`);
  const headings = [...STATUSES, "Monthly"];
  page.write(page.at(head, FIRST, 1, headings.length), [headings], "heading");
  const rows = rowsOfOutcomes(outcomes);
  const lines = rows.map(({ heading, first, count }) => {
    const row = page.take();
    page.put(page.at(row, 0), heading, "label");
    const latest = term`INDEX(${statuses.rows(first, count)},0,${place})`;
    const counts = page.at(row, FIRST, 1, headings.length);
    return page.write(
      counts,
      () => [
        [
          ...STATUSES.map((word) => formula`SUM((${latest}="${word}")*1)`),
          formula`COUNTIF(${reports.rows(first, count)},"Monthly")`,
        ],
      ],
      "result",
      NUMBER,
    );
  });
  const total = page.take();
  page.dress(page.at(total, 0, 1, FIRST), "total");
  page.put(page.at(total, 0), "All outcomes");
  const all = page.union(lines);
  const totals = page.write(
    page.at(total, FIRST, 1, headings.length),
    () => [headings.map((_, column) => formula`SUM(${all.columns(column)})`)],
    "total",
    NUMBER,
  );
  return { totals };
}
