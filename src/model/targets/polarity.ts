import { compareAmounts } from "../numbers/compareAmounts";
import { sumExact } from "../numbers/sumAmounts";

/** Which direction of an indicator is better. */
export type Polarity = "higher" | "lower";

/** How much better `figure` is than `reference`, in the indicator's unit: above 0 better, below 0 worse. Not rounded. */
export function advantage(figure: number, reference: number, polarity: Polarity): number {
  return polarity === "higher" ? sumExact([figure, -reference]) : sumExact([reference, -figure]);
}

/** Whether `figure` is better than `reference` (above 0), worse (below 0) or, as amounts are compared, equal (0). */
export function compareFigures(figure: number, reference: number, polarity: Polarity): number {
  return polarity === "higher" ? compareAmounts(figure, reference) : compareAmounts(reference, figure);
}
