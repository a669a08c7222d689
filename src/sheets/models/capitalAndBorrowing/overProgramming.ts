import { OVER_PROGRAMMING_ROWS } from "../../../model/budget/overProgramme";
import { formula, term } from "../../plan/content";
import { PERCENT } from "../../looks/numberFormats";
import { functionTable, labelsOf } from "../../page/functionTable";
import { filledIn } from "../../page/known";
import type { Page } from "../../page/page";
import { section } from "../../page/section";
import type { YearTable } from "../../page/yearTable";
import type { Reference } from "../../plan/reference";
import type { ProgrammeCells } from "./programme";
import type { CapitalSettings } from "./settings";
import type { SourceCells } from "./sources";

/** The programme against its funding without the contingency, a figure for each year. */
export interface OverProgrammingRows {
  readonly funding: Reference;
}

/** How far the programme exceeds what is there to pay for it without the contingency, and whether by too much. */
export function overProgramming(
  page: Page,
  table: YearTable,
  { years, total }: ProgrammeCells,
  { available, kinds }: SourceCells,
  { overProgrammingLimit }: CapitalSettings,
): OverProgrammingRows {
  section(page, `Over-programming, ${page.unit.name}`);
  table.heading("Against the funding without the contingency", years);
  const programme = table.calculated("Programme", (year) => formula`${total.cell(0, year)}`);
  const funding = table.calculated("Funding", (year) => {
    const amounts = available.columns(year);
    return formula`SUM(${amounts})-SUMIF(${kinds},"Contingency",${amounts})`;
  });
  // A share of nothing is none.
  const isShare = term`(${programme}>0)*(${funding}>0)`;
  const found = functionTable(
    page,
    { rows: labelsOf(OVER_PROGRAMMING_ROWS), columns: table.years, shows: "figures" },
    (shown) =>
      formula`IF(${isShare},${shown(term`PLAN.CAPITAL.OVERPROGRAMME(${programme},${funding},${filledIn(overProgrammingLimit)})`)},"")`,
  );
  page.dress(found.row("Share of funding"), "result", PERCENT);
  page.dress(found.row("Slippage needed"), "result", PERCENT);
  page.dress(found.row("Within limit"), "resultText");
  return { funding };
}
