import { formula, term, type Formula } from "../../plan/content";
import { decimalFormat } from "../../looks/numberFormats";
import type { BandChart } from "../../page/chartBand";
import { chosenUnit } from "../../page/chosenUnit";
import type { Page } from "../../page/page";
import { section } from "../../page/section";
import type { Reference } from "../../plan/reference";
import { SERIES_COLORS } from "../../looks/seriesColors";
import type { IndicatorCells } from "./indicators";
import type { TrajectorySettings } from "./settings";

/** The rows behind the chart of one indicator. */
export interface ChosenRows {
  /** The title of the indicator. */
  readonly title: Reference;
  /** Its unit in words. */
  readonly unit: Reference;
  readonly years: Reference;
  readonly trajectory: Reference;
  readonly actual: Reference;
}

/** The column of the labels, which the first year follows. */
const LABELS = 1;

/**
 * The chosen indicator's trajectory and actuals. Each row is spilled from its label on, as far as there are figures:
 * what is not known stays a blank cell, which a chart leaves out, where an empty text would be drawn as 0.
 */
export function chosenIndicator(
  page: Page,
  { allYears, chosen }: TrajectorySettings,
  { codes, named, units, baselines, actuals }: IndicatorCells,
  road: Reference,
): ChosenRows {
  section(page, "The indicator that the chart shows");
  const count = allYears.box.columns;
  const head = page.take();
  // As text on both sides: a code may be a number in a list that is linked, and the same one be chosen as a text.
  const code = term`IF(${chosen}="",NA(),${chosen}&"")`;
  const at = term`MATCH(${code},${codes}&"",0)`;
  page.dress(page.at(head, 0, 1, 2), "leftHeading");
  page.put(page.at(head, 0), () => formula`IF(${chosen}="","",${chosen})`);
  const title = page.put(page.at(head, LABELS), () => formula`IFNA(INDEX(${named.columns(1)},${at}),"")`);
  const years = page.write(
    page.at(head, LABELS + 1, 1, count),
    [Array.from({ length: count }, (_, year) => formula`${allYears.cell(0, year)}`)],
    "heading",
  );
  const known = page.union([baselines, actuals]);
  const row = (label: string, figures: Reference, last: string) => {
    const cells = page.at(page.take(), LABELS, 1, count + 1);
    page.dress(cells, "result", decimalFormat(2));
    page.dress(cells.cell(), "label");
    page.spill(cells, () => spilledRow(label, figures, at, last, term`INDEX(${baselines},${at})`));
    return cells.columns(1, count);
  };
  const trajectory = row("Trajectory", road, String(count));
  // So many columns on from the baseline the last actual stands.
  const actual = row(
    "Actual",
    known,
    term`MAX(IF(ISNUMBER(${known})*(${codes}&""=${chosen}&""),SEQUENCE(1,${count}),0))`,
  );
  const measuredIn = page.take();
  page.put(page.at(measuredIn, LABELS), "Unit", "label");
  const unit = page.put(page.at(measuredIn, LABELS + 1), () => chosenUnit(units, at), "label");
  return { title, unit, years, trajectory, actual };
}

/** A label and the figures of one row of a block up to the last one known; the label alone without a baseline. */
function spilledRow(label: string, block: Reference, at: string, last: string, baseline: string): Formula {
  const place = term`SEQUENCE(1,${last}+1)-1`;
  const figures = term`INDEX(IF(ISNUMBER(${block}),${block},""),${at},IF(${place}=0,1,${place}))`;
  const filled = term`IF(${place}=0,"${label}",${figures})`;
  return formula`IFNA(IF(ISNUMBER(${baseline}),${filled},"${label}: no baseline"),"${label}")`;
}

/** The chosen indicator's actuals against its trajectory. */
export function chosenChart({ title, unit, years, trajectory, actual }: ChosenRows): BandChart {
  return {
    title: "Actual against trajectory: the indicator chosen",
    titleFrom: title.box,
    kind: "line",
    columns: 3,
    categories: years.box,
    series: [
      { name: "Trajectory", values: trajectory.box, color: SERIES_COLORS[0], as: "dashedLine" },
      { name: "Actual", values: actual.box, color: SERIES_COLORS[2] },
    ],
    unit: "In the indicator’s unit",
    unitFrom: unit.box,
    numberFormat: decimalFormat(1),
  };
}
