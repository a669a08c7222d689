import { formula } from "../../plan/content";
import type { Page } from "../../page/page";
import { section } from "../../page/section";
import type { YearTable } from "../../page/yearTable";
import type { Reference } from "../../plan/reference";
import type { FundingCells } from "./funding";
import { KINDS, type CapitalInputs } from "./inputs";
import type { ProgrammeCells } from "./programme";
import type { CapitalSettings } from "./settings";
import type { SourceCells } from "./sources";

/** What is entered about debt, a figure for each year. */
export interface DebtCells {
  readonly repaid: Reference;
  readonly limits: Reference;
}

/** Debt against its limit, a figure for each year. */
export interface DebtRows {
  /** Planned borrowing, the contingency left out. */
  readonly borrowed: Reference;
  readonly debt: Reference;
  readonly limit: Reference;
}

/** What is repaid, and how much debt there may be. */
export function debtInputs(
  page: Page,
  table: YearTable,
  years: Reference,
  { repaid, borrowingLimits }: CapitalInputs,
): DebtCells {
  page.take();
  table.heading("Debt", years);
  return {
    repaid: page.name(table.input("Repaid in the year", repaid), "repaid"),
    limits: page.name(table.input("Borrowing limit", borrowingLimits), "borrowing_limits"),
  };
}

/** The rows of the function's table below its headings. */
const ROWS = 5;

/** Whether debt stays within its limit, without the contingency and with all of it. */
export function debtAgainstLimit(
  page: Page,
  table: YearTable,
  { years }: ProgrammeCells,
  { openingDebt }: CapitalSettings,
  { available, kinds }: SourceCells,
  { repaid, limits }: DebtCells,
  { byKind }: FundingCells,
): DebtRows {
  section(page, `Debt against its limit, ${page.unit.name}`);
  table.heading("Borrowing", years);
  const borrowed = table.calculated(
    "Planned borrowing used",
    (year) => formula`${byKind.cell(KINDS.indexOf("Borrowing"), year)}`,
  );
  const less = table.calculated("Less what is repaid", (year) => formula`-${repaid.cell(0, year)}`);
  const net = table.calculated(
    "Net borrowing",
    (year) => formula`${borrowed.cell(0, year)}+${less.cell(0, year)}`,
    { look: "total" },
  );
  const contingency = table.calculated(
    "Contingency available",
    (year) => formula`SUMIF(${kinds},"Contingency",${available.columns(year)})`,
  );
  const block = page.at(page.take(ROWS), 0, ROWS, table.years + 1);
  const row = (place: number) => block.rows(place).columns(1, table.years);
  page.dress(block.columns(0), "label");
  page.dress(block.columns(1, table.years), "result");
  page.dress(row(0), "total");
  page.dress(row(ROWS - 1), "resultText");
  page.spill(
    block,
    () =>
      formula`IF((COUNT(${limits})<${table.years})+(COUNT(${openingDebt})=0),"",INDEX(PLAN.BORROWING.CHECK(${openingDebt},${net},${limits},${contingency}),SEQUENCE(${ROWS})+1,SEQUENCE(1,${table.years + 1})))`,
  );
  return { borrowed, debt: row(0), limit: row(1) };
}
