import { scaleOf } from "../looks/moneyUnit";
import type { Given } from "./modelLinks";

/** By what a figure of one sheet is multiplied to stand in the unit of another; undefined where money does not go over. */
export function unitFactor({ holds }: Given, fromUnit: string, toUnit: string): number | undefined {
  if (holds !== "money" || fromUnit === toUnit) return 1;
  const [from, to] = [scaleOf(fromUnit), scaleOf(toUnit)];
  return from === undefined || to === undefined ? undefined : from / to;
}
