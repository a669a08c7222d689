import { formula, term, type Formula } from "../../plan/content";
import { WHOLE_PERCENT } from "../../looks/numberFormats";
import { ColumnTable } from "../../page/columnTable";
import { numbersIn } from "../../page/known";
import type { Page } from "../../page/page";
import { rated } from "../../page/rated";
import { section } from "../../page/section";
import type { Reference } from "../../plan/reference";
import type { IndicatorCells } from "./indicators";
import type { TrajectoryInputs } from "./inputs";
import type { KindCells } from "./kinds";
import { dressFigures, expectTitles } from "./rows";
import type { TrajectorySettings } from "./settings";

/** What the sheet works out for each indicator and year. */
export interface MilestoneCells {
  /** The baseline, and after it the target of each year. */
  readonly road: Reference;
  readonly targets: Reference;
  readonly statuses: Reference;
  readonly distances: Reference;
}

/** For every indicator the target, the status and the distance of each year, and how far it has come. */
export function milestones(
  page: Page,
  inputs: TrajectoryInputs,
  { years, allYears, latestYear, amberBand }: TrajectorySettings,
  cells: IndicatorCells,
  kinds: KindCells,
): MilestoneCells {
  section(page, "Targets year by year, and where each indicator stands");
  const { named, codes, better, baselines, actuals, targets: finals } = cells;
  const table = new ColumnTable(page, inputs.rows, { banded: true });
  const byYear = (before = "") =>
    Array.from({ length: inputs.years.length }, (_, year) =>
      before ? formula`${before}&${years.cell(0, year)}` : formula`${years.cell(0, year)}`,
    );
  const names = table.spilled(["Code", "Indicator"], () => formula`IF(${named}="","",${named})`, {
    look: "label",
  });
  const base = table.spilled(
    [formula`"Baseline "&${allYears.cell()}`],
    () => formula`IF(${baselines}="","",${baselines})`,
  );
  const targets = table.spilled(byYear(), () => trajectories(cells, kinds, years.box.columns));
  const isDue = term`SEQUENCE(1,${years.box.columns})<=MATCH(${latestYear},${years},0)`;
  const statuses = table.spilled(
    byYear(),
    () =>
      formula`IF((${codes}<>"")*(${isDue}),IF(${better}="","No direction",IF(ISNUMBER(${baselines}),${rated(actuals, targets, better, amberBand)},"No baseline")),"")`,
    { look: "resultText" },
  );
  const distances = table.spilled(
    byYear(),
    () =>
      formula`IF(${better}="","",IFNA(PLAN.DISTANCE(${numbersIn(actuals)},${numbersIn(targets)},${better}),""))`,
  );
  const progress = table.spilled(
    [formula`"Progress "&${latestYear}`],
    () =>
      // Where baseline and final target are one there is no way to go.
      formula`IFNA(PLAN.PROGRESS(IF(${baselines}=${finals},"",${numbersIn(baselines)}),${numbersIn(finals)},INDEX(${numbersIn(actuals)},0,MATCH(${latestYear},${years},0))),"")`,
    { numberFormat: WHOLE_PERCENT },
  );
  table.band(targets, "Target");
  table.band(statuses, "Status");
  table.band(distances, "Ahead (behind)");
  page.dress(page.at(names.box.row - 2, 0, 1, 3), "band");
  page.dress(page.at(names.box.row - 2, progress.box.column, 1, 1), "band");
  page.colourStatuses(statuses);
  expectTitles(page, inputs, names.columns(1));
  dressFigures(page, inputs, page.union([base, targets]), "result");
  dressFigures(page, inputs, distances, "result");
  return {
    road: page.union([base, targets]),
    targets: page.name(targets, "targets"),
    statuses: page.name(statuses, "statuses"),
    distances: page.name(distances, "distances"),
  };
}

/** One call for each kind, over the whole column: an indicator of another kind is nothing to it. */
function trajectories(cells: IndicatorCells, kinds: KindCells, years: number): Formula {
  const { codes, baselines, targets, kinds: kindOf } = cells;
  const given = (value: Reference) => term`IF(${value}="","",${value})`;
  const calls = Array.from({ length: kinds.names.box.rows }, (_, kind) => {
    const at = (column: Reference) => column.cell(kind);
    const isKind = term`${kindOf}=${at(kinds.names)}`;
    const from = term`IF(${isKind},IF(ISNUMBER(${baselines}),${baselines},IF(${codes}="","","no baseline")),"")`;
    const to = term`IF(${isKind},${numbersIn(targets)},"")`;
    const { shapes, parameters, lowest, highest, decimals } = kinds;
    const rest = [shapes, parameters, lowest, highest, decimals].map(at).map(given).join(",");
    return { isKind, call: term`PLAN.TRAJECTORY(${from},${to},${years},${rest})` };
  });
  return formula`${calls.reduceRight((others, { isKind, call }) => term`IF(${isKind},${call},${others})`, '""')}`;
}
