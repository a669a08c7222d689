export { directionOf } from "../../../catalogue/direction";

/** The kind of indicator that its unit speaks for: a percentage, so many per something, or a number. */
export function kindOf(unit: string): string {
  if (/%|per ?cent/i.test(unit)) return "Percentage";
  return /\b(per|rate|ratio|score|index)\b/i.test(unit) ? "Rate" : "Number";
}
