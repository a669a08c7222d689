import { NUMBER } from "../../looks/numberFormats";
import { ColumnTable } from "../../page/columnTable";
import { numbersIn } from "../../page/known";
import type { Page } from "../../page/page";
import { section } from "../../page/section";
import { formula, term } from "../../plan/content";
import type { Reference } from "../../plan/reference";
import type { ProjectCells } from "./projects";
import type { TargetCells } from "./settings";

/** What each project brings and costs, a row for each and a column for each year. */
export interface ProjectRows {
  /** Where the work of its group lies. */
  readonly sides: Reference;
  readonly late: Reference;
  /** The whole benefit. */
  readonly benefits: Reference;
  /** The same had it come in the month it was promised for. */
  readonly promised: Reference;
  /** The cashable benefit less the revenue investment. */
  readonly net: Reference;
  /** What it has brought less all it has cost, at the end of the year by which it pays back. */
  readonly netByPayback: Reference;
}

/** From when each project delivers, what it brings by year, and whether it pays back as it says. */
export function byProject(
  page: Page,
  { years, groups, sides }: TargetCells,
  cells: ProjectCells,
): ProjectRows {
  const { names, benefits, cashable, revenue, capital, invested, paybacks } = cells;
  const { scopedYears, scopedMonths, leadTimes, promisedYears, promisedMonths } = cells;
  section(page, `What each project brings by year, ${page.unit.name}`);
  const table = new ColumnTable(page, names.box.rows, { banded: true });
  const named = table.spilled(["Project"], () => formula`IF(${names}="","",${names})`, { look: "label" });
  const side = table.calculated(
    "Side",
    (row) => formula`IFNA(INDEX(${sides},MATCH(${cells.groups.cell(row)}&"",${groups},0))&"","")`,
    { look: "label" },
  );
  // Months counted on from an April: a financial year begins with it.
  const monthOf = (year: Reference, month: Reference) => term`12*VALUE(LEFT(${year},4))+MOD(${month}-4,12)`;
  const deliveryOf = (row: number) =>
    term`(${monthOf(scopedYears.cell(row), scopedMonths.cell(row))}+${leadTimes.cell(row)})`;
  const isKnown = (row: number) =>
    term`${scopedYears.cell(row)}<>"",COUNT(${scopedMonths.cell(row)},${leadTimes.cell(row)})=2`;
  const deliveryYears = table.calculated(
    "Delivers from",
    (row) => {
      const year = term`ROUNDDOWN(${deliveryOf(row)}/12,0)`;
      return formula`IF(AND(${isKnown(row)}),${year}&"/"&RIGHT(${year}+1,2),"")`;
    },
    { look: "resultText" },
  );
  const deliveryMonths = table.calculated(
    "in month",
    (row) => formula`IF(AND(${isKnown(row)}),MOD(${deliveryOf(row)}+3,12)+1,"")`,
    { numberFormat: NUMBER },
  );
  const late = table.calculated(
    "Months late",
    (row) => {
      const [year, month] = [promisedYears.cell(row), promisedMonths.cell(row)];
      return formula`IF(AND(${isKnown(row)},${year}<>"",COUNT(${month})=1),${deliveryOf(row)}-(${monthOf(year, month)}),"")`;
    },
    { numberFormat: NUMBER },
  );
  const headings = () =>
    Array.from({ length: years.box.columns }, (_, year) => formula`${years.cell(0, year)}`);
  const yearly = (startYears: Reference, months: Reference) => {
    const isProject = term`ISNUMBER(${benefits})*ISNUMBER(${months})*(${startYears}<>"")`;
    const given = (value: Reference | string) => term`IF(${isProject},${value},"")`;
    const call = term`PLAN.PROPOSAL.PROFILE(${given(benefits)},${given(startYears)},${years},${given(months)},${given('"Yes"')})`;
    return formula`IF(SUM(${isProject})=0,"",${call})`;
  };
  const brought = table.spilled(headings(), () => yearly(deliveryYears, deliveryMonths));
  const asPromised = table.spilled(headings(), () => yearly(promisedYears, promisedMonths));
  const net = table.spilled(
    headings(),
    () =>
      formula`IF(ISNUMBER(${brought})*ISNUMBER(${cashable}),${numbersIn(brought)}*${numbersIn(cashable)}-IF(ISNUMBER(${revenue})*(${invested}=${years}),${revenue},0),"")`,
  );
  const netByPayback = table.calculated("Net by the year it pays back", (row) => {
    const by = paybacks.cell(row);
    // Worked out by months, as benefits and costs before the plan count too: its year ends with March of the next.
    const months = term`MAX(0,12*(VALUE(LEFT(${by},4))+1)-${deliveryOf(row)})`;
    const brings = term`${benefits.cell(row)}*${cashable.cell(row)}*${months}/12`;
    return formula`IF(AND(${isKnown(row)},${by}<>"",COUNT(${benefits.cell(row)},${cashable.cell(row)})=2),${brings}-N(${revenue.cell(row)})-N(${capital.cell(row)}),"")`;
  });
  page.dress(page.at(named.box.row - 2, 0, 1, 5), "band");
  table.band(brought, "Benefit");
  table.band(asPromised, "Benefit as promised");
  table.band(page.union([net, netByPayback]), "Cashable, net of revenue investment");
  return {
    sides: side,
    late,
    benefits: page.name(brought, "benefits_by_year"),
    promised: page.name(asPromised, "promised_by_year"),
    net: page.name(net, "net_by_year"),
    netByPayback: page.name(netByPayback, "net_by_payback"),
  };
}
