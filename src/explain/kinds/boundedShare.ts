import { rounded } from "../worth";
import { worked, type Said } from "../statement";
import type { Shared } from "./shares";

interface Bounds {
  readonly floor: number;
  readonly ceiling: number;
}

/** How often the common rate is narrowed down: to the last digit of a double. */
const NARROWINGS = 200;

/**
 * The part at one place of a total shared between floors and ceilings: the bound it is held at, else its share of what
 * the others leave, rounded down or up to the unit.
 */
export function boundedShare(
  { total, list, decimals, weight }: Shared,
  bounds: readonly Bounds[],
  index: number,
  bound: (name: "floors" | "ceilings") => string,
): Said {
  const rate = commonRate(rounded(total, decimals), list, bounds);
  const parts = list.map((one, place) => held(one * rate, bounds[place]));
  const exact = parts[index] ?? 0;
  const { floor = 0, ceiling = Infinity } = bounds[index] ?? {};
  if (exact === floor && floor > 0)
    return { is: `ROUNDUP(${bound("floors")},${decimals})`, rule: "Held at its floor." };
  if (exact === ceiling)
    return { is: `ROUNDDOWN(${bound("ceilings")},${decimals})`, rule: "Held at its ceiling." };
  const way = isRoundedUp(parts, list, decimals, rounded(total, decimals), index) ? "ROUNDUP" : "ROUNDDOWN";
  return {
    is: `${way}(${weight}*${worked("for each unit of weight", rate)},${decimals})`,
    rule: "Its share of what is left once those at a floor or a ceiling have theirs.",
  };
}

const held = (share: number, { floor, ceiling }: Bounds = { floor: 0, ceiling: Infinity }): number =>
  Math.min(Math.max(share, floor), ceiling);

/** What each unit of weight gets, so that all parts, held at their bounds, make the total. */
function commonRate(total: number, weights: readonly number[], bounds: readonly Bounds[]): number {
  const sum = (rate: number) =>
    weights.reduce((all, weight, place) => all + held(weight * rate, bounds[place]), 0);
  let [low, high] = [0, 1];
  while (sum(high) < total && high < 1e18) high *= 2;
  for (let step = 0; step < NARROWINGS; step++) {
    const middle = (low + high) / 2;
    if (sum(middle) < total) low = middle;
    else high = middle;
  }
  return high;
}

/** Whether a part is among the largest remainders, which get the units that rounding down leaves over. */
function isRoundedUp(
  parts: readonly number[],
  weights: readonly number[],
  decimals: number,
  total: number,
  index: number,
): boolean {
  const units = parts.map((part) => Number((part * 10 ** decimals).toPrecision(12)));
  const missing = Math.round(total * 10 ** decimals) - units.reduce((sum, unit) => sum + Math.floor(unit), 0);
  const order = units
    .map((unit, place) => ({
      place,
      left: Number((unit - Math.floor(unit)).toFixed(7)),
      weight: weights[place] ?? 0,
    }))
    .sort((one, other) => other.left - one.left || other.weight - one.weight);
  return order.findIndex(({ place }) => place === index) < missing;
}
