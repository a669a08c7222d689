import { MILLIONS, WHOLE } from "../../looks/numberFormats";
import { ColumnTable } from "../../page/columnTable";
import type { Page } from "../../page/page";
import { section } from "../../page/section";
import type { YearTable } from "../../page/yearTable";
import { formula, term } from "../../plan/content";
import type { Reference } from "../../plan/reference";
import { OBJECTIVES, type WorkforceInputs } from "./inputs";
import type { ActivityCells, KindCells, UnitCells } from "./lists";

/** People and money by year. */
export interface YearCells {
  readonly officers: Reference;
  readonly cost: Reference;
  readonly released: Reference;
}

/** People, officers, their cost, and the officers released from civil posts, by year. */
export function byYear(
  page: Page,
  table: YearTable,
  years: Reference,
  staffCost: Reference,
  kinds: KindCells,
  units: UnitCells,
): YearCells {
  section(page, "People and their cost by year");
  table.heading("Year", years);
  const row = (label: string, content: (year: number) => string, numberFormat: string = WHOLE) =>
    table.calculated(label, (year) => formula`${content(year)}`, { numberFormat });
  row("All people", (year) => term`SUM(${kinds.people.columns(year)})`);
  const officers = row(
    "Officers",
    (year) => term`SUMPRODUCT((${kinds.officers}="Yes")*${kinds.people.columns(year)})`,
  );
  const cost = row(
    "Cost to the service, £m",
    (year) =>
      term`SUMPRODUCT((${kinds.paidByOthers}<>"Yes")*${kinds.people.columns(year)}*${kinds.costs})/1000`,
    MILLIONS,
  );
  const upTo = (year: number) => units.replaced.columns(0, year + 1);
  const released = row("Officers released from civil posts", (year) => term`SUM(${upTo(year)})`);
  row("Civil staff in their place, £m", (year) => term`SUM(${upTo(year)})*N(${staffCost})/1000`, MILLIONS);
  row("Officers still in civil posts", (year) => term`SUM(${units.inPosts})-SUM(${upTo(year)})`);
  return { officers, cost, released };
}

/** What each objective costs. */
export interface ObjectiveCells {
  readonly objectives: Reference;
  readonly costs: Reference;
}

/** The cost of each objective, of it by support, and what one outcome costs. */
export function byObjective(
  page: Page,
  { outcomes }: WorkforceInputs,
  { people, costs, shares, support }: ActivityCells,
): ObjectiveCells {
  section(page, "What objectives cost");
  const table = new ColumnTable(page, OBJECTIVES.length);
  const objectives = table.columns(["Objective"], { look: "label" });
  page.write(
    objectives,
    OBJECTIVES.map((objective) => [objective]),
  );
  const spent = (row: number) => term`${people}*${costs}*${shares.columns(row)}`;
  const all = table.calculated("£m", (row) => formula`SUMPRODUCT(${spent(row)})/1000`, {
    numberFormat: MILLIONS,
  });
  table.calculated("Of it support", (row) => formula`SUMPRODUCT((${support}="Yes")*${spent(row)})/1000`, {
    numberFormat: MILLIONS,
  });
  const counted = table.input("Outcomes", outcomes, { numberFormat: WHOLE });
  table.calculated(
    "£ for each outcome",
    (row) => formula`IF(N(${counted.cell(row)})=0,"",1000000*${all.cell(row)}/${counted.cell(row)})`,
    { numberFormat: WHOLE },
  );
  table.sources(OBJECTIVES.length, [], 3);
  return { objectives, costs: page.name(all, "objective_costs") };
}
