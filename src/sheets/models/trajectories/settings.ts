import { NUMBER, PERCENT, TEXT } from "../../looks/numberFormats";
import type { Page } from "../../page/page";
import { section } from "../../page/section";
import { setting } from "../../page/setting";
import { typedYears } from "../../page/typedYear";
import type { Reference } from "../../plan/reference";
import type { TrajectoryInputs } from "./inputs";

/** Where what holds for the whole sheet stands. */
export interface TrajectorySettings {
  /** The year of the baseline, and after it the years of the targets. */
  readonly allYears: Reference;
  readonly years: Reference;
  readonly latestYear: Reference;
  readonly yearInProgress: Reference;
  readonly periods: Reference;
  readonly periodsGone: Reference;
  readonly amberBand: Reference;
  readonly chosen: Reference;
}

/** The column of the values. */
const VALUES = 2;

/** Years, the year in progress, the amber band, and the indicator that the chart shows. */
export function settings(page: Page, inputs: TrajectoryInputs): TrajectorySettings {
  section(page, "Inputs");
  const text = { look: "inputText", numberFormat: TEXT } as const;
  const row = page.take();
  page.put(page.at(row, 0), "Year of the baseline, years of the targets", "label");
  const span = [inputs.baselineYear, ...inputs.years];
  const allYears = typedYears(page, page.at(row, VALUES, 1, span.length), span);
  page.name(allYears.cell(), "baseline_year");
  page.name(allYears.cell(0, inputs.years.length), "last_year");
  const years = page.name(allYears.columns(1, inputs.years.length), "years");
  const one = (label: string, value: string, word: string) =>
    page.name(setting(page, VALUES, label, value, text), word);
  const latestYear = one("Latest year with actuals", inputs.latestYear, "latest_year");
  const yearInProgress = one("Year in progress", inputs.yearInProgress, "year_in_progress");
  [latestYear, yearInProgress].forEach((cell) => page.choose(cell, years));
  const whole = { numberFormat: NUMBER };
  return {
    allYears,
    years,
    latestYear,
    yearInProgress,
    periods: page.name(setting(page, VALUES, "Periods in a year", inputs.periods, whole), "periods"),
    periodsGone: page.name(
      setting(page, VALUES, "Periods gone in the year in progress", inputs.periodsGone, whole),
      "periods_gone",
    ),
    amberBand: page.name(
      setting(page, VALUES, "Amber band, share of the target", inputs.amberBand, {
        numberFormat: PERCENT,
        note: "A house convention, in none of the documents: change it here",
      }),
      "amber_band",
    ),
    chosen: page.name(
      setting(page, VALUES, "Indicator that the chart shows", inputs.chosen, { look: "inputText" }),
      "chosen",
    ),
  };
}
