import { NUMBER, TEXT, WHOLE_PERCENT } from "../../looks/numberFormats";
import { ColumnTable } from "../../page/columnTable";
import type { Page } from "../../page/page";
import { section } from "../../page/section";
import type { Reference } from "../../plan/reference";
import type { ImprovementInputs, Project } from "./inputs";

/** The columns that the user fills, a row for each project. */
export interface ProjectCells {
  readonly names: Reference;
  readonly stages: Reference;
  readonly groups: Reference;
  readonly objectives: Reference;
  readonly ps: Reference;
  readonly scopedYears: Reference;
  readonly scopedMonths: Reference;
  readonly leadTimes: Reference;
  readonly promisedYears: Reference;
  readonly promisedMonths: Reference;
  readonly benefits: Reference;
  readonly cashable: Reference;
  readonly revenue: Reference;
  readonly capital: Reference;
  readonly invested: Reference;
  readonly paybacks: Reference;
  readonly confidence: Reference;
  readonly inRegister: Reference;
}

/** The projects of the plan. */
export function projectList(page: Page, { projects, rows }: ImprovementInputs): ProjectCells {
  section(page, `Projects of the plan, ${page.unit.name}`);
  const table = new ColumnTable(page, rows);
  const values = (key: keyof Project) => projects.map((project) => project[key]);
  const column = (heading: string, key: keyof Project, word: string, options = {}) =>
    page.name(table.input(heading, values(key), options), word);
  // Words run over into the next column.
  const words = (heading: string, key: keyof Project, word: string) =>
    page.name(
      table
        .inputs(
          [heading, null],
          values(key).map((value) => [value]),
          { look: "inputName" },
        )
        .columns(0),
      word,
    );
  const text = { look: "inputText" };
  const year = { look: "inputText", numberFormat: TEXT };
  const [month, share] = [{ numberFormat: NUMBER }, { numberFormat: WHOLE_PERCENT }];
  const cells: ProjectCells = {
    names: column("Project", "name", "projects", { look: "inputName" }),
    stages: words("Stage", "stage", "stages"),
    groups: words("Business group", "businessGroup", "business_groups"),
    objectives: words("Corporate objective", "objective", "objectives"),
    ps: words("P", "p", "ps"),
    scopedYears: column("Scope begins", "scopedYear", "scoped_years", year),
    scopedMonths: column("in month", "scopedMonth", "scoped_months", month),
    leadTimes: column("Months to delivery", "leadTime", "lead_times", { numberFormat: NUMBER }),
    promisedYears: column("Promised from", "promisedYear", "promised_years", year),
    promisedMonths: column("in month", "promisedMonth", "promised_months", month),
    benefits: column("Benefit in a full year", "benefit", "benefits"),
    cashable: column("Of it cashable", "cashable", "cashable_shares", share),
    revenue: column("Revenue investment", "revenueInvestment", "revenue_investments"),
    capital: column("Capital investment", "capitalInvestment", "capital_investments"),
    invested: column("Invested in", "investedIn", "invested_in", year),
    paybacks: column("Pays back by", "paysBackBy", "paybacks", year),
    confidence: column("Confidence", "confidence", "confidence", share),
    inRegister: column("Also in the register", "inRegister", "in_register", text),
  };
  table.sources(projects.filter(({ name }) => name !== null).length, [], 3);
  return cells;
}
