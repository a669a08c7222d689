import { formula } from "../../plan/content";
import { MONTHS } from "../../facts/financialMonths";
import { PENCE } from "../../looks/numberFormats";
import { ColumnTable } from "../../page/columnTable";
import { filledIn } from "../../page/known";
import type { Page } from "../../page/page";
import { section } from "../../page/section";
import type { Reference } from "../../plan/reference";
import type { AllocationCells } from "./allocation";
import type { GrantSettings } from "./settings";

/** What each area is paid, a row for each; the months across. */
export interface InstalmentCells {
  readonly payments: Reference;
  readonly totals: Reference;
}

/** The grant of the chosen year in instalments, for every area in one call. */
export function instalmentTable(
  page: Page,
  { names, paid }: AllocationCells,
  { paidYear, instalments, instalmentDecimals, method }: GrantSettings,
): InstalmentCells {
  section(page, "Paid monthly, £");
  const areas = names.box.rows;
  const table = new ColumnTable(page, areas, { wrapped: false });
  table.calculated(formula`"Instalments of "&${paidYear}`, (row) => formula`${names.cell(row)}&""`, {
    look: "label",
  });
  const payments = table.spilled(
    MONTHS,
    () =>
      formula`IF(SUM(${paid})=0,"",IF(SEQUENCE(1,${MONTHS.length})<=${instalments},INDEX(PLAN.ABG.INSTALMENTS(${paid},${filledIn(instalments)},${filledIn(instalmentDecimals)},${method}),SEQUENCE(${areas}),SEQUENCE(1,${MONTHS.length})),""))`,
    { numberFormat: PENCE },
  );
  const totals = table.calculated("The year", (row) => formula`SUM(${payments.rows(row)})`, {
    numberFormat: PENCE,
    look: "total",
  });
  const all = page.union([payments, totals]);
  const sums = page.at(page.take(), 1, 1, all.box.columns);
  page.put(page.at(sums.box.row, 0), "All areas", "label");
  page.write(
    sums,
    () => [Array.from({ length: sums.box.columns }, (_, column) => formula`SUM(${all.columns(column)})`)],
    "total",
    PENCE,
  );
  return { payments: page.name(payments, "payments"), totals };
}
