import { TEXT, WHOLE } from "../../looks/numberFormats";
import { ColumnTable } from "../../page/columnTable";
import type { Page } from "../../page/page";
import { section } from "../../page/section";
import { formula, isFormula } from "../../plan/content";
import type { Reference } from "../../plan/reference";
import { COLUMNS, PAST, TARGETS, type BoroughScorecardInputs } from "./inputs";
import type { ScorecardSettings } from "./settings";

/** What the boroughs are and what was counted, a row for each. */
export interface BoroughCells {
  readonly names: Reference;
  readonly families: Reference;
  readonly residents: Reference;
  /** The columns of all indicators side by side. */
  readonly all: Reference;
}

/** The first year's target and what was reached of it, of the indicator at this place. */
export const targetOf = ({ all }: BoroughCells, indicator: number): Reference =>
  all.columns(indicator * COLUMNS + PAST);
export const actualOf = ({ all }: BoroughCells, indicator: number): Reference =>
  all.columns(indicator * COLUMNS + PAST + TARGETS);

/** The boroughs with their families, and their figures for every indicator. */
export function boroughFigures(
  page: Page,
  { areas, indicators, residentsSource }: BoroughScorecardInputs,
  { years, codes }: ScorecardSettings,
): BoroughCells {
  section(page, "Figures of the boroughs");
  const table = new ColumnTable(page, areas.length, { banded: true });
  const names = table.input(
    "Borough",
    areas.map(({ name }) => name),
    { look: "inputName" },
  );
  const families = table.input(
    "Family",
    areas.map(({ family }) => family),
    // A cell formatted as text would not calculate a link.
    { look: "inputText", ...(areas.some(({ family }) => isFormula(family)) ? {} : { numberFormat: TEXT }) },
  );
  const residents = table.input(
    "Residents",
    areas.map((area) => area.residents),
    { numberFormat: WHOLE },
  );
  const first = years.cell(0, PAST);
  const headings = Array.from({ length: COLUMNS }, (_, place) => {
    if (place < PAST) return formula`${years.cell(0, place)}`;
    return place < PAST + TARGETS ? formula`"Target "&${years.cell(0, place)}` : formula`"Actual "&${first}`;
  });
  const blocks = indicators.map(({ figures }, place) => {
    const block = table.inputs(
      headings,
      figures.map(({ past, targets, actual }) => [...past, ...targets, actual]),
      { numberFormat: WHOLE },
    );
    table.band(block, formula`${codes.cell(place)}&""`);
    return block;
  });
  page.dress(page.at(names.box.row - 2, 0, 1, 3), "band");
  table.sources(
    areas.length,
    areas.map(() => residentsSource || null),
    5,
  );
  return {
    names: page.name(names, "names"),
    families: page.name(families, "families"),
    residents: page.name(residents, "residents"),
    all: page.name(page.union(blocks), "figures"),
  };
}
