import { WHOLE } from "../../looks/numberFormats";
import { ColumnTable } from "../../page/columnTable";
import type { Page } from "../../page/page";
import { section } from "../../page/section";
import { formula, term } from "../../plan/content";
import type { Reference } from "../../plan/reference";
import type { Figure } from "../../page/yearTable";
import type { Income, PartnershipInputs } from "./inputs";

/** What boroughs had before and what agreements bring, a row for each borough and one for all. */
export interface IncomeCells {
  readonly before: Reference;
  readonly supportGrant: Reference;
  readonly areaBased: Reference;
  readonly net: Reference;
}

/** Whether what agreements bring makes up for the income that boroughs had without them. */
export function incomeOfBoroughs(page: Page, { boroughs, income }: PartnershipInputs): IncomeCells {
  section(page, "Income of boroughs before the agreement, and what it brings, £000");
  const table = new ColumnTable(page, boroughs.length + 1);
  const labels = table.columns(["Borough"], { look: "label" });
  page.write(
    labels,
    [...boroughs, "Together"].map((name) => [name]),
  );
  const figures = (heading: string, of: (one: Income) => Figure) => {
    const cells = table.columns([heading], { numberFormat: WHOLE });
    const each = cells.rows(0, boroughs.length);
    page.write(
      each,
      income.map((one) => [of(one)]),
      "input",
      WHOLE,
    );
    page.put(cells.cell(boroughs.length), () => formula`SUM(${each})`, "total", WHOLE);
    return cells;
  };
  const before = figures("Not tied, before", (one) => one.before);
  const supportGrant = figures("Agreed from RSG", (one) => one.supportGrant);
  const areaBased = figures("Agreed from ABG", (one) => one.areaBased);
  const known = (row: number) =>
    term`COUNT(${before.cell(row)},${supportGrant.cell(row)},${areaBased.cell(row)})=0`;
  const net = table.calculated(
    "More than before",
    (row) =>
      formula`IF(${known(row)},"",N(${supportGrant.cell(row)})+N(${areaBased.cell(row)})-N(${before.cell(row)}))`,
    { numberFormat: WHOLE },
  );
  const made = table.calculated(
    "Made up for",
    (row) => formula`IF(${net.cell(row)}="","",IF(${net.cell(row)}>0,"Yes","No"))`,
    { look: "resultText" },
  );
  page.dress(labels.rows(boroughs.length), "total");
  page.dress(net.rows(boroughs.length), "total", WHOLE);
  page.dress(made.rows(boroughs.length), "total");
  table.sources(income.length, [], 3);
  const each = (cells: Reference, word: string) => page.name(cells.rows(0, boroughs.length), word);
  return {
    before: each(before, "income_before"),
    supportGrant: each(supportGrant, "from_support_grant"),
    areaBased: each(areaBased, "from_area_based_grant"),
    net: each(net, "more_than_before"),
  };
}
