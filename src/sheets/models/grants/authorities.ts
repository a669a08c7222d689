import { MILLIONS } from "../../looks/numberFormats";
import { ColumnTable } from "../../page/columnTable";
import type { Page } from "../../page/page";
import type { Reference } from "../../plan/reference";
import type { GrantInputs } from "./inputs";

/** The authorities under a grant floor, a row for each; £m. */
export interface AuthorityCells {
  readonly names: Reference;
  readonly previous: Reference;
  readonly byFormula: Reference;
}

/** What each authority had last year, and what it would have by formula. */
export function authorityInputs(page: Page, { authorities }: GrantInputs): AuthorityCells {
  page.take();
  const table = new ColumnTable(page, authorities.length, { wrapped: false });
  const millions = { numberFormat: MILLIONS };
  const cells = {
    names: table.input(
      "Grant floor, £m",
      authorities.map(({ name }) => name),
      { look: "inputName" },
    ),
    previous: page.name(
      table.input(
        "Last year",
        authorities.map(({ previous }) => previous),
        millions,
      ),
      "last_year",
    ),
    byFormula: page.name(
      table.input(
        "Formula",
        authorities.map(({ byFormula }) => byFormula),
        millions,
      ),
      "by_formula",
    ),
  };
  table.sources(authorities.length, [], 3);
  return cells;
}
