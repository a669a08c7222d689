import { CASCADE_COLUMNS } from "../../../model/targets/cascade";
import { formula, term } from "../../plan/content";
import { WHOLE } from "../../looks/numberFormats";
import type { ColumnTable } from "../../page/columnTable";
import { below, columnsOf } from "../../page/functionTable";
import type { Page } from "../../page/page";
import type { Reference } from "../../plan/reference";
import type { AreaCells } from "./areas";
import type { RollUpSettings } from "./settings";

/** What each area takes over of the gap, and its target then. */
export interface SharedBack {
  readonly shares: Reference;
  readonly revised: Reference;
  /** Both, with their sums in the last row. */
  readonly columns: Reference;
}

/** The gap between the local targets and the corporate one, shared back to the areas. */
export function sharedBack(
  page: Page,
  table: ColumnTable,
  { method, better }: RollUpSettings,
  areas: AreaCells,
  corporateTarget: () => string,
): SharedBack {
  const count = areas.names.box.rows;
  const columns = table.columns(["Share of the gap", "Revised target"], { numberFormat: WHOLE });
  const byArea = columns.rows(0, count);
  page.spill(byArea, () => {
    const corporate = corporateTarget();
    // An area without a target has no part in it.
    const known = (cells: Reference) => term`IF(ISNUMBER(${areas.targets})*ISNUMBER(${cells}),${cells},"")`;
    const call = term`PLAN.CASCADE(${known(areas.baselines)},${known(areas.targets)},${corporate},${method},${better},${known(areas.best)})`;
    const shown = columnsOf(CASCADE_COLUMNS, ["Gap share", "Revised target"]);
    return formula`IF(ISNUMBER(${corporate}),${below(call, count, shown)},"")`;
  });
  const [shares, revised] = [byArea.columns(0), byArea.columns(1)];
  page.put(columns.cell(count), () => formula`SUM(${shares})`);
  page.put(columns.cell(count, 1), () => formula`SUM(${revised})`);
  return { shares, revised, columns };
}
