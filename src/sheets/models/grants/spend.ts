import type { Page } from "../../page/page";
import type { YearTable } from "../../page/yearTable";
import type { Reference } from "../../plan/reference";
import type { GrantInputs } from "./inputs";

/** What the area whose grant is followed spends, a figure for each year. */
export function spendInputs(
  page: Page,
  table: YearTable,
  years: Reference,
  { spend }: GrantInputs,
): Reference {
  page.take();
  table.inputHeading("Spend of the area that is followed, £", years);
  return page.name(table.input("Spend", spend), "spend");
}
