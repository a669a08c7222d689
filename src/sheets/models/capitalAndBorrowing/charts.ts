import type { MoneyUnit } from "../../looks/moneyUnit";
import type { BandChart } from "../../page/chartBand";
import { SERIES_COLORS } from "../../looks/seriesColors";
import type { DebtRows } from "./debt";
import type { FundingCells } from "./funding";
import { KINDS, type Kind } from "./inputs";
import type { ProgrammeCells } from "./programme";

const COLORS: Readonly<Record<Kind, string>> = {
  Grant: SERIES_COLORS[1],
  "Own resources": SERIES_COLORS[4],
  Borrowing: SERIES_COLORS[0],
  Contingency: SERIES_COLORS[3],
};

/** How each year's programme is paid for, what is unfunded on top, and debt against its limit. */
export function capitalCharts(
  { years }: ProgrammeCells,
  { byKind, unfunded }: FundingCells,
  { debt, limit, withContingency }: DebtRows,
  unit: MoneyUnit,
): BandChart[] {
  const shown = { unit: unit.name, numberFormat: unit.numberFormat };
  return [
    {
      ...shown,
      title: "How the programme is paid for",
      kind: "stackedColumn",
      columns: 4,
      categories: years.box,
      series: [
        ...KINDS.map((name, kind) => ({ name, values: byKind.rows(kind).box, color: COLORS[name] })),
        { name: "Unfunded", values: unfunded.box, color: SERIES_COLORS[2] },
      ],
    },
    {
      ...shown,
      title: "Debt against its limit, without and with the contingency",
      kind: "column",
      columns: 6,
      categories: years.box,
      series: [
        { name: "Debt", values: debt.box, color: SERIES_COLORS[0] },
        { name: "With the contingency", values: withContingency.box, color: SERIES_COLORS[3] },
        { name: "Limit", values: limit.box, color: SERIES_COLORS[2], as: "dashedLine" },
      ],
    },
  ];
}
