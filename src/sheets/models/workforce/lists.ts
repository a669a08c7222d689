import { NUMBER, WHOLE, WHOLE_PERCENT } from "../../looks/numberFormats";
import { ColumnTable } from "../../page/columnTable";
import type { Page } from "../../page/page";
import { section } from "../../page/section";
import type { Figure } from "../../page/yearTable";
import { formula } from "../../plan/content";
import type { Reference } from "../../plan/reference";
import { OBJECTIVES, type WorkforceInputs } from "./inputs";

/** People by kind; a column of people for each year. */
export interface KindCells {
  readonly officers: Reference;
  readonly paidByOthers: Reference;
  readonly costs: Reference;
  readonly people: Reference;
  readonly least: Reference;
}

/** The kinds of people. */
export function kindList(page: Page, { kinds, years }: WorkforceInputs, yearCells: Reference): KindCells {
  section(page, "People by kind, £000 a head");
  const table = new ColumnTable(page, Math.max(kinds.length + 2, 8));
  const words = (heading: string, of: readonly Figure[]) => table.input(heading, of, { look: "inputName" });
  words(
    "Kind",
    kinds.map(({ name }) => name),
  );
  const officers = words(
    "Officers",
    kinds.map(({ isOfficer }) => isOfficer),
  );
  const paidByOthers = words(
    "Paid by others",
    kinds.map((one) => one.paidByOthers),
  );
  const costs = table.input(
    "Cost a head",
    kinds.map(({ cost }) => cost),
    { numberFormat: WHOLE },
  );
  const people = table.inputs(
    years.map((_, year) => formula`${yearCells.cell(0, year)}&""`),
    kinds.map((one) => one.people),
    { numberFormat: WHOLE },
  );
  const least = table.input(
    "Never fewer than",
    kinds.map((one) => one.least),
    { numberFormat: WHOLE },
  );
  table.sources(kinds.length, [], 3);
  return {
    officers: page.name(officers, "officers"),
    paidByOthers: page.name(paidByOthers, "paid_by_others"),
    costs: page.name(costs, "costs"),
    people: page.name(people, "people"),
    least: page.name(least, "least"),
  };
}

/** Units with officers in civil posts; a column of those replaced for each year. */
export interface UnitCells {
  readonly inPosts: Reference;
  readonly replaced: Reference;
}

/** The units, with their level of civil staff and their probationers. */
export function unitList(
  page: Page,
  { units, years, rows }: WorkforceInputs,
  yearCells: Reference,
): UnitCells {
  section(page, "Officers in posts that civil staff could hold");
  const table = new ColumnTable(page, rows);
  const names = table.input(
    "Unit",
    units.map(({ name }) => name),
    { look: "inputName" },
  );
  const figures = (heading: string, of: (one: (typeof units)[number]) => (typeof units)[number]["people"]) =>
    table.input(heading, units.map(of), { numberFormat: WHOLE });
  const people = figures("People", (one) => one.people);
  const staff = figures("Civil staff", (one) => one.staff);
  const probationers = figures("Probationers", (one) => one.probationers);
  const inPosts = figures("Officers in civil posts", (one) => one.inCivilPosts);
  const replaced = table.inputs(
    years.map((_, year) => formula`"Replaced "&${yearCells.cell(0, year)}`),
    units.map((one) => one.replaced),
    { numberFormat: NUMBER },
  );
  const share = (heading: string, of: Reference) =>
    table.calculated(
      heading,
      (row) => formula`IF(N(${people.cell(row)})=0,"",${of.cell(row)}/${people.cell(row)})`,
      { numberFormat: WHOLE_PERCENT },
    );
  share("Level of civil staff", staff);
  share("Probationers, share", probationers);
  table.calculated(
    "Still in civil posts",
    (row) => formula`IF(${names.cell(row)}="","",${inPosts.cell(row)}-SUM(${replaced.rows(row)}))`,
    { numberFormat: NUMBER },
  );
  table.sources(units.length, [], 3);
  return { inPosts: page.name(inPosts, "in_civil_posts"), replaced: page.name(replaced, "replaced") };
}

/** Groups by what they do; a column of shares for each objective. */
export interface ActivityCells {
  readonly people: Reference;
  readonly costs: Reference;
  readonly shares: Reference;
  readonly support: Reference;
  /** The shares of each group together. */
  readonly together: Reference;
}

/** The groups, with the share of their time for each objective, and what they could stop. */
export function activityList(page: Page, { activities, rows }: WorkforceInputs): ActivityCells {
  section(page, "What people do: shares of their time by objective");
  const table = new ColumnTable(page, rows);
  const words = (heading: string, of: readonly (string | null)[]) =>
    table.input(heading, of, { look: "inputName" });
  words(
    "Group",
    activities.map(({ name }) => name),
  );
  const support = words(
    "Support",
    activities.map(({ isSupport }) => isSupport),
  );
  const people = table.input(
    "People",
    activities.map((one) => one.people),
    { numberFormat: WHOLE },
  );
  const costs = table.input(
    "£000 a head",
    activities.map(({ cost }) => cost),
    { numberFormat: WHOLE },
  );
  const shares = table.inputs(
    OBJECTIVES,
    activities.map((one) => one.shares),
    { numberFormat: WHOLE_PERCENT },
  );
  const together = table.calculated(
    "Together",
    (row) => formula`IF(COUNT(${shares.rows(row)})=0,"",SUM(${shares.rows(row)}))`,
    { numberFormat: WHOLE_PERCENT },
  );
  table
    .inputs(
      ["Could stop", null],
      activities.map(({ couldStop }) => [couldStop]),
      { look: "inputName" },
    )
    .columns(0);
  table.sources(activities.length, [], 3);
  return {
    people: page.name(people, "group_people"),
    costs: page.name(costs, "group_costs"),
    shares: page.name(shares, "shares"),
    support: page.name(support, "support"),
    together: page.name(together, "shares_together"),
  };
}
