import { GAP_RISK_ROWS } from "../../../model/budget/gapRisk";
import { PERCENT } from "../../looks/numberFormats";
import { functionTable, type FunctionTable } from "../../page/functionTable";
import { inKnownYears, orNothing } from "../../page/known";
import type { Page } from "../../page/page";
import { section } from "../../page/section";
import type { YearTable } from "../../page/yearTable";
import { formula, term } from "../../plan/content";
import type { RiskCells } from "./register";
import type { RiskSettings } from "./settings";
import type { WeightedCells } from "./weighted";

/** How the gap may turn out at a limit, a row for each measure. */
export type Spread = FunctionTable<(typeof GAP_RISK_ROWS)[number]>;

/** How the gap may turn out at each limit. */
export function spreads(
  page: Page,
  table: YearTable,
  given: RiskSettings,
  risks: RiskCells,
  weighted: WeightedCells,
): Spread[] {
  section(page, `The gap with its risks, ${page.unit.name}`);
  return Array.from({ length: given.limitNames.box.rows }, (_, limit) => {
    if (limit > 0) page.take();
    table.heading(formula`${given.limitNames.cell(limit)}`, given.years);
    const gap = given.gaps.rows(limit);
    table.calculated("Gap without risks", (year) => formula`${gap.cell(0, year)}`);
    const found = functionTable(
      page,
      { rows: GAP_RISK_ROWS, columns: table.years, shows: "labelled" },
      (shown) => {
        const call = term`PLAN.GAP.RISK(${orNothing(gap)},${weighted.drawn},${given.trials},${given.seed},,${risks.shares})`;
        return formula`IF((COUNT(${gap})=0)+(COUNT(${weighted.drawn})=0),"",${inKnownYears(gap, shown(call))})`;
      },
    );
    page.dress(found.row("P90"), "answer");
    page.dress(found.row("Chance of a gap"), "result", PERCENT);
    return found;
  });
}
