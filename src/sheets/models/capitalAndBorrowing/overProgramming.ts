import { formula, term } from "../../plan/content";
import { PERCENT } from "../../looks/numberFormats";
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

/** The rows of the function's table below its headings, in its words. */
const ROWS = ["Over-programming", "Share of funding", "Slippage needed", "Within limit"] as const;

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
  const first = page.take(ROWS.length);
  page.write(
    page.at(first, 0, ROWS.length),
    ROWS.map((words) => [words]),
    "label",
  );
  const block = page.at(first, 1, ROWS.length, table.years);
  const row = (words: (typeof ROWS)[number]) => block.rows(ROWS.indexOf(words));
  page.dress(row("Over-programming"), "total");
  page.dress(row("Share of funding"), "result", PERCENT);
  page.dress(row("Slippage needed"), "result", PERCENT);
  page.dress(row("Within limit"), "resultText");
  // A share of nothing is none.
  const isShare = term`(${programme}>0)*(${funding}>0)`;
  page.spill(
    block,
    () =>
      formula`IF(${isShare},INDEX(PLAN.CAPITAL.OVERPROGRAMME(${programme},${funding},${overProgrammingLimit}),SEQUENCE(${ROWS.length})+1,SEQUENCE(1,${table.years})+1),"")`,
  );
  return { funding };
}
