import { NUMBER } from "../../looks/numberFormats";
import { ColumnTable } from "../../page/columnTable";
import type { Page } from "../../page/page";
import { section } from "../../page/section";
import { formula, term } from "../../plan/content";
import type { Reference } from "../../plan/reference";
import type { RiskCells } from "./register";

/** Each risk by its chance, a row for each. */
export interface WeightedCells {
  readonly names: Reference;
  /** Least, likely and most as the simulation takes them: blank for what falls on capital. */
  readonly drawn: Reference;
  /** A column for each year. */
  readonly expected: Reference;
  /** In the last year, by the chance: what it brings at least and at most. */
  readonly least: Reference;
  readonly most: Reference;
  /** By what it brings at most, 1 the most; each has a rank of its own. */
  readonly ranks: Reference;
}

/** What is expected of each risk by year, and its range as the simulation and the chart take it. */
export function weighted(
  page: Page,
  years: Reference,
  { names, places, chances, ranges, shares }: RiskCells,
): WeightedCells {
  section(page, `What each risk is expected to come to, ${page.unit.name}`);
  const table = new ColumnTable(page, names.box.rows, { banded: true });
  const last = years.box.columns - 1;
  const shown = table.spilled(["Risk"], () => formula`IF(${names}="","",${names})`, { look: "label" });
  const whole = (row: number) => term`COUNT(${chances.cell(row)},${ranges.rows(row)})=4`;
  const expected = Array.from({ length: last + 1 }, (_, year) =>
    table.calculated(formula`${years.cell(0, year)}`, (row) => {
      const mean = term`SUM(${ranges.rows(row)})/3`;
      return formula`IF(${whole(row)},${chances.cell(row)}*${mean}*N(${shares.cell(row, year)}),"")`;
    }),
  );
  const drawn = ["Least", "Likely", "Most"].map((heading, column) =>
    table.calculated(
      heading,
      (row) =>
        formula`IF(AND(${whole(row)},${places.cell(row)}<>"Capital"),${chances.cell(row)}*${ranges.cell(row, column)},"")`,
    ),
  );
  const inLast = (heading: string, column: number) =>
    table.calculated(
      heading,
      (row) =>
        formula`IF(${whole(row)},ROUND(${chances.cell(row)}*${ranges.cell(row, column)}*N(${shares.cell(row, last)}),6),"")`,
    );
  const [least, most] = [inLast("At least", 0), inLast("At most", 2)];
  const ranks = table.calculated(
    "Rank",
    (row) => {
      const [cell, soFar] = [most.cell(row), most.rows(0, row + 1)];
      return formula`IF(ISNUMBER(${cell}),COUNTIF(${most.fixed},">"&${cell})+COUNTIF(${soFar},${cell}),"")`;
    },
    { numberFormat: NUMBER },
  );
  page.dress(page.at(shown.box.row - 2, 0), "band");
  table.band(page.union(expected), "Expected");
  table.band(page.union(drawn), "In the simulation, times the chance");
  table.band(page.union([least, ranks]), formula`"Range "&${years.cell(0, last)}`);
  return {
    names: shown,
    drawn: page.name(page.union(drawn), "drawn"),
    expected: page.name(page.union(expected), "expected_amounts"),
    least,
    most,
    ranks,
  };
}
