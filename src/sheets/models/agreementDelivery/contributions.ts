import { NUMBER } from "../../looks/numberFormats";
import { ColumnTable } from "../../page/columnTable";
import type { Page } from "../../page/page";
import { section } from "../../page/section";
import type { Figure } from "../../page/yearTable";
import { formula } from "../../plan/content";
import type { Reference } from "../../plan/reference";
import type { Contribution, DeliveryInputs } from "./inputs";
import type { TargetCells } from "./targets";

/** What each partner gives to a target, a row for each. */
export interface ContributionCells {
  readonly targets: Reference;
  readonly partners: Reference;
  readonly money: Reference;
  /** A column for each year. */
  readonly amounts: Reference;
  /** The theme of the target that each goes to. */
  readonly themes: Reference;
}

/** The contributions: target by partner, with whose money. */
export function contributionList(
  page: Page,
  { contributions, years, rows }: DeliveryInputs,
  yearCells: Reference,
  list: TargetCells,
): ContributionCells {
  section(page, "Contributions of the partners, £000 a year");
  const table = new ColumnTable(page, 2 * rows);
  const words = (heading: string, of: (one: Contribution) => Figure, columns = 2) =>
    table
      .inputs(
        [heading, ...Array<null>(columns - 1).fill(null)],
        contributions.map((one) => [of(one)]),
        { look: "inputName" },
      )
      .columns(0);
  const targets = words("Target", ({ target }) => target, 1);
  const partners = words("Partner", ({ partner }) => partner);
  const money = words("Whose money", (one) => one.money);
  const amounts = table.inputs(
    years.map((_, year) => formula`${yearCells.cell(0, year)}&""`),
    contributions.map((one) => one.amounts),
    { numberFormat: "#,##0" },
  );
  table.input(
    "People",
    contributions.map(({ people }) => people),
    { numberFormat: NUMBER },
  );
  words("What it does", ({ does }) => does, 3);
  const themes = table.calculated(
    "Theme of the target",
    (row) =>
      formula`IF(${targets.cell(row)}="","",IFNA(INDEX(${list.themes},MATCH(${targets.cell(row)},${list.targets},0))&"",""))`,
    { look: "indented" },
  );
  table.skip();
  table.skip();
  table.sources(contributions.length, [], 3);
  return {
    targets: page.name(targets, "given_to"),
    partners: page.name(partners, "partners"),
    money: page.name(money, "money"),
    amounts: page.name(amounts, "amounts"),
    themes: page.name(themes, "themes_given_to"),
  };
}
