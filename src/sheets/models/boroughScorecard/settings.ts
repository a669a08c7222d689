import { NUMBER, PERCENT, TEXT, VALUE, WHOLE } from "../../looks/numberFormats";
import { ColumnTable } from "../../page/columnTable";
import type { Page } from "../../page/page";
import { section } from "../../page/section";
import { setting } from "../../page/setting";
import { typedYears } from "../../page/typedYear";
import { formula } from "../../plan/content";
import type { Reference } from "../../plan/reference";
import { PAST, TARGETS, type BoroughScorecardInputs, type LocalIndicator } from "./inputs";

/** What holds for all boroughs. */
export interface ScorecardSettings {
  readonly years: Reference;
  readonly chosen: Reference;
  readonly amberBand: Reference;
  readonly hotspotFrom: Reference;
  readonly expected: Reference;
  readonly families: readonly [one: Reference, other: Reference];
  readonly codes: Reference;
  readonly kinds: Reference;
  readonly better: Reference;
  readonly least: Reference;
  /** A row for each indicator, a column for each year of targets. */
  readonly corporate: Reference;
}

const VALUES = 1;
const CONVENTION = "A house convention, in none of the documents: change it here";
const TITLE_COLUMNS = 8;

/** The years, what is looked into, and the indicators with what is set for all boroughs at the outset. */
export function settings(page: Page, inputs: BoroughScorecardInputs): ScorecardSettings {
  section(page, "Inputs");
  const row = page.take();
  page.put(page.at(row, 0), "Years: three of the past, three of targets", "label");
  const cells = page.at(row, VALUES, 1, PAST + TARGETS);
  const years = page.name(typedYears(page, cells, inputs.years), "years");
  const one = (
    word: string,
    label: string,
    value: string | BoroughScorecardInputs["expected"],
    options: Parameters<typeof setting>[4] = {},
  ) => page.name(setting(page, VALUES, label, value, options), word);
  const text = { look: "inputText", numberFormat: TEXT, note: inputs.source } as const;
  const chosen = one("chosen", "Indicator looked into", inputs.chosen, text);
  const amberBand = one("amber_band", "Amber band, share of the target", inputs.amberBand, {
    numberFormat: PERCENT,
    note: CONVENTION,
  });
  const hotspotFrom = one("hotspot_from", "Hotspot from, standard deviations", inputs.hotspotFrom, {
    numberFormat: VALUE,
    note: CONVENTION,
  });
  const expected = one("expected", "Boroughs expected", inputs.expected, {
    numberFormat: NUMBER,
    note: "32 boroughs of the Metropolitan Police; blank: any number",
  });
  const families = [
    one("family", "Family compared", inputs.families[0], text),
    one("other_family", "With family", inputs.families[1], text),
  ] as const;
  page.take();
  const { indicators } = inputs;
  const list = new ColumnTable(page, indicators.length);
  const column = (heading: string, of: (one: LocalIndicator) => string | null) =>
    list.input(heading, indicators.map(of), { look: "inputName" });
  const codes = column("Indicator", ({ code }) => code);
  const kinds = column("Kind", ({ kind }) => kind);
  const better = column("Better", (indicator) => indicator.better);
  const least = list.input(
    "Least improvement",
    indicators.map((indicator) => indicator.least),
    { numberFormat: PERCENT },
  );
  const corporate = list.inputs(
    Array.from({ length: TARGETS }, (_, year) => formula`"Corporate "&${years.cell(0, PAST + year)}`),
    indicators.map((indicator) => indicator.corporate),
    { numberFormat: WHOLE },
  );
  const titles = list.columns(["Title in the catalogue", ...Array<null>(TITLE_COLUMNS - 1).fill(null)], {
    look: "label",
  });
  page.spill(titles.columns(0), () => formula`IF(${codes}="","",IFNA(PLAN.INDICATOR(${codes}),""))`);
  list.sources(indicators.length, [], 3);
  return {
    years,
    chosen,
    amberBand,
    hotspotFrom,
    expected,
    families,
    codes: page.name(codes, "codes"),
    kinds: page.name(kinds, "kinds"),
    better: page.name(better, "better"),
    least: page.name(least, "least_improvements"),
    corporate: page.name(corporate, "corporate_targets"),
  };
}
