import { compareAmounts } from "../numbers/compareAmounts";
import type { Polarity } from "./polarity";
import { surveyChange } from "./survey";

/** Which way a figure went: better or worse, or for a neutral indicator up or down; never a colour alone. */
export type Direction = "Better" | "Worse" | "Up" | "Down" | "Same" | "No data";

/** How many were asked this year and last year. */
export interface Samples {
  readonly now: number;
  readonly before: number;
}

/**
 * The direction of travel from one year to the next. Nothing has changed within `band`, a fraction of the previous
 * figure; between two surveys (shares from 0 to 1, with the people asked) not either while the change may be chance.
 *
 * Source: Framework report 2007, paras 17 and 62; LAA slides 2007, lines 105-108. Wording and band are a house convention.
 */
export function direction(
  actual: number | undefined,
  previous: number | undefined,
  polarity: Polarity | "neutral",
  band: number,
  samples: Samples | undefined,
): Direction {
  if (actual === undefined || previous === undefined) return "No data";
  const reach = band * Math.abs(previous);
  const rose = compareAmounts(actual, previous + reach) > 0;
  const fell = compareAmounts(actual, previous - reach) < 0;
  if (!rose && !fell) return "Same";
  if (samples && !surveyChange(previous, samples.before, actual, samples.now, 1).significant) return "Same";
  if (polarity === "neutral") return rose ? "Up" : "Down";
  return rose === (polarity === "higher") ? "Better" : "Worse";
}
