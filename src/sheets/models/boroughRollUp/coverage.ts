import { formula } from "../../plan/content";
import { NUMBER, WHOLE_PERCENT } from "../../looks/numberFormats";
import type { Page } from "../../page/page";
import { section } from "../../page/section";
import type { Reference } from "../../plan/reference";
import type { AreaCells } from "./areas";

/** How many columns the names of the areas without an objective may run over. */
const NAMES = 10;

/** How many areas have an objective for each priority, and which have none. */
export function coverage(
  page: Page,
  { objectives, areas, priorities }: AreaCells,
): { readonly counts: Reference } {
  section(page, "Objectives for the priority crimes");
  const rows = priorities.box.columns;
  const cells = page.at(page.take(rows + 1), 0, rows + 1, 4);
  const head = cells.rows(0);
  page.dress(head.columns(0), "wrappedLeftHeading");
  page.dress(head.columns(1, 2), "wrappedHeading");
  // Names run on to the right.
  page.dress(page.at(head.box.row, 3, 1, NAMES), "indentedHeading");
  const body = cells.rows(1, rows);
  page.dress(body.columns(0), "label");
  page.dress(body.columns(1), "result", NUMBER);
  page.dress(body.columns(2), "result", WHOLE_PERCENT);
  page.dress(body.columns(3), "source");
  page.spill(
    cells,
    () =>
      formula`IF(COUNTA(${objectives})=0,"",PLAN.COVERAGE(IF(${objectives}="","",${objectives}),${areas},${priorities}))`,
  );
  return { counts: body.columns(1) };
}
