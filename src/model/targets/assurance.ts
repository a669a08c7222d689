import { compareAmounts } from "../numbers/compareAmounts";
import type { ControlLimits } from "./controlChart";
import type { Polarity } from "./polarity";

/**
 * Whether ordinary variation alone will meet the target: it lies beyond the limit on the hard side, beyond the one on
 * the easy side, or between them. n/a for a neutral indicator.
 *
 * Source: NHSRplotthedots rules (public source).
 */
export function assurance(
  target: number,
  { lower, upper }: ControlLimits,
  polarity: Polarity | "neutral",
): string {
  if (polarity === "neutral") return "n/a";
  const [above, below] =
    polarity === "higher"
      ? ["Consistently fails", "Consistently passes"]
      : ["Consistently passes", "Consistently fails"];
  return compareAmounts(target, upper) > 0
    ? above
    : compareAmounts(target, lower) < 0
      ? below
      : "Hit and miss";
}
