import { formula, term } from "../../plan/content";
import { NUMBER } from "../../looks/numberFormats";
import { ColumnTable } from "../../page/columnTable";
import { filledIn } from "../../page/known";
import type { Page } from "../../page/page";
import { section } from "../../page/section";
import type { Reference } from "../../plan/reference";
import type { AreaCells } from "./areas";
import type { GrantSettings } from "./settings";
import type { StreamCells } from "./streams";

/** What every area receives, a row for each. */
export interface AllocationCells {
  readonly names: Reference;
  /** All streams together, a column for each year. */
  readonly together: Reference;
  /** What is paid in the chosen year, and its place among the areas: the largest is 1. */
  readonly paid: Reference;
  readonly ranks: Reference;
  /** A column for each stream of the first year, then of the next. */
  readonly shares: Reference;
  /** Below them: what they add up to, and the pot. */
  readonly totals: Reference;
  readonly pots: Reference;
  /** What each column is shared by: weights of the areas down. */
  readonly weights: string;
}

/** Every stream of every year shared over the areas by its criterion, in one call. */
export function allocation(
  page: Page,
  { years, names: streams, pots, sharedBy }: StreamCells,
  areas: AreaCells,
  { decimals, paidYear }: GrantSettings,
): AllocationCells {
  section(page, "Area Based Grant by area, £");
  const [across, count] = [years.box.columns, streams.box.rows];
  const columns = Array.from({ length: across * count }, (_, column) => ({
    year: Math.floor(column / count),
    stream: column % count,
  }));
  const table = new ColumnTable(page, areas.names.box.rows, { banded: true });
  const names = table.spilled(["Area"], () => formula`IF(${areas.names}="","",${areas.names})`, {
    look: "label",
  });
  const yearHeadings = Array.from({ length: across }, (_, year) => formula`${years.cell(0, year)}`);
  const together = table.columns(yearHeadings);
  table.band(names, null);
  table.band(together, "All streams");
  const paid = table.calculated(
    formula`"Paid in "&${paidYear}`,
    (row) => formula`INDEX(${together.rows(row)},MATCH(${paidYear},${years},0))`,
  );
  const ranks = table.calculated(
    "Rank",
    (row) => {
      const own = paid.cell(row);
      return formula`COUNTIF(${paid.fixed},">"&${own})+COUNTIF(${term`${paid.cell().fixed}:${own}`},${own})`;
    },
    { numberFormat: NUMBER },
  );
  table.band(page.union([paid, ranks]), null);
  const shares = table.columns(columns.map(({ stream }) => formula`${streams.cell(stream)}&""`));
  page.dress(table.headings(shares), "fourLines");
  for (let year = 0; year < across; year += 1) {
    table.band(shares.columns(year * count, count), formula`${years.cell(0, year)}`);
  }

  const beside = (label: string, row: number) => {
    page.put(page.at(row, 0), label, "label");
    return page.at(row, shares.box.column - page.column, 1, columns.length);
  };
  const totals = beside("All areas", page.take());
  page.write(
    page.at(totals.box.row, 1, 1, across + 1),
    () => [
      [...Array.from({ length: across }, (_, year) => together.columns(year)), paid].map(
        (grants) => formula`SUM(${grants})`,
      ),
    ],
    "total",
  );
  page.write(totals, () => [columns.map((_, column) => formula`SUM(${shares.columns(column)})`)], "total");
  const sharedIn = beside("Shared by", page.take());
  page.write(sharedIn, [columns.map(({ stream }) => formula`${sharedBy.cell(stream)}&""`)], "resultText");
  page.dress(sharedIn, "twoLines");
  const potCells = beside("Pot", page.take());
  page.write(potCells, [columns.map(({ stream, year }) => formula`N(${pots.cell(stream, year)})`)], "result");
  const weights = term`MMULT(IF(ISNUMBER(${areas.weights}),${areas.weights},0),(TRANSPOSE(${areas.criteria})=${sharedIn})*1)`;
  // Money without anybody to share it is left to the check of the pots.
  const shared = term`IF(MMULT(SEQUENCE(1,${areas.names.box.rows},1,0),${weights})>0,${potCells},0)`;
  page.spill(
    shares,
    () =>
      formula`IF(COUNT(${pots})*COUNT(${areas.weights})=0,"",PLAN.ABG.ALLOCATE(${shared},${weights},${filledIn(decimals)}))`,
  );
  page.write(together, () =>
    Array.from({ length: together.box.rows }, (_, row) =>
      Array.from(
        { length: across },
        (__, year) => formula`SUM(${shares.columns(year * count, count).rows(row)})`,
      ),
    ),
  );
  return {
    names,
    together: page.name(together, "grants"),
    paid,
    ranks,
    shares,
    totals,
    pots: potCells,
    weights,
  };
}
