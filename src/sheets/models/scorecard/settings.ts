import { NUMBER, PERCENT, TEXT } from "../../looks/numberFormats";
import type { Page } from "../../page/page";
import { section } from "../../page/section";
import { setting } from "../../page/setting";
import { typedYear } from "../../page/typedYear";
import type { Reference } from "../../plan/reference";
import { QUARTERS, type ScorecardInputs } from "./inputs";

/** Where what holds for the whole sheet stands. */
export interface ScorecardSettings {
  readonly year: Reference;
  readonly quarters: Reference;
  readonly latestQuarter: Reference;
  readonly amberBand: Reference;
  /** How many indicators there should be. */
  readonly expected: Reference;
  /** The codes of the indicators with monthly figures. */
  readonly followed: Reference;
  readonly chosen: Reference;
}

/** The column of the values. */
const VALUES = 2;

/** The year and its quarters, the amber band, and which indicators are followed month by month. */
export function settings(page: Page, inputs: ScorecardInputs): ScorecardSettings {
  section(page, "Inputs");
  const text = { look: "inputText", numberFormat: TEXT } as const;
  const several = (label: string, values: readonly string[]) => {
    const row = page.take();
    page.put(page.at(row, 0), label, "label");
    return page.write(page.at(row, VALUES, 1, values.length), [values], text.look, text.numberFormat);
  };
  const year = page.name(typedYear(page, VALUES, "Year", inputs.year), "year");
  const quarters = page.name(several("Quarters", QUARTERS), "quarters");
  const latestQuarter = page.name(
    setting(page, VALUES, "Latest quarter with actuals", inputs.latestQuarter, text),
    "latest_quarter",
  );
  const amberBand = page.name(
    setting(page, VALUES, "Amber band, share of the target", inputs.amberBand, {
      numberFormat: PERCENT,
      note: "A house convention, in none of the documents: change it here",
    }),
    "amber_band",
  );
  const expected = page.name(
    setting(page, VALUES, "Indicators, expected", inputs.expected, {
      numberFormat: NUMBER,
      note: "Blank: any number",
    }),
    "expected",
  );
  const followed = page.name(
    several(
      "Indicators followed month by month",
      inputs.monthly.map(({ code }) => code),
    ),
    "followed",
  );
  const chosen = page.name(
    setting(page, VALUES, "Of these, the one that the control chart shows", inputs.chosen, text),
    "chosen",
  );
  page.choose(latestQuarter, quarters);
  page.choose(chosen, followed);
  return { year, quarters, latestQuarter, amberBand, expected, followed, chosen };
}
