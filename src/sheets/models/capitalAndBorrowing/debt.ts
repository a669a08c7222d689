import { BORROWING_CHECK_ROWS } from "../../../model/budget/borrowingCheck";
import { formula, term } from "../../plan/content";
import { functionTable, labelsOf } from "../../page/functionTable";
import { inKnownYears, orNothing, upToUnknown } from "../../page/known";
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
  /** As if all of the contingency were drawn as well. */
  readonly withContingency: Reference;
}

/** What is repaid, and how much debt there may be. */
export function debtInputs(
  page: Page,
  table: YearTable,
  years: Reference,
  { repaid, borrowingLimits }: CapitalInputs,
): DebtCells {
  page.take();
  table.inputHeading("Debt", years);
  return {
    repaid: page.name(table.input("Repaid in the year", repaid), "repaid"),
    limits: page.name(table.input("Borrowing limit", borrowingLimits), "borrowing_limits"),
  };
}

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
  const borrowed = table.calculated("Planned borrowing used", (year) => {
    const used = byKind.cell(KINDS.indexOf("Borrowing"), year);
    return formula`IF(${used}="","",${used})`;
  });
  const less = table.calculated("Less what is repaid", (year) => formula`-${repaid.cell(0, year)}`);
  const net = table.calculated(
    "Net borrowing",
    (year) => {
      const [more, repayment] = [borrowed.cell(0, year), less.cell(0, year)];
      return formula`IF(COUNT(${more},${repayment})<2,"",${more}+${repayment})`;
    },
    { look: "total" },
  );
  const contingency = table.calculated(
    "Contingency available",
    (year) => formula`SUMIF(${kinds},"Contingency",${available.columns(year)})`,
  );
  const checked = functionTable(
    page,
    { rows: labelsOf(BORROWING_CHECK_ROWS), columns: table.years, shows: "labelled" },
    (shown) =>
      formula`IF((COUNT(${limits})=0)+(COUNT(${openingDebt})=0),"",${upToUnknown(net, inKnownYears(limits, shown(term`PLAN.BORROWING.CHECK(${openingDebt},${orNothing(net)},${orNothing(limits)},${contingency})`)))})`,
  );
  page.dress(checked.row("Within limit"), "resultText");
  const withContingency = table.calculated(
    "Debt, with all of the contingency drawn",
    (year) => {
      const [limit, room] = [
        checked.row("Limit").cell(0, year),
        checked.row("Headroom with contingency").cell(0, year),
      ];
      return formula`IF(COUNT(${limit},${room})<2,"",${limit}-${room})`;
    },
    { look: "answer" },
  );
  return { borrowed, debt: checked.row("Debt"), limit: checked.row("Limit"), withContingency };
}
