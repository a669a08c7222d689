import { formula, term } from "../../plan/content";
import { decimalFormat, VALUE } from "../../looks/numberFormats";
import type { BandChart } from "../../page/chartBand";
import { chosenUnit } from "../../page/chosenUnit";
import { ColumnTable } from "../../page/columnTable";
import type { Page } from "../../page/page";
import { section } from "../../page/section";
import { setting } from "../../page/setting";
import type { Reference } from "../../plan/reference";
import { SERIES_COLORS } from "../../looks/seriesColors";
import type { IndicatorCells } from "./indicatorTable";
import type { ScorecardInputs } from "./inputs";
import type { MonthCells } from "./monthTable";
import type { ScorecardSettings } from "./settings";
import { controlChart, lastMonth, SHOWN } from "./signals";

/** The control chart of the chosen indicator. */
export interface ChosenCells {
  /** Code and title of the indicator. */
  readonly named: Reference;
  /** Its unit in words. */
  readonly unit: Reference;
  readonly months: Reference;
  /** Value, mean, lower and upper limit, signal. */
  readonly chart: Reference;
  /** Average moving ranges from the mean to a limit. */
  readonly reach: Reference;
  /** The chosen indicator's months, as a formula asks for them. */
  readonly figures: string;
}

/**
 * The chosen indicator's months with mean, limits and signals. The block is spilled as far as there are figures: what is
 * still to come stays a blank cell, which a chart leaves out, where an empty text would be drawn as 0.
 */
export function chosenIndicator(
  page: Page,
  { months }: ScorecardInputs,
  { followed, chosen }: ScorecardSettings,
  { codes, titles, units }: IndicatorCells,
  { figures, months: labels }: MonthCells,
): ChosenCells {
  section(page, "The control chart of the indicator chosen");
  const reach = setting(page, 2, "From the mean to a limit, average moving ranges", 2.66, {
    look: "result",
    numberFormat: VALUE,
    note: "The constant of the chart, which the function uses: for the check below",
  });
  const at = term`MATCH(${chosen},${codes},0)`;
  const unit = setting(page, 2, "Unit", () => chosenUnit(units, at), { look: "label" });
  page.take();
  const table = new ColumnTable(page, months.length);
  const repeated = table.calculated("Month", (row) => formula`${labels.cell(row)}`, { look: "label" });
  const title = term`INDEX(${titles},${at})`;
  const named = table.columns([formula`IFNA(${chosen}&" "&${title},"")`], { look: "label" });
  const column = term`INDEX(${figures},0,MATCH(${chosen},${followed},0))`;
  const lines = table.columns(["Value", "Mean", "Lower limit", "Upper limit"], {
    numberFormat: decimalFormat(2),
  });
  const chart = page.union([lines, table.columns(["Signal"], { look: "indented" })]);
  page.spill(
    chart,
    () =>
      formula`IFNA(IF(COUNT(${column})<2,"",INDEX(${controlChart(column)},SEQUENCE(${lastMonth(column, months.length)})+1,${SHOWN})),"")`,
  );
  return { named: table.headings(named), unit, months: repeated, chart, reach, figures: column };
}

/** Value, mean and limits as lines. */
export function controlChartOf({ named, unit, months, chart }: ChosenCells): BandChart {
  const line = (name: string, place: number, color: string, isDashed = true) => ({
    name,
    values: chart.columns(place).box,
    color,
    ...(isDashed ? { as: "dashedLine" as const } : {}),
  });
  return {
    title: "Control chart: the indicator chosen",
    titleFrom: named.box,
    kind: "line",
    columns: 2,
    categories: months.box,
    series: [
      line("Value", 0, SERIES_COLORS[0], false),
      line("Mean", 1, SERIES_COLORS[3]),
      line("Lower limit", 2, SERIES_COLORS[2]),
      line("Upper limit", 3, SERIES_COLORS[2]),
    ],
    unit: "In the indicator’s unit",
    unitFrom: unit.box,
    numberFormat: decimalFormat(1),
  };
}
