import type { BandChart } from "../../page/chartBand";
import { PENCE, WHOLE } from "../../looks/numberFormats";
import { SERIES_COLORS } from "../../looks/seriesColors";
import type { Reference } from "../../plan/reference";
import { OPTIONS } from "./inputs";
import type { OptionRows } from "./options";
import type { ReserveCells } from "./reserves";

/** Band D by option, and what reserves hold. */
export function taxCharts(
  years: Reference,
  { bandD }: OptionRows,
  { general, all }: ReserveCells,
): BandChart[] {
  return [
    {
      title: "Band D at each option",
      kind: "line",
      columns: 4,
      categories: years.box,
      series: OPTIONS.map((name, option) => ({
        name,
        values: bandD.rows(option).box,
        color: SERIES_COLORS[option] ?? "",
      })),
      unit: "£",
      numberFormat: PENCE,
    },
    {
      title: "Reserves at the end of each year, and the gap they do not meet",
      kind: "column",
      columns: 4,
      categories: years.box,
      series: [
        { name: "General reserve", values: general.row("Closing balance").box, color: SERIES_COLORS[1] },
        { name: "All reserves", values: all.row("Closing balance").box, color: SERIES_COLORS[3] },
        { name: "Gap not met", values: general.row("Gap not met").box, color: SERIES_COLORS[2] },
      ],
      unit: "£",
      numberFormat: WHOLE,
    },
  ];
}
