import { COVERAGE_COLUMNS } from "../../../model/targets/coverage";
import { formula } from "../../plan/content";
import { NUMBER, WHOLE_PERCENT } from "../../looks/numberFormats";
import { functionTable } from "../../page/functionTable";
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
  const rows = Array.from({ length: priorities.box.columns }, (_, priority) => priority);
  const { all, labels } = functionTable(
    page,
    { rows, columns: COVERAGE_COLUMNS.length - 1, shows: "all" },
    () =>
      formula`IF(COUNTA(${objectives})=0,"",PLAN.COVERAGE(IF(${objectives}="","",${objectives}),${areas},${priorities}))`,
  );
  const column = (heading: (typeof COVERAGE_COLUMNS)[number]) =>
    all.columns(COVERAGE_COLUMNS.indexOf(heading));
  const below = (heading: (typeof COVERAGE_COLUMNS)[number]) => column(heading).rows(1, rows.length);
  page.dress(labels, "label");
  page.dress(all.rows(0), "wrappedHeading");
  page.dress(all.cell(), "wrappedLeftHeading");
  // Names run on to the right.
  const { row, column: first } = column("Areas without").box;
  page.dress(page.at(row, first - page.column, 1, NAMES), "indentedHeading");
  page.dress(below("Areas with it"), "result", NUMBER);
  page.dress(below("Share"), "result", WHOLE_PERCENT);
  page.dress(below("Areas without"), "source");
  return { counts: below("Areas with it") };
}
