import { plainNumber } from "../phrase";
import type { Said } from "../statement";
import { rounded } from "../worth";

const IN_WORDS = ["", "first", "second", "third", "fourth", "fifth", "sixth"];

/** "third", "21st". */
function ordinal(place: number): string {
  const isTeen = Math.floor(place / 10) % 10 === 1;
  const ending = (isTeen ? undefined : ["th", "st", "nd", "rd"][place % 10]) ?? "th";
  return IN_WORDS[place] ?? `${place}${ending}`;
}

/** What is shared: formulas for the pot, for one weight and for all weights, and their numbers. */
export interface Shared {
  readonly pot: string;
  readonly weight: string;
  readonly weights: string;
  readonly total: number;
  readonly list: readonly number[];
  readonly decimals: number;
}

/** The part at one place of a total that is shared by largest remainder: its exact share, rounded down or up to the unit. */
export function shareOf({ pot, weight, weights, total, list, decimals }: Shared, index: number): Said {
  const whole = rounded(total, decimals);
  const exact = `${whole === total ? pot : `ROUND(${pot},${decimals})`}*${weight}/${weights}`;
  const place = placeAmongRemainders(whole, list, decimals, index);
  const unit = plainNumber(10 ** -decimals);
  if (place === undefined) {
    return {
      is: `ROUNDDOWN(${exact},${decimals})`,
      rule: `Each part is rounded down to ${unit}; what is then missing goes to the largest remainders.`,
    };
  }
  return {
    is: `ROUNDUP(${exact},${decimals})`,
    rule: `Got the odd ${unit}: ${ordinal(place)} largest remainder.`,
  };
}

/** Which of the left over units a part gets, counted from 1; undefined where it gets none. */
function placeAmongRemainders(
  total: number,
  weights: readonly number[],
  decimals: number,
  index: number,
): number | undefined {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const units = Math.round(Math.abs(total) * 10 ** decimals);
  const parts = weights.map((weight, place) => {
    const exact = Number(((units * weight) / sum).toPrecision(15));
    const down = Math.floor(exact);
    return { place, weight, down, remainder: Number((exact - down).toFixed(9)) };
  });
  const missing = parts.reduce((left, { down }) => left - down, units);
  const order = [...parts].sort((one, other) => other.remainder - one.remainder || other.weight - one.weight);
  const found = order.findIndex(({ place }) => place === index);
  return found < missing ? found + 1 : undefined;
}
