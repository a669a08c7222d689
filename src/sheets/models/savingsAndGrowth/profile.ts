import { formula, term } from "../../plan/content";
import type { Page } from "../../page/page";
import { section } from "../../page/section";
import type { YearTable } from "../../page/yearTable";
import type { Reference } from "../../plan/reference";
import { counts, type RegisterCells } from "./register";
import type { RegisterSettings } from "./settings";

/** What each proposal brings in each year, a row for each: blank where a row of the register is not filled. */
export function profile(
  page: Page,
  table: YearTable,
  { years }: RegisterSettings,
  cells: RegisterCells,
): Reference {
  const { names, effects, starts, months, recurrent, setupCosts } = cells;
  section(page, `What each proposal brings by year, ${page.unit.name}`);
  table.heading("Proposal", years);
  const first = page.take(names.box.rows);
  const labels = page.spill(page.at(first, 0, names.box.rows), () => formula`IF(${names}="","",${names})`);
  page.dress(labels, "label");
  const isProposal = counts(cells);
  // A row that is still being filled stays out of the calculation.
  const given = (column: Reference) => term`IF(${isProposal},${column},"")`;
  const byYear = page.spill(
    page.at(first, 1, names.box.rows, table.years),
    () =>
      formula`IF(SUM(${isProposal})=0,"",PLAN.PROPOSAL.PROFILE(${given(effects)},${given(starts)},${years},${given(months)},${given(recurrent)},${given(setupCosts)}))`,
  );
  page.dress(byYear, "result");
  return page.name(byYear, "profile");
}
