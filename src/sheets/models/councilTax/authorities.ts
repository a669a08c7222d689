import { decimalFormat } from "../../looks/numberFormats";
import { allocationProof } from "../../page/allocationProof";
import { ColumnTable } from "../../page/columnTable";
import type { Page } from "../../page/page";
import { formula, term, type Formula } from "../../plan/content";
import type { Reference } from "../../plan/reference";
import type { TaxInputs } from "./inputs";

/** The columns that the user fills, a row for each billing authority. */
export interface AuthorityCells {
  readonly names: Reference;
  readonly bases: Reference;
  readonly funds: Reference;
  readonly published: Reference;
}

/** The billing authorities with tax base and collection fund of the first year. */
export function authorityInputs(page: Page, { authorities }: TaxInputs): AuthorityCells {
  page.take();
  const table = new ColumnTable(page, authorities.length);
  const names = table.input(
    "Billing authority",
    authorities.map(({ name }) => name),
    { look: "inputName" },
  );
  const bases = table.input(
    "Tax base, Band D homes",
    authorities.map(({ taxBase }) => taxBase),
    { numberFormat: decimalFormat(1) },
  );
  const funds = table.input(
    "Collection fund",
    authorities.map(({ collectionFund }) => collectionFund),
  );
  const published = table.input(
    "Precept to check against",
    authorities.map((authority) => authority.published),
  );
  table.sources(
    authorities.length,
    authorities.map(({ source }) => source || page.source),
    6,
  );
  return {
    names: page.name(names, "authorities"),
    bases: page.name(bases, "bases"),
    funds: page.name(funds, "funds"),
    published: page.name(published, "published"),
  };
}

/** What each billing authority pays. */
export interface PreceptCells {
  /** Tax base times Band D, rounded by itself. */
  readonly rounded: Reference;
  /** So that all of them make the precept. */
  readonly exact: Reference;
  /** Whether the odd pence went to the largest remainders. */
  readonly proved: () => Formula;
}

/** The precept shared over the billing authorities by their tax base. */
export function precepts(
  page: Page,
  { names, bases, published }: AuthorityCells,
  precept: () => Reference,
  bandD: () => Reference,
): PreceptCells {
  page.take();
  const rows = names.box.rows;
  const table = new ColumnTable(page, rows + 1);
  const all = table.columns(["Precept of each billing authority"], { look: "label" });
  page.spill(all.rows(0, rows), () => formula`IF(${names}="","",${names})`);
  page.put(all.cell(rows), "Together");
  const column = (heading: string) => table.columns([heading]);
  const rounded = column("Base × Band D, to the pound");
  page.write(rounded.rows(0, rows), () =>
    Array.from({ length: rows }, (_, row) => [
      formula`IF(COUNT(${bases.cell(row)},${bandD()})<2,"",ROUND(${bases.cell(row)}*${bandD()},0))`,
    ]),
  );
  const exact = column("Exact share");
  page.spill(
    exact.rows(0, rows),
    () =>
      formula`IF((COUNT(${precept()})=0)+(COUNT(${bases})=0),"",IF(ISNUMBER(${bases}),PLAN.ALLOCATE(${precept()},${bases},2),""))`,
  );
  const differs = column("Less published");
  page.write(differs.rows(0, rows), () =>
    Array.from({ length: rows }, (_, row) => {
      const [share, told] = [exact.cell(row), published.cell(row)];
      return [formula`IF(COUNT(${share},${told})<2,"",ROUND(${share}-${told},2))`];
    }),
  );
  for (const cells of [rounded, exact, differs]) {
    page.put(cells.cell(rows), () => formula`SUM(${cells.rows(0, rows)})`);
  }
  page.dress(page.union([all, differs]).rows(rows), "total");
  page.dress(exact.rows(0, rows), "result", term`#,##0.00;(#,##0.00)`);
  page.dress(differs.rows(0, rows), "result", term`#,##0.00;(#,##0.00)`);
  const shares = exact.rows(0, rows);
  const proved = allocationProof(page, table, {
    shares,
    unrounded: (row) => term`ROUND(${precept()},2)*${bases.cell(row)}/SUM(${bases})`,
    decimals: 2,
    numberFormat: "#,##0.0000",
  });
  return { rounded, proved, exact: page.name(shares, "precepts") };
}
