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
  return target > upper ? above : target < lower ? below : "Hit and miss";
}
