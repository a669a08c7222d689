import { leastWithin, mostWithin } from "../numbers/compareAmounts";
import { roundAmount } from "../numbers/roundAmount";
import { together } from "../numbers/together";

/** More would take too long to search. */
export const MOST_CANDIDATES = 25;

/** A proposal whose cost must fit the money of every year. */
export interface Candidate {
  /** Money, one for each year, 0 or more. */
  readonly costs: readonly number[];
  /** The benefit of it, 0 or more. */
  readonly value: number;
}

/** Some of the proposals that fit together: one bit each, the better the priority the higher. */
interface Choice {
  readonly chosen: number;
  readonly value: number;
  /** What they spend in each year. */
  readonly spent: readonly number[];
  /** The last year's. */
  readonly cost: number;
}

type Rank = Pick<Choice, "chosen" | "value" | "cost">;

/**
 * The set of proposals with the highest total value whose costs fit `money` (0 or more) in every year; of equals the
 * one that costs more in the last year, then the one with the better priorities (the proposals come in that order).
 *
 * The search is exact: every choice of one half of the proposals is matched with the choices of the other half, best
 * first, until it finds one that fits or none can be better. 25 proposals are at most 2¹² × 2¹³ looks.
 */
export function bestFit(proposals: readonly Candidate[], money: readonly number[]): boolean[] {
  const middle = Math.floor(proposals.length / 2);
  const limits = money.map(mostWithin);
  const firstFitting = bestFirst(choices(proposals.slice(middle), limits));
  const shift = 2 ** (proposals.length - middle);
  let best: Rank = { chosen: 0, value: -1, cost: -1 };
  for (const { chosen, value, spent, cost } of choices(proposals.slice(0, middle), limits)) {
    const left = Float64Array.from(together([limits, spent], (limit, amount) => limit - amount));
    const match = firstFitting(left, leastWithin(best.value) - value);
    if (!match) continue;
    const both = {
      chosen: chosen * shift + match.chosen,
      value: value + match.value,
      cost: cost + match.cost,
    };
    if (byRank(both, best) < 0) best = both;
  }
  return proposals.map((_, item) => isIn(best.chosen, proposals.length - 1 - item));
}

/** Whether a set of proposals has the bit of one. */
function isIn(chosen: number, bit: number): boolean {
  return Math.floor(chosen / 2 ** bit) % 2 === 1;
}

/** Orders by value, cost and priorities, the best first; sums that print alike are alike. */
function byRank(one: Rank, other: Rank): number {
  return (
    roundAmount(other.value) - roundAmount(one.value) ||
    roundAmount(other.cost) - roundAmount(one.cost) ||
    other.chosen - one.chosen
  );
}

/** Looks for the best of the choices that fits the money left and has at least a value. */
function bestFirst(choices: readonly Choice[]): (left: Float64Array, value: number) => Choice | undefined {
  // Millions of looks: flat numbers are read several times faster than the choices themselves.
  const values = Float64Array.from(choices, (choice) => choice.value);
  const years = (choices[0]?.spent ?? []).map((_, year) =>
    Float64Array.from(choices, ({ spent }) => spent[year] ?? 0),
  );
  // The year in which the last one did not fit: the next one mostly does not either.
  let scarce = 0;
  return (left, value) => {
    let dearest = years[scarce];
    let most = left[scarce] ?? 0;
    for (let index = 0; index < values.length && (values[index] ?? 0) >= value; index++) {
      if ((dearest?.[index] ?? 0) > most) continue;
      let over = 0;
      while (over < years.length && (years[over]?.[index] ?? 0) <= (left[over] ?? 0)) over++;
      if (over === years.length) return choices[index];
      scarce = over;
      dearest = years[over];
      most = left[over] ?? 0;
    }
    return undefined;
  };
}

/** Every choice that fits, the best first. */
function choices(candidates: readonly Candidate[], limits: readonly number[]): Choice[] {
  const nothing: Choice = { chosen: 0, value: 0, spent: limits.map(() => 0), cost: 0 };
  return candidates
    .reduce<Choice[]>(
      (all, { costs, value }) =>
        all.flatMap((choice) => {
          const without = { ...choice, chosen: choice.chosen * 2 };
          const spent = together([choice.spent, costs], (amount, cost) => amount + cost);
          if (spent.some((amount, year) => !(amount <= (limits[year] ?? 0)))) return [without];
          const cost = spent.at(-1) ?? 0;
          return [{ chosen: without.chosen + 1, value: choice.value + value, spent, cost }, without];
        }),
      [nothing],
    )
    .sort(byRank);
}
