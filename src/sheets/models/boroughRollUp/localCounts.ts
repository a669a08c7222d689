import { formula, term, type Content } from "../../plan/content";
import { WHOLE } from "../../looks/numberFormats";
import type { ColumnTable } from "../../page/columnTable";
import type { Reference } from "../../plan/reference";
import type { AreaCells } from "./areas";

/** The figures of the areas as far as there are any, and in the last row the whole service's. */
export interface LocalCounts {
  readonly names: Reference;
  readonly residents: Reference;
  readonly baselines: Reference;
  readonly targets: Reference;
  readonly actuals: Reference;
}

/** Columns of counts, with the sum of those that have a target. A sum that lacks a figure is none. */
export function localCounts(table: ColumnTable, headings: readonly Content[], areas: AreaCells): LocalCounts {
  const count = areas.names.box.rows;
  const hasTarget = term`ISNUMBER(${areas.targets})`;
  const figures = (heading: Content, cells: Reference, known: string) =>
    table.calculated(
      heading,
      (row) => {
        const cell = cells.cell(row);
        return row < count
          ? formula`IF(ISNUMBER(${cell}),${cell},"")`
          : formula`IF(${known},SUM(IF(${hasTarget}*ISNUMBER(${cells}),${cells},0)),"")`;
      },
      { numberFormat: WHOLE },
    );
  const isThere = term`COUNT(${areas.targets})>0`;
  // Nobody lives in the corporate row, so residents need not be complete.
  const whole = (cells: Reference) =>
    term`AND(${isThere},SUMPRODUCT(${hasTarget}*ISNUMBER(${cells}))=COUNT(${areas.targets}))`;
  const [baseline = "", target = "", actual = ""] = headings;
  return {
    names: table.calculated(
      "Borough",
      (row) => (row < count ? formula`${areas.names.cell(row)}&""` : formula`"Whole service with a target"`),
      { look: "label" },
    ),
    residents: figures("Residents", areas.residents, isThere),
    baselines: figures(baseline, areas.baselines, whole(areas.baselines)),
    targets: figures(target, areas.targets, isThere),
    actuals: figures(actual, areas.actuals, whole(areas.actuals)),
  };
}
