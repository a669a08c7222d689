import { CHART_COLUMNS } from "../../../model/targets/controlChart";
import { formula, term } from "../../plan/content";
import { decimalFormat, NUMBER } from "../../looks/numberFormats";
import { ColumnTable } from "../../page/columnTable";
import { columnsOf } from "../../page/functionTable";
import type { Page } from "../../page/page";
import { section } from "../../page/section";
import type { Reference } from "../../plan/reference";
import type { IndicatorCells } from "./indicatorTable";
import type { ScorecardInputs } from "./inputs";
import type { MonthCells } from "./monthTable";
import type { ScorecardSettings } from "./settings";

/** What the months of each indicator that is followed say. */
export interface SignalCells {
  /** The latest month's figure, the mean, the limits, and the signal in the last column. */
  readonly latest: Reference;
}

/** The place of the last month with a figure, from 1; 0 without any. */
export const lastMonth = (figures: string | Reference, months: number) =>
  term`MAX(IF(ISNUMBER(${figures}),SEQUENCE(${months}),0))`;

/** Figures with nothing where there is none: a blank cell may reach a function as 0. */
const known = (figures: string | Reference) => term`IF(ISNUMBER(${figures}),${figures},"")`;

/** The control chart of a column of months. */
export const controlChart = (figures: string | Reference) => term`PLAN.SPC(${known(figures)})`;

/** The columns of a control chart's table that the sheet shows. */
export const SHOWN = columnsOf(CHART_COLUMNS, ["Value", "Mean", "Lower limit", "Upper limit", "Signal"]);

/** For each indicator that is followed the latest month's figure, the limits of ordinary variation, and the signal. */
export function signals(
  page: Page,
  { months, monthly }: ScorecardInputs,
  { followed }: ScorecardSettings,
  { codes, titles }: IndicatorCells,
  { figures, months: labels }: MonthCells,
): SignalCells {
  section(page, "Signals in the monthly figures");
  const table = new ColumnTable(page, monthly.length);
  const ofRow = (row: number) => ({
    column: figures.columns(row),
    last: lastMonth(figures.columns(row), months.length),
  });
  const code = table.calculated("Code", (row) => formula`${followed.cell(0, row)}&""`, { look: "label" });
  const named = table.calculated(
    "Indicator",
    (row) => formula`IFNA(INDEX(${titles},MATCH(${code.cell(row)},${codes},0)),"")`,
    { look: "label" },
  );
  table.calculated(
    "Latest month",
    (row) => formula`IF(COUNT(${ofRow(row).column})=0,"",INDEX(${labels},${ofRow(row).last}))`,
    { look: "resultText" },
  );
  table.calculated("Months", (row) => formula`COUNT(${ofRow(row).column})`, { numberFormat: NUMBER });
  const limits = table.columns(["Latest", "Mean", "Lower limit", "Upper limit"]);
  const signal = table.columns(["Signal"], { look: "indented" });
  const latest = page.union([limits, signal]);
  monthly.forEach(({ decimals }, row) => {
    const { column, last } = ofRow(row);
    page.dress(limits.rows(row), "result", decimalFormat(decimals));
    page.spill(
      latest.rows(row),
      () => formula`IF(COUNT(${column})<2,"",INDEX(${controlChart(column)},${last}+1,${SHOWN}))`,
    );
  });
  // Whatever indicator is followed, its title has room.
  page.dress(named, "twoLines");
  return { latest };
}
