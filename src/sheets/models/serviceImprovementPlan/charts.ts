import { SERIES_COLORS } from "../../looks/seriesColors";
import type { MoneyUnit } from "../../looks/moneyUnit";
import type { BandChart } from "../../page/chartBand";
import type { GroupRows } from "./byGroup";
import type { TargetCells } from "./settings";

/** Targets against what is identified: of all by year, and of each group in the last year. */
export function improvementCharts(
  { years }: TargetCells,
  { words, targets, identified }: GroupRows,
  unit: MoneyUnit,
): BandChart[] {
  const shown = { unit: unit.name, numberFormat: unit.numberFormat };
  const [groups, last] = [words.box.rows - 1, years.box.columns - 1];
  return [
    {
      ...shown,
      title: "Targets, and net cashable gains identified",
      kind: "column",
      columns: 3,
      categories: years.box,
      series: [
        { name: "Target", values: targets.rows(groups).box, color: SERIES_COLORS[0] },
        { name: "Identified", values: identified.rows(groups).box, color: SERIES_COLORS[1] },
      ],
    },
    {
      ...shown,
      title: "By business group, last year",
      kind: "bar",
      columns: 6,
      categories: words.rows(0, groups).box,
      series: [
        { name: "Target", values: targets.rows(0, groups).columns(last).box, color: SERIES_COLORS[0] },
        { name: "Identified", values: identified.rows(0, groups).columns(last).box, color: SERIES_COLORS[1] },
      ],
    },
  ];
}
