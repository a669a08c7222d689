import { formula, term } from "../../plan/content";
import type { Page } from "../../page/page";
import { section } from "../../page/section";
import type { YearTable } from "../../page/yearTable";
import type { Reference } from "../../plan/reference";
import type { GrantCells } from "./grants";
import type { CashRows } from "./heldInCash";
import { DECISIONS } from "./inputs";
import type { PressureSettings } from "./settings";

/** What the budget bears of the services that grants pay for, once decisions are taken. */
export interface DecidedRows {
  /** A row for each grant, from the year before the first on. */
  readonly borne: Reference;
  readonly total: Reference;
  /** What is more than in the year before the first; a figure for each year. */
  readonly more: Reference;
}

/** What each decision leaves to the budget from its year on; before it the grant stays in cash. */
export function decided(
  page: Page,
  table: YearTable,
  { timeline, years }: PressureSettings,
  { names, grants, costs, decisions, from }: GrantCells,
  { pressures, costIndex }: CashRows,
): DecidedRows {
  const [, inflated, cease, absorb] = DECISIONS;
  section(page, `What the decisions on grants leave to the budget, ${page.unit.name}`);
  table.heading("Borne by the budget", timeline);
  const borne = page.union(
    Array.from({ length: names.box.rows }, (_, row) => {
      const [grant, decision] = [grants.cell(row), decisions.cell(row)];
      // As the function takes it: without a cost, the grant itself.
      const cost = term`IF(ISNUMBER(${costs.cell(row)}),${costs.cell(row)},${grant})`;
      return table.calculated(formula`${names.cell(row)}&""`, (column) => {
        const cash = pressures.cell(row, column);
        const index = costIndex.cell(0, column);
        const holds = term`IFERROR(MATCH(${timeline.cell(0, column)},${years},0)>=MATCH(${from.cell(row)},${years},0),FALSE)`;
        const byDecision = term`IF(${decision}="${inflated}",(${cost}-${grant})*${index},IF(${decision}="${cease}",0,IF(${decision}="${absorb}",${cost}*${index},${cash})))`;
        return formula`IF(${cash}="","",IF(${holds},${byDecision},${cash}))`;
      });
    }),
  );
  const total = table.calculated("All grants", (column) => formula`SUM(${borne.columns(column)})`, {
    look: "total",
  });
  const base = total.cell();
  const more = table.calculated(
    formula`"More than in "&${timeline.cell()}`,
    (column) => (column === 0 ? null : formula`${total.cell(0, column)}-${base.fixed}`),
    { look: "answer" },
  );
  return { borne, total, more: more.columns(1, years.box.columns) };
}
