import type { Page } from "../../page/page";
import { section } from "../../page/section";
import { setting } from "../../page/setting";
import { IDENTIFIED } from "../../facts/budgetSubmission";
import type { YearTable } from "../../page/yearTable";
import type { Reference } from "../../plan/reference";
import type { SummaryInputs, SummaryRow } from "./inputs";

/** Where the sheet's inputs stand. */
export interface SummaryCells {
  readonly years: Reference;
  /** A row for each limit. */
  readonly limitNames: Reference;
  readonly gaps: Reference;
  readonly savings: Reference;
  readonly precept: Reference;
  readonly reserves: Reference;
  readonly borrowing: Reference;
  /** One figure for all years. */
  readonly identified: Reference;
}

/** The gap at each limit, and what meets it or comes on top of it, by year. */
export function summarySettings(page: Page, table: YearTable, inputs: SummaryInputs): SummaryCells {
  section(page, `Inputs, ${page.unit.name}`);
  const years = page.name(table.inputHeading("Gap at each limit", inputs.years), "years");
  const limitNames = page.name(page.at(page.row, 0, inputs.limits.length), "limit_names");
  const gaps = inputs.limits.map(({ name, figures, source }) =>
    table.input(name, figures, { source, labelLook: "inputName" }),
  );
  page.take();
  table.inputHeading("What meets it, and what comes on top", years);
  const row = (word: string, label: string, { figures, source }: SummaryRow) =>
    page.name(table.input(label, figures, { source }), word);
  const met = {
    savings: row("savings", "Savings that can be delivered", inputs.savings),
    precept: row("precept", "Precept beyond a freeze of Band D", inputs.precept),
    reserves: row("reserves", "Drawn from reserves", inputs.reserves),
    borrowing: row("borrowing", "Cost of new borrowing, not in the budget", inputs.borrowing),
  };
  page.take();
  const { figure, source } = inputs.identified;
  const identified = setting(page, 1, IDENTIFIED, figure, { note: source || page.source });
  return {
    years,
    limitNames,
    gaps: page.name(page.union(gaps), "gaps"),
    ...met,
    identified: page.name(identified, "identified"),
  };
}
