import { WHOLE_PERCENT } from "../../looks/numberFormats";
import { orNothing } from "../../page/known";
import type { Page } from "../../page/page";
import { section } from "../../page/section";
import type { YearTable } from "../../page/yearTable";
import { formula, term } from "../../plan/content";
import type { Reference } from "../../plan/reference";
import type { ProjectRows } from "./byProject";
import { SIDES } from "./inputs";
import type { ProjectCells } from "./projects";
import type { TargetCells } from "./settings";

/** The whole plan, a figure for each year. */
export interface GainRows {
  readonly cashable: Reference;
  readonly nonCashable: Reference;
  readonly all: Reference;
  /** KPI 8(a). */
  readonly net: Reference;
  readonly later: Reference;
  readonly delivered: Reference;
  readonly left: Reference;
}

/** What the plan brings net of what it costs, and what of the gap is left. */
export function gains(
  page: Page,
  table: YearTable,
  { years, gap }: TargetCells,
  cells: ProjectCells,
  rows: ProjectRows,
): GainRows {
  const { capital, revenue, invested, confidence } = cells;
  section(page, `What the plan brings, ${page.unit.name}`);
  table.heading("All projects", years);
  const sum = (of: Reference) => (year: number) => formula`SUM(${of.columns(year)})`;
  // By comparison: Excel reads a financial year as a date where SUMIF is to look for it.
  const spentIn = (of: Reference) => (year: number) =>
    formula`-SUM(IF((${invested}=${years.cell(0, year)})*ISNUMBER(${of}),${of},0))`;
  const cashable = table.calculated("Cashable benefit", (year) => {
    const benefit = rows.benefits.columns(year);
    return formula`SUM(IF(ISNUMBER(${benefit})*ISNUMBER(${cells.cashable}),${benefit}*${cells.cashable},0))`;
  });
  const spent = table.calculated("Revenue investment", spentIn(revenue));
  const net = table.calculated(
    "Net cashable gains, KPI 8(a)",
    (year) => formula`${cashable.cell(0, year)}+${spent.cell(0, year)}`,
    { look: "total" },
  );
  const nonCashable = table.calculated("Non-cashable benefit", (year) => {
    const benefit = rows.benefits.columns(year);
    return formula`SUM(IF(ISNUMBER(${benefit})*ISNUMBER(${cells.cashable}),${benefit}*(1-${cells.cashable}),0))`;
  });
  const all = table.calculated("Whole benefit", sum(rows.benefits));
  const later = table.calculated(
    "Later than promised",
    (year) => formula`SUM(${rows.promised.columns(year)})-${all.cell(0, year)}`,
  );
  table.calculated("Capital investment", spentIn(capital));
  page.take();
  table.heading("Against the gap", years);
  table.calculated("Gap at the limit planned at", (year) => formula`${gap.cell(0, year)}`);
  const delivered = table.calculated(
    "Net cashable gains, weighted by confidence",
    (year) => formula`SUMPRODUCT(${rows.net.columns(year)},${confidence})`,
  );
  const left = table.spilled(
    "Left to find",
    () => {
      // A year without a gap has none to close; the others stand.
      const call = term`PLAN.GAP.RESIDUAL(${orNothing(gap)},${rows.net},${confidence})`;
      return formula`IF(COUNT(${rows.net})=0,"",IF(ISNUMBER(${gap}),${call},""))`;
    },
    { look: "answer" },
  );
  for (const side of SIDES) {
    table.calculated(
      `Share of the gap met by ${side.toLowerCase()}`,
      (year) => {
        const whole = gap.cell(0, year);
        const isSide = term`${rows.sides}="${side}"`;
        const met = term`SUM(IF(ISNUMBER(${rows.net.columns(year)})*(${isSide}),${rows.net.columns(year)}*${confidence},0))`;
        return formula`IF(N(${whole})>0,${met}/${whole},"")`;
      },
      { numberFormat: WHOLE_PERCENT },
    );
  }
  return {
    cashable,
    nonCashable,
    all,
    net: page.name(net, "net_gains"),
    later: page.name(later, "later"),
    delivered,
    left: page.name(left, "left_to_find"),
  };
}
