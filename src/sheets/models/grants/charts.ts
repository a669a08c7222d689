import type { BandChart } from "../../page/chartBand";
import type { MoneyUnit } from "../../looks/moneyUnit";
import { SERIES_COLORS } from "../../looks/seriesColors";
import type { LargestCells } from "./largest";
import type { StreamCells } from "./streams";

/** The areas that receive most in the chosen year, and the pots of all streams by year. */
export function grantCharts(
  { names, grants }: LargestCells,
  { years, pots }: StreamCells,
  streams: readonly string[],
  unit: MoneyUnit,
): BandChart[] {
  const shown = { unit: unit.name, numberFormat: unit.numberFormat };
  return [
    {
      ...shown,
      title: "The largest grants in the year that is paid",
      kind: "bar",
      columns: 4,
      categories: names.box,
      series: [{ name: "Area Based Grant", values: grants.box, color: SERIES_COLORS[0] }],
    },
    {
      ...shown,
      title: "Area Based Grant by stream",
      kind: "stackedColumn",
      columns: 4,
      categories: years.box,
      series: streams.map((name, stream) => ({
        name,
        values: pots.rows(stream).box,
        color: SERIES_COLORS[stream % SERIES_COLORS.length] ?? "",
      })),
    },
  ];
}
