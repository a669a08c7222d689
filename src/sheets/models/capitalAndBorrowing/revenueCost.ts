import { LOAN_COLUMNS } from "../../../model/budget/borrowingCost";
import { formula, quoted, term } from "../../plan/content";
import { ColumnTable } from "../../page/columnTable";
import { below, labelsOf } from "../../page/functionTable";
import type { Page } from "../../page/page";
import { section } from "../../page/section";
import type { YearTable } from "../../page/yearTable";
import type { Reference } from "../../plan/reference";
import type { FundingCells } from "./funding";
import { KINDS } from "./inputs";
import type { ProgrammeCells } from "./programme";
import type { CapitalSettings } from "./settings";

/** What new borrowing costs the revenue budget. */
export interface RevenueCells {
  /** What is borrowed in each year, the contingency that is used among it. */
  readonly borrowed: Reference;
  /** Years of borrowing down, years of cost across. */
  readonly costs: Reference;
  readonly total: Reference;
}

/** What a loan costs year by year, and by that pattern what the borrowing of each year costs. */
export function revenueCosts(
  page: Page,
  table: YearTable,
  { years }: ProgrammeCells,
  { loan, life, interest, repayment }: CapitalSettings,
  { byKind }: FundingCells,
): RevenueCells {
  section(page, `What borrowing costs the revenue budget, ${page.unit.name}`);
  const pattern = new ColumnTable(page, table.years);
  pattern.input(
    formula`"A loan of "&TEXT(${loan},${quoted(page.unit.textFormat)})`,
    Array.from({ length: table.years }, (_, year) => `Year ${year + 1}`),
    { look: "label" },
  );
  const headings = labelsOf(LOAN_COLUMNS);
  const schedule = pattern.spilled(headings, () => {
    const call = term`PLAN.BORROWING.COST(${loan},${life},${interest},${table.years},${repayment})`;
    // The year comes before these columns.
    const columns = term`SEQUENCE(1,${headings.length})+1`;
    return formula`IF(COUNT(${loan},${life},${interest})<3,"",${below(call, table.years, columns)})`;
  });
  const cost = schedule.columns(headings.indexOf("Revenue cost"));

  page.take();
  table.heading("New borrowing", years);
  const used = (year: number) =>
    (["Borrowing", "Contingency"] as const).map((kind) => byKind.cell(KINDS.indexOf(kind), year));
  const borrowed = table.calculated(
    "Borrowing, with the contingency drawn",
    (year) => formula`IF(COUNT(${used(year)})<2,"",${used(year).join("+")})`,
  );

  page.take();
  const heading = table.heading("Revenue cost of what is borrowed in", years);
  const labels = page.at(page.row, 0, table.years);
  const costs = page.union(
    Array.from({ length: table.years }, (_, borrowedIn) =>
      table.calculated(formula`${years.cell(0, borrowedIn)}`, (year) => {
        const since = term`MATCH(${heading.cell(0, year)},${years},0)-MATCH(${labels.cell(borrowedIn)},${years},0)`;
        const amount = term`INDEX(${borrowed.fixed},MATCH(${labels.cell(borrowedIn)},${years},0))`;
        return formula`IF(COUNT(${cost.fixed})=0,"",IF(${since}<0,0,IF(ISNUMBER(${amount}),${amount}*INDEX(${cost.fixed},MAX(${since},0)+1)/${loan},"")))`;
      }),
    ),
  );
  const total = table.calculated(
    "Revenue cost",
    (year) => {
      const parts = costs.columns(year);
      // What was borrowed in a year that is not known costs something in every later one.
      return formula`IF(AND(COUNT(${cost})>0,COUNT(${parts})<${table.years}),"",SUM(${parts}))`;
    },
    {
      look: "answer",
    },
  );
  return { borrowed, costs, total: page.guardEach(page.name(total, "revenue_cost")) };
}
