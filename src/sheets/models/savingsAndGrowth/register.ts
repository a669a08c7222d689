import { NUMBER, TEXT, WHOLE_PERCENT } from "../../looks/numberFormats";
import { ColumnTable } from "../../page/columnTable";
import type { Page } from "../../page/page";
import { section } from "../../page/section";
import { term } from "../../plan/content";
import type { Reference } from "../../plan/reference";
import { WITHDRAWN, type Proposal, type RegisterInputs } from "./inputs";

/** The columns that the user fills, a row for each proposal. */
export interface RegisterCells {
  readonly names: Reference;
  readonly effects: Reference;
  readonly starts: Reference;
  readonly months: Reference;
  readonly recurrent: Reference;
  readonly setupCosts: Reference;
  readonly deliverability: Reference;
  readonly putBackOrder: Reference;
  readonly businessGroups: Reference;
  readonly objectives: Reference;
  readonly statuses: Reference;
  readonly inBudget: Reference;
}

/** Whether each row counts against the gap: it has figures, is not withdrawn, and is not in the budget already. */
export const counts = ({ effects, starts, statuses, inBudget }: RegisterCells): string =>
  term`ISNUMBER(${effects})*(${starts}<>"")*(${statuses}<>"${WITHDRAWN}")*(${inBudget}<>"Yes")`;

/** The proposals as their business groups put them forward. */
export function register(page: Page, { proposals, rows }: RegisterInputs): RegisterCells {
  section(page, `Register of proposals, ${page.unit.name}: savings positive, growth in brackets`);
  const table = new ColumnTable(page, rows);
  const values = (key: Exclude<keyof Proposal, "scores" | "considered">) =>
    proposals.map((proposal) => proposal[key]);
  // Words run over into the next column.
  const words = (heading: string, key: "businessGroup" | "objective") =>
    table
      .inputs(
        [heading, null],
        values(key).map((word) => [word]),
        { look: "inputName" },
      )
      .columns(0);
  const whole = { numberFormat: NUMBER };
  const text = { look: "inputText", numberFormat: TEXT } as const;
  const names = table.input("Proposal", values("name"), { look: "inputName" });
  const businessGroups = words("Business group", "businessGroup");
  const objectives = words("Objective", "objective");
  const effects = table.input("Full-year effect", values("fullYearEffect"));
  const starts = table.input("Start year", values("startYear"), text);
  const months = table.input("Start month", values("startMonth"), whole);
  const recurrent = table.input("Recurrent", values("recurrent"), { look: "inputText" });
  const setupCosts = table.input("Set-up cost", values("setupCost"));
  const deliverability = table.input("Can be delivered", values("deliverability"), {
    numberFormat: WHOLE_PERCENT,
  });
  const putBackOrder = table.input("Order of reinstatement", values("putBackOrder"), whole);
  const statuses = table.input("Status", values("status"), { look: "inputText" });
  const inBudget = table.input("In the budget", values("inBudget"), { look: "inputText" });
  table.sources(proposals.length, [], 2);
  return {
    names: page.name(names, "proposals"),
    effects: page.name(effects, "full_year_effects"),
    starts: page.name(starts, "start_years"),
    months: page.name(months, "start_months"),
    recurrent: page.name(recurrent, "recurrent"),
    setupCosts: page.name(setupCosts, "setup_costs"),
    deliverability: page.name(deliverability, "deliverability"),
    putBackOrder: page.name(putBackOrder, "put_back_order"),
    businessGroups: page.name(businessGroups, "business_groups"),
    objectives: page.name(objectives, "objectives"),
    statuses: page.name(statuses, "statuses"),
    inBudget: page.name(inBudget, "in_budget"),
  };
}
