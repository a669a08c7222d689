import { decimalOf, numberOf, unitsOf } from "./decimal";

/** `value`, as its 15 significant digits, rounded half away from zero to `decimals` (−6 to 10; −3 is thousands). */
export function roundToUnit(value: number, decimals: number): number {
  return numberOf(unitsOf(decimalOf(value), decimals), decimals);
}
