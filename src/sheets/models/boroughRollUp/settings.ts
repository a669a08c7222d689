import { NUMBER, PERCENT, WHOLE } from "../../looks/numberFormats";
import type { Page } from "../../page/page";
import { section } from "../../page/section";
import { setting } from "../../page/setting";
import { typedYear } from "../../page/typedYear";
import type { Reference } from "../../plan/reference";
import type { RollUpInputs } from "./inputs";

/** Where what holds for the whole sheet stands. */
export interface RollUpSettings {
  readonly better: Reference;
  readonly counted: Reference;
  readonly baselineYear: Reference;
  readonly year: Reference;
  readonly per: Reference;
  /** Whether other sheets have the indicator as a number or as a rate. */
  readonly statedAs: Reference;
  readonly amberBand: Reference;
  /** How many areas there should be. */
  readonly expected: Reference;
  readonly override: Reference;
  readonly reason: Reference;
  readonly minimum: Reference;
  readonly method: Reference;
}

/** The column of the values. */
const VALUES = 2;

/** The indicator, the years, and how the local targets become the corporate one and the other way round. */
export function settings(page: Page, inputs: RollUpInputs): RollUpSettings {
  section(page, "Inputs");
  const row = (
    word: string,
    ...rest: Parameters<typeof setting> extends [Page, number, ...infer R] ? R : never
  ) => page.name(setting(page, VALUES, ...rest), word);
  const text = { look: "inputText" } as const;
  row("indicator", "Indicator", inputs.indicator, { ...text, note: inputs.title });
  return {
    better: row("better", "Better is", inputs.better, text),
    counted: row("counted", "What is counted", inputs.counted, text),
    baselineYear: page.name(
      typedYear(page, VALUES, "Year of the baseline", inputs.baselineYear),
      "baseline_year",
    ),
    year: page.name(typedYear(page, VALUES, "Year of targets and actuals", inputs.year), "year"),
    per: row("per", "Rate per, residents", inputs.per, { numberFormat: WHOLE }),
    statedAs: row("stated_as", "The indicator is stated as", inputs.statedAs, {
      ...text,
      note: "number, or rate per so many residents: as other sheets have its baseline and targets",
    }),
    amberBand: row("amber_band", "Amber band, share of the target", inputs.amberBand, {
      numberFormat: PERCENT,
      note: "A house convention, in none of the documents: change it here",
    }),
    expected: row("expected", "Boroughs, expected", inputs.areas.length, { numberFormat: NUMBER }),
    override: row("override", "Corporate target that overrides the sum", inputs.override, {
      numberFormat: WHOLE,
      note: "Blank: the corporate target is the sum of the local ones",
    }),
    reason: row("reason", "Reason for it", inputs.reason, {
      ...text,
      note: "performance, strategy or external (Framework report 2007, para 27)",
    }),
    minimum: row("minimum", "Minimum standard", inputs.minimum, {
      numberFormat: WHOLE,
      note: "Blank: none (Framework report 2007, para 27)",
    }),
    method: row("method", "How the gap is shared back", inputs.method, {
      ...text,
      note: "proportional to baselines, by headroom to the best level, or stretch: one rate for all",
    }),
  };
}
