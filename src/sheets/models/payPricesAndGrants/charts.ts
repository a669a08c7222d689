import type { MoneyUnit } from "../../looks/moneyUnit";
import type { BandChart } from "../../page/chartBand";
import type { Reference } from "../../plan/reference";
import { SERIES_COLORS } from "../../looks/seriesColors";
import type { DecidedRows } from "./decided";
import type { GrantCells } from "./grants";
import type { CashRows } from "./heldInCash";
import type { PressureSettings } from "./settings";
import type { PressureRows } from "./together";

/** What the budget has to find by year, and what each grant leaves to it in the last. */
export function pressureCharts(
  { years }: PressureSettings,
  { payAndPrices, grants }: PressureRows,
  { names }: GrantCells,
  { pressures }: CashRows,
  { borne }: DecidedRows,
  unit: MoneyUnit,
): BandChart[] {
  const shown = { unit: unit.name, numberFormat: unit.numberFormat };
  const last = (cells: Reference) => cells.columns(cells.box.columns - 1).box;
  return [
    {
      ...shown,
      title: "What the budget has to find",
      kind: "stackedColumn",
      columns: 3,
      categories: years.box,
      series: [
        { name: "Pay and prices", values: payAndPrices.box, color: SERIES_COLORS[0] },
        { name: "Grants", values: grants.box, color: SERIES_COLORS[1] },
      ],
    },
    {
      ...shown,
      title: "What each grant leaves to the budget, last year",
      kind: "bar",
      columns: 6,
      categories: names.box,
      series: [
        { name: "Held in cash", values: last(pressures), color: SERIES_COLORS[3] },
        { name: "As decided", values: last(borne), color: SERIES_COLORS[1] },
      ],
    },
  ];
}
