import { RATE } from "../../looks/numberFormats";
import { SERIES_COLORS } from "../../looks/seriesColors";
import type { BandChart } from "../../page/chartBand";
import { statusChart } from "../../page/statusCounts";
import type { ChosenCells } from "./chosen";
import type { HeatMap } from "./heatMap";

/** Boroughs by status on every indicator, and the indicator looked into in every borough. */
export function scorecardCharts({ counts }: HeatMap, { names, compared }: ChosenCells): BandChart[] {
  return [
    statusChart("Boroughs by status", 3, counts),
    {
      title: "The indicator looked into, borough by borough",
      kind: "column",
      columns: 7,
      categories: names.box,
      series: [
        { name: "Actual", values: compared.columns(2).box, color: SERIES_COLORS[1] },
        { name: "Target", values: compared.columns(1).box, color: SERIES_COLORS[0], as: "dashedLine" },
      ],
      unit: "Rate or share",
      numberFormat: RATE,
    },
  ];
}
