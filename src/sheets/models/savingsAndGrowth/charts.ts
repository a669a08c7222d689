import type { BandChart } from "../../page/chartBand";
import type { MoneyUnit } from "../../looks/moneyUnit";
import { SERIES_COLORS } from "../../looks/seriesColors";
import type { GapRows } from "./againstGap";
import type { WordRows } from "../../page/byWord";
import type { RegisterSettings } from "./settings";

/** The gap against what is put forward and what can be delivered, and who puts it forward in the last year. */
export function registerCharts(
  { years, gap }: RegisterSettings,
  { putForward, delivered }: GapRows,
  { words, amounts }: WordRows,
  unit: MoneyUnit,
): BandChart[] {
  const shown = { unit: unit.name, numberFormat: unit.numberFormat };
  return [
    {
      ...shown,
      title: "Gap, and what the proposals bring",
      kind: "column",
      columns: 2,
      categories: years.box,
      series: [
        { name: "Gap", values: gap.box, color: SERIES_COLORS[0] },
        { name: "As put forward", values: putForward.box, color: SERIES_COLORS[3] },
        { name: "Can be delivered", values: delivered.box, color: SERIES_COLORS[1] },
      ],
    },
    {
      ...shown,
      title: "As put forward by each business group, last year",
      kind: "bar",
      columns: 6,
      categories: words.box,
      series: [
        {
          name: "As put forward",
          values: amounts.columns(amounts.box.columns - 1).box,
          color: SERIES_COLORS[3],
        },
      ],
    },
  ];
}
