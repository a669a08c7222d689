import { DAY, NUMBER, TEXT } from "../../looks/numberFormats";
import { ColumnTable } from "../../page/columnTable";
import type { Page } from "../../page/page";
import { section } from "../../page/section";
import type { Figure } from "../../page/yearTable";
import { formula, isFormula } from "../../plan/content";
import type { Reference } from "../../plan/reference";
import type { Partnership, PartnershipInputs } from "./inputs";

/** The columns that the user fills, a row for each partnership. */
export interface PartnershipCells {
  readonly names: Reference;
  readonly boroughs: Reference;
  readonly kinds: Reference;
  readonly objectives: Reference;
  readonly leads: Reference;
  readonly authorised: Reference;
  readonly ends: Reference;
  readonly ceases: Reference;
  readonly pumpPriming: Reference;
  readonly accountable: Reference;
  readonly controlled: Reference;
  readonly risks: Reference;
  readonly posts: Reference;
  readonly postCosts: Reference;
  /** Posts at their cost, and what else it costs in a year. */
  readonly yearlyCosts: Reference;
}

/** The register of partnerships. */
export function register(page: Page, { partnerships, rows }: PartnershipInputs): PartnershipCells {
  section(page, "Register of partnerships, £000 a year");
  const table = new ColumnTable(page, rows);
  const words = (heading: string, of: (one: Partnership) => Figure, wide = true, format?: string) =>
    table
      .inputs(
        wide ? [heading, null] : [heading],
        partnerships.map((one) => [of(one)]),
        { look: "inputName", ...(format === undefined ? {} : { numberFormat: format }) },
      )
      .columns(0);
  const figures = (heading: string, of: (one: Partnership) => Partnership["posts"], numberFormat = "#,##0") =>
    table.input(heading, partnerships.map(of), { numberFormat });
  // A cell formatted as text would not calculate a link.
  const endsFormat = partnerships.some(({ fundingEnds }) => isFormula(fundingEnds)) ? undefined : TEXT;
  const names = words("Partnership", ({ name }) => name, false);
  const boroughs = words("Borough", ({ borough }) => borough, false);
  const kinds = words("Kind", ({ kind }) => kind);
  const objectives = words("Corporate objective", ({ objective }) => objective);
  const leads = words("Lead", ({ lead }) => lead);
  const authorised = figures("Authorised on", (one) => one.authorised, DAY);
  const posts = figures("Posts", (one) => one.posts, NUMBER);
  const costs = figures("Cost per post", ({ costPerPost }) => costPerPost);
  const others = figures("Other cost", ({ otherCost }) => otherCost);
  const ends = words("Last month funded", ({ fundingEnds }) => fundingEnds, false, endsFormat);
  const ceases = words("Liabilities cease", (one) => one.ceases, false);
  const pumpPriming = figures("Pump-priming", (one) => one.pumpPriming);
  const accountable = words("Accountable body", (one) => one.accountable);
  const controlled = words("Money under controls", (one) => one.controlled, false);
  const risks = words("Risk", ({ risk }) => risk, false);
  const yearlyCosts = table.calculated(
    "Cost a year",
    (row) =>
      formula`IF(COUNT(${posts.cell(row)},${others.cell(row)})=0,"",N(${posts.cell(row)})*N(${costs.cell(row)})+N(${others.cell(row)}))`,
    { numberFormat: "#,##0" },
  );
  table.sources(partnerships.length, [], 3);
  return {
    names: page.name(names, "names"),
    posts: page.name(posts, "posts"),
    postCosts: page.name(costs, "post_costs"),
    boroughs: page.name(boroughs, "boroughs"),
    kinds: page.name(kinds, "kinds"),
    objectives: page.name(objectives, "objectives"),
    leads: page.name(leads, "leads"),
    authorised: page.name(authorised, "authorised"),
    ends: page.name(ends, "ends"),
    ceases: page.name(ceases, "ceases"),
    pumpPriming: page.name(pumpPriming, "pump_priming"),
    accountable: page.name(accountable, "accountable"),
    controlled: page.name(controlled, "controlled"),
    risks: page.name(risks, "risks"),
    yearlyCosts: page.name(yearlyCosts, "yearly_costs"),
  };
}
