import { MILLIONS, NUMBER, WHOLE_PERCENT } from "../../looks/numberFormats";
import { ColumnTable } from "../../page/columnTable";
import type { Page } from "../../page/page";
import { section } from "../../page/section";
import { formula } from "../../plan/content";
import type { Reference } from "../../plan/reference";
import { THEMES } from "./inputs";
import type { ReturnCells } from "./returns";
import type { SubObjectiveCells } from "./subObjectives";

export const STATUSES = ["Green", "Amber", "Red", "No data", "No target"] as const;

/** The sub-objectives counted by group. */
export interface GroupCells {
  readonly groups: Reference;
  /** All of each group. */
  readonly all: Reference;
  /** A column for each status. */
  readonly byStatus: Reference;
}

/** How the sub-objectives of each group stand, and how many of their steps are overdue. */
export function countedByGroup(
  page: Page,
  given: readonly string[],
  { groups, statuses, steps }: SubObjectiveCells,
): GroupCells {
  section(page, "Sub-objectives by business group");
  const table = new ColumnTable(page, given.length + 1);
  const labels = table.columns(["Business group"], { look: "label" });
  page.write(
    labels,
    [...given, "Together"].map((word) => [word]),
  );
  const counts = table.columns(["Sub-objectives", ...STATUSES, "Steps overdue"], { numberFormat: NUMBER });
  const each = counts.rows(0, given.length);
  page.write(counts, () => [
    ...given.map((_, row) => [
      formula`COUNTIFS(${groups},${labels.cell(row)},${statuses},"?*")`,
      ...STATUSES.map((status) => formula`COUNTIFS(${groups},${labels.cell(row)},${statuses},"${status}")`),
      formula`COUNTIFS(${groups},${labels.cell(row)},${steps},"Overdue")`,
    ]),
    Array.from({ length: counts.box.columns }, (_, column) => formula`SUM(${each.columns(column)})`),
  ]);
  page.dress(page.union([labels, counts]).rows(given.length), "total", NUMBER);
  return {
    groups: labels.rows(0, given.length),
    all: each.columns(0),
    byStatus: each.columns(1, STATUSES.length),
  };
}

/** The summary for the budget and business plan. */
export interface SummaryCells {
  readonly themes: Reference;
  readonly onTheWay: Reference;
  readonly resources: Reference;
}

/** Progress on the themes of responsibility, with the priorities and resources of the year. */
export function summary(
  page: Page,
  { measures, themes, onTheWay, priorities, resources }: ReturnCells,
): SummaryCells {
  section(page, "Summary: responsibility and quality of life");
  const table = new ColumnTable(page, THEMES.length + 1);
  const labels = table.columns(["Theme"], { look: "label" });
  page.write(
    labels,
    [...THEMES, "Together"].map((word) => [word]),
  );
  const counted = table.columns(["Measures", "Priorities of the year"], { numberFormat: NUMBER });
  const average = table.columns(["On the way, average"], { numberFormat: WHOLE_PERCENT });
  const money = table.columns(["Resources, £m"], { numberFormat: MILLIONS });
  const row = (_: string, place: number) => {
    const theme = labels.cell(place);
    return [
      formula`COUNTIFS(${themes},${theme},${measures},"?*")`,
      formula`COUNTIFS(${themes},${theme},${priorities},"Yes")`,
      formula`IF(SUMPRODUCT((${themes}=${theme})*ISNUMBER(${onTheWay}))=0,"",AVERAGE(IF((${themes}=${theme})*ISNUMBER(${onTheWay}),${onTheWay})))`,
      formula`SUMIFS(${resources},${themes},${theme})`,
    ];
  };
  const all = counted.beside(money);
  const each = all.rows(0, THEMES.length);
  page.write(all, () => [
    ...THEMES.map(row),
    [
      ...[0, 1].map((column) => formula`SUM(${each.columns(column)})`),
      formula`IF(COUNT(${onTheWay})=0,"",AVERAGE(${onTheWay}))`,
      formula`SUM(${each.columns(3)})`,
    ],
  ]);
  page.dress(labels.rows(THEMES.length), "total");
  page.dress(counted.rows(THEMES.length), "total", NUMBER);
  page.dress(average.rows(THEMES.length), "total", WHOLE_PERCENT);
  page.dress(money.rows(THEMES.length), "total", MILLIONS);
  return {
    themes: labels.rows(0, THEMES.length),
    onTheWay: average,
    resources: money.rows(0, THEMES.length),
  };
}
