import { WHOLE_PERCENT } from "../../looks/numberFormats";
import { ColumnTable } from "../../page/columnTable";
import type { Page } from "../../page/page";
import { section } from "../../page/section";
import { formula } from "../../plan/content";
import type { Reference } from "../../plan/reference";
import type { Risk, RiskInputs } from "./inputs";

/** The columns that the user fills, a row for each risk. */
export interface RiskCells {
  readonly names: Reference;
  readonly places: Reference;
  readonly owners: Reference;
  readonly responses: Reference;
  readonly chances: Reference;
  /** Least, likely and most, a column each. */
  readonly ranges: Reference;
  /** A column for each year. */
  readonly shares: Reference;
}

/** How many columns what the documents say of a risk runs over. */
const POSITION_COLUMNS = 8;

/** The risks: who answers for each, what it may cost, and when. */
export function register(page: Page, { risks, rows }: RiskInputs, years: Reference): RiskCells {
  section(page, `Register of risks, ${page.unit.name} a year`);
  const table = new ColumnTable(page, rows, { banded: true });
  const words = (heading: string, of: (risk: Risk) => string | null) =>
    table
      .inputs(
        [heading, null],
        risks.map((risk) => [of(risk)]),
        { look: "inputName" },
      )
      .columns(0);
  const names = table.input(
    "Risk",
    risks.map(({ name }) => name),
    { look: "inputName" },
  );
  const places = words("Falls on", ({ place }) => place);
  const owners = words("Owner", ({ owner }) => owner);
  const responses = table.input(
    "Response",
    risks.map(({ response }) => response),
    { look: "inputName" },
  );
  const chances = table.input(
    "Chance",
    risks.map(({ chance }) => chance),
    { numberFormat: WHOLE_PERCENT },
  );
  const ranges = table.inputs(
    ["Least", "Likely", "Most"],
    risks.map(({ least, likely, most }) => [least, likely, most]),
  );
  const shares = table.inputs(
    Array.from({ length: years.box.columns }, (_, year) => formula`${years.cell(0, year)}`),
    risks.map((risk) => risk.shares),
    { numberFormat: WHOLE_PERCENT },
  );
  table.sources(
    risks.length,
    risks.map(({ position }) => position || page.source),
    POSITION_COLUMNS,
  );
  table.band(page.union([names, chances]), "");
  table.band(ranges, "Where it comes, a year");
  table.band(shares, "Share of it in");
  return {
    names: page.name(names, "names"),
    places: page.name(places, "places"),
    owners: page.name(owners, "owners"),
    responses: page.name(responses, "responses"),
    chances: page.name(chances, "chances"),
    ranges: page.name(ranges, "ranges"),
    shares: page.name(shares, "shares"),
  };
}
