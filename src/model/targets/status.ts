import { compareFigures, type Polarity } from "./polarity";

export const STATUS_RULES = ["percent", "points", "direction"] as const;
export type StatusRule = (typeof STATUS_RULES)[number];

/** The usual amber band, a share of the target: a house convention, to be changed where another holds. */
export const USUAL_TOLERANCE = 0.05;

/** A state in a word; never a colour alone. */
export type Status = "Green" | "Amber" | "Red" | "No data" | "n/a";

/**
 * Where an indicator stands against its target: on target Green, within the tolerance Amber, else Red. The tolerance
 * is a share of the target, or with the rule points an amount in the indicator's unit. Under the rule direction, within
 * the tolerance is Green, beyond it Amber if no worse than the previous figure. A missing figure is No data, a neutral
 * indicator n/a. A target of 0 leaves no amber band under percent.
 *
 * The thresholds are a house convention: none of the source documents gives any. Source: standard practice; direction:
 * London Borough of Havering (public copy).
 */
export function status(
  actual: number | undefined,
  target: number | undefined,
  polarity: Polarity | "neutral",
  tolerance: number,
  rule: StatusRule,
  previous: number | undefined,
): Status {
  if (actual === undefined || target === undefined) return "No data";
  if (polarity === "neutral") return "n/a";
  // Most are on target: those need no band.
  if (rule !== "direction" && compareFigures(actual, target, polarity) >= 0) return "Green";
  const band = rule === "points" ? tolerance : tolerance * Math.abs(target);
  const least = polarity === "higher" ? target - band : target + band;
  const isInBand = compareFigures(actual, least, polarity) >= 0;
  if (rule !== "direction") return isInBand ? "Amber" : "Red";
  if (isInBand) return "Green";
  if (previous === undefined) return "No data";
  return compareFigures(actual, previous, polarity) >= 0 ? "Amber" : "Red";
}
