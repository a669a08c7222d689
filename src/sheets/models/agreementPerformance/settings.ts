import { NUMBER, PERCENT, TEXT } from "../../looks/numberFormats";
import type { Page } from "../../page/page";
import { section } from "../../page/section";
import { setting } from "../../page/setting";
import { typedYears } from "../../page/typedYear";
import type { Reference } from "../../plan/reference";
import type { PublicationInputs } from "./inputs";

/** Where what holds for all indicators stands. */
export interface PublicationSettings {
  readonly years: Reference;
  readonly published: Reference;
  readonly amberBand: Reference;
  readonly sameBand: Reference;
  readonly steps: readonly [discuss: Reference, recover: Reference, intervene: Reference];
  readonly expected: Reference;
  readonly survey: Reference;
}

/** The column of the values. */
const VALUES = 3;
const CONVENTION = "A house convention, in none of the documents: change it here";

/** The years, what is published, and where each status and stage begins. */
export function settings(page: Page, inputs: PublicationInputs): PublicationSettings {
  section(page, "Inputs");
  const row = page.take();
  page.put(page.at(row, 0), "Years of the agreement", "label");
  const cells = page.at(row, VALUES, 1, inputs.years.length);
  const years = page.name(typedYears(page, cells, inputs.years), "years");
  const one = (word: string, label: string, value: PublicationInputs["expected"], options = {}) =>
    page.name(setting(page, VALUES, label, value, options), word);
  const published = one("published", "Year published", inputs.published, {
    look: "inputText",
    numberFormat: TEXT,
  });
  page.choose(published, years);
  const share = { numberFormat: PERCENT, note: CONVENTION };
  const amberBand = one("amber_band", "Amber band, share of the target", inputs.amberBand, share);
  const sameBand = one("same_band", "Same within, share of the year before", inputs.sameBand, share);
  const [discuss, recover, intervene] = inputs.steps;
  const step = (word: string, label: string, value: PublicationInputs["expected"]) =>
    one(word, label, value, { numberFormat: NUMBER, note: CONVENTION });
  return {
    years,
    published,
    amberBand,
    sameBand,
    steps: [
      step("discuss_after", "Years behind in a row: discussed from", discuss),
      step("recover_after", "Years behind in a row: recovery plan from", recover),
      step("intervene_after", "Years behind in a row: intervention considered from", intervene),
    ],
    expected: one("expected", "Designated targets, expected", inputs.expected, {
      numberFormat: NUMBER,
      note: "Up to 35 (Framework report 2007, para 13); blank: any number",
    }),
    survey: one("survey", "Survey indicator to look into", inputs.survey, {
      look: "inputText",
      numberFormat: TEXT,
    }),
  };
}
