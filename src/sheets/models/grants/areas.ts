import { ColumnTable } from "../../page/columnTable";
import type { Page } from "../../page/page";
import type { Reference } from "../../plan/reference";
import type { GrantInputs } from "./inputs";

/** The areas that share the streams, a row for each. */
export interface AreaCells {
  readonly names: Reference;
  readonly criteria: Reference;
  /** A column for each criterion. */
  readonly weights: Reference;
}

/** What each area weighs by each criterion. */
export function areaInputs(
  page: Page,
  { areas, criteria, weights, areaSources: sources }: GrantInputs,
): AreaCells {
  page.take();
  const table = new ColumnTable(page, areas.length);
  const names = table.input("Areas and what they are shared by", areas, { look: "inputName" });
  const cells = table.inputs(criteria, weights);
  table.sources(areas.length, sources, 3);
  return {
    names: page.name(names, "areas"),
    criteria: page.name(table.headings(cells), "criteria"),
    weights: page.name(cells, "weights"),
  };
}
