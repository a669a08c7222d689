import { GAP_RISK_ROWS } from "../../../model/budget/gapRisk";
import { RESERVE_ROWS } from "../../../model/budget/reserves";
import { PERCENT } from "../../looks/numberFormats";
import { functionTable, labelsOf, type FunctionTable } from "../../page/functionTable";
import { orNothing, upToUnknown } from "../../page/known";
import type { Page } from "../../page/page";
import { section } from "../../page/section";
import type { YearTable } from "../../page/yearTable";
import { formula, term } from "../../plan/content";
import type { Reference } from "../../plan/reference";
import type { RiskCells } from "./register";
import type { RiskSettings } from "./settings";
import type { Spread } from "./spread";
import type { WeightedCells } from "./weighted";

/** What the risks ask of reserves, a figure for each year. */
export interface CoverRows {
  readonly gap: Reference;
  readonly middle: Reference;
  readonly high: Reference;
  readonly cover: Reference;
  readonly reserve: FunctionTable<(typeof RESERVE_ROWS)[number][0]>;
  /** The chance that the reserve holds less than it is to at the end of the year. */
  readonly chanceBelow: Reference;
}

/** The cover that risks need at the limit planned at, and how long reserves give it. */
export function coverFromReserves(
  page: Page,
  table: YearTable,
  given: RiskSettings,
  risks: RiskCells,
  weighted: WeightedCells,
  spreads: readonly Spread[],
): CoverRows {
  const { years, limitNames, gaps, plannedAt, opening, minimum, trials, seed } = given;
  const count = table.years;
  section(page, `Cover needed from reserves, ${page.unit.name}`);
  table.heading("At the limit planned at", years);
  const place = term`MATCH(${plannedAt},${limitNames},0)`;
  const gap = table.calculated("Gap without risks, for savings to close", (year) => {
    return formula`INDEX(${gaps.columns(year)},${place})`;
  });
  const chosen = (row: "P50" | "P90") => (year: number) =>
    formula`CHOOSE(${place},${spreads.map((spread) => spread.asked(row, year)).join(",")})`;
  const middle = table.calculated("With risks, as likely above as below (P50)", chosen("P50"));
  const high = table.calculated("With risks, nine of ten within it (P90)", chosen("P90"));
  const cover = table.calculated(
    "Cover needed",
    (year) => {
      const [within, without] = [high.cell(0, year), gap.cell(0, year)];
      return formula`IF(COUNT(${within},${without})<2,"",MAX(${within}-${without},0))`;
    },
    { look: "answer" },
  );
  page.take();
  table.heading("If the reserve gives all of it", years);
  const reserve = functionTable(
    page,
    { rows: labelsOf(RESERVE_ROWS), columns: count, shows: "labelled" },
    (shown) =>
      formula`IF((COUNT(${cover})=0)+(COUNT(${opening})=0),"",${upToUnknown(cover, shown(term`PLAN.RESERVES(${orNothing(cover)},${opening},${minimum})`))})`,
  );
  page.dress(reserve.row("Closing balance"), "total");

  page.take();
  table.heading("If the reserve bears the risks as they come", years);
  const room = table.calculated("Above the least it is to hold", () => formula`N(${minimum})-N(${opening})`);
  const chanceBelow = table.spilled(
    "Chance that it holds less at the end of the year",
    () => {
      // What has come by the end of a year are the shares of all years up to it; each of them is 1 at most.
      const soFar = term`MMULT(IF(ISNUMBER(${risks.shares}),${risks.shares},0),(SEQUENCE(${count})<=SEQUENCE(1,${count}))*1)/${count}`;
      const all = term`IF(ISNUMBER(${weighted.drawn}),${weighted.drawn}*${count},"")`;
      const call = term`PLAN.GAP.RISK(${room},${all},${trials},${seed},,${soFar})`;
      const row = GAP_RISK_ROWS.indexOf("Chance of a gap") + 2;
      return formula`IF((COUNT(${opening})=0)+(COUNT(${weighted.drawn})=0),"",INDEX(${call},${row},SEQUENCE(1,${count})+1))`;
    },
    { numberFormat: PERCENT, look: "answer" },
  );
  return { gap, middle, high, cover: page.name(cover, "cover"), reserve, chanceBelow };
}
