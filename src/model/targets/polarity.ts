import { sumAmounts } from "../numbers/sumAmounts";

/** Which direction of an indicator is better. */
export type Polarity = "higher" | "lower";

/** How much better `figure` is than `reference`, in the indicator's unit: above 0 better, below 0 worse. */
export function advantage(figure: number, reference: number, polarity: Polarity): number {
  return polarity === "higher" ? sumAmounts([figure, -reference]) : sumAmounts([reference, -figure]);
}
