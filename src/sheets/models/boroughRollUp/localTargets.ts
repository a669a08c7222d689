import { formula, term } from "../../plan/content";
import { PERCENT, RATE, WHOLE } from "../../looks/numberFormats";
import { ColumnTable } from "../../page/columnTable";
import { filledIn } from "../../page/known";
import type { Page } from "../../page/page";
import { rated } from "../../page/rated";
import { section } from "../../page/section";
import type { Reference } from "../../plan/reference";
import type { AreaCells } from "./areas";
import { localCounts, type LocalCounts } from "./localCounts";
import type { RollUpSettings } from "./settings";
import { sharedBack, type SharedBack } from "./sharedBack";

/** What the sheet works out for each area, and in the last row for the whole service. */
export interface LocalCells extends LocalCounts {
  /** Of baseline, target and actual. */
  readonly rates: Reference;
  readonly statuses: Reference;
  readonly distances: Reference;
  /** Distances as shares of the target. */
  readonly distanceShares: Reference;
  readonly shared: SharedBack;
  /** What is counted where there is no target. */
  readonly leftOut: Reference;
}

/** Rates, status, distance and the gap shared back, for every area and the whole service. */
export function localTargets(
  page: Page,
  given: RollUpSettings,
  areas: AreaCells,
  corporateTarget: () => string,
): LocalCells {
  section(page, "Where each borough stands, and the gap shared back");
  const { better, per, amberBand, baselineYear, year, counted } = given;
  const count = areas.names.box.rows;
  const table = new ColumnTable(page, count + 1, { banded: true });
  const headings = [
    formula`"Baseline "&${baselineYear}`,
    formula`"Target "&${year}`,
    formula`"Actual "&${year}`,
  ];
  const counts = localCounts(table, headings, areas);
  const { names, residents, baselines, targets, actuals } = counts;
  const figures = page.union([baselines, actuals]);
  const rates = table.spilled(
    headings,
    () =>
      formula`IFNA(PLAN.RATE(IF(ISNUMBER(${residents})*(${residents}<>0),${figures},""),${residents},${filledIn(per)}),"")`,
    { numberFormat: RATE },
  );
  const statuses = table.spilled(
    ["Status"],
    () => {
      const lacksBaseline = term`(${baselines}="")*(ISNUMBER(${targets})+ISNUMBER(${actuals})>0)`;
      return formula`IF(${lacksBaseline},"No baseline",${rated(actuals, targets, better, amberBand)})`;
    },
    { look: "resultText" },
  );
  const distances = table.spilled(
    ["Ahead (behind)"],
    () => formula`IFNA(PLAN.DISTANCE(${actuals},${targets},${better}),"")`,
    { numberFormat: WHOLE },
  );
  const distanceShares = table.spilled(
    ["Share of target"],
    () =>
      formula`IF(ISERROR(${distances}),${distances},IF(ISNUMBER(${distances})*(${targets}<>0),${distances}/${targets},""))`,
    { numberFormat: PERCENT },
  );
  const shared = sharedBack(page, table, given, areas, corporateTarget);
  table.band(figures, formula`${counted}`);
  table.band(rates, formula`"Rate per "&TEXT(${per},"#,##0")&" residents"`);
  table.band(page.union([statuses, distanceShares]), "Against target");
  table.band(shared.columns, "Gap shared back");
  page.dress(page.at(names.box.row - 2, 0, 1, 2), "band");
  page.colourStatuses(statuses);

  const total = page.union([names, shared.columns]).rows(count);
  page.dress(total, "total", WHOLE);
  page.dress(rates.rows(count), "total", RATE);
  page.dress(distanceShares.rows(count), "total", PERCENT);
  const below = page.take();
  page.put(page.at(below, 0), "Left out: no target yet", "label");
  const leftOut = page.put(
    page.at(below, actuals.box.column - page.column),
    () => formula`SUM(IF(ISNUMBER(${areas.targets}),0,IF(ISNUMBER(${areas.actuals}),${areas.actuals},0)))`,
    "result",
    WHOLE,
  );
  return { ...counts, rates, statuses, distances, distanceShares, shared, leftOut };
}
