import { countable } from "../numbers/countable";

/** More would take too long to search. */
export const MOST_CANDIDATES = 25;

/** A proposal whose cost must fit the money of every year. */
export interface Candidate {
  /** Money, one for each year, 0 or more. */
  readonly costs: readonly number[];
  /** The benefit of it, 0 or more. */
  readonly value: number;
}

/** Some of the proposals that fit together. */
interface Choice {
  readonly chosen: readonly boolean[];
  readonly value: number;
  /** What they spend in each year, and in the last. */
  readonly spent: readonly number[];
  readonly cost: number;
}

/**
 * The set of proposals with the highest total value whose costs fit `money` (0 or more) in every year; of equals the
 * one that costs more in the last year, then the one with the better priorities (the proposals come in that order).
 *
 * The search is exact: every choice of one half of the proposals is matched with the choices of the other half, best
 * first, until it finds one that fits or none can be better. 25 proposals are at most 2¹² × 2¹³ looks.
 */
export function bestFit(proposals: readonly Candidate[], money: readonly number[]): readonly boolean[] {
  const { candidates, limits } = inWholeUnits(proposals, money);
  const middle = Math.floor(candidates.length / 2);
  const firstFitting = bestFirst(choices(candidates.slice(middle), limits));
  let best: Pick<Choice, "chosen" | "value" | "cost"> = { chosen: [], value: -1, cost: -1 };
  for (const { chosen, value, spent, cost } of choices(candidates.slice(0, middle), limits)) {
    const left = Float64Array.from(limits, (limit, year) => limit - (spent[year] ?? 0));
    const match = firstFitting(left, best.value - value, best.cost - cost);
    if (match) {
      best = {
        chosen: [...chosen, ...match.chosen],
        value: value + match.value,
        cost: cost + match.cost,
      };
    }
  }
  return best.chosen;
}

/** Looks for the best of the choices that fits the money left and beats a value, or equals it and beats a cost. */
function bestFirst(
  choices: readonly Choice[],
): (left: Float64Array, value: number, cost: number) => Choice | undefined {
  const sorted = [...choices].sort((one, other) => other.value - one.value || other.cost - one.cost);
  const years = sorted[0]?.spent.length ?? 0;
  // Millions of looks: flat numbers are read several times faster than the choices themselves.
  const values = Float64Array.from(sorted, (choice) => choice.value);
  const spent = Float64Array.from(sorted.flatMap((choice) => choice.spent));
  return (left, value, cost) => {
    for (let index = 0; index < values.length && (values[index] ?? 0) >= value; index++) {
      let year = 0;
      while (year < years && (spent[index * years + year] ?? 0) <= (left[year] ?? 0)) year++;
      if (year < years) continue;
      const found = sorted[index];
      return found && (found.value > value || found.cost > cost) ? found : undefined;
    }
    return undefined;
  };
}

/** Every choice that fits, better priorities first. */
function choices(candidates: readonly Candidate[], limits: readonly number[]): Choice[] {
  const nothing: Choice = { chosen: [], value: 0, spent: limits.map(() => 0), cost: 0 };
  return candidates.reduce<Choice[]>(
    (all, candidate) =>
      all.flatMap((choice) => {
        const without = { ...choice, chosen: [...choice.chosen, false] };
        return fits(choice.spent, candidate.costs, limits)
          ? [including(choice, candidate), without]
          : [without];
      }),
    [nothing],
  );
}

function including({ chosen, value, spent }: Choice, candidate: Candidate): Choice {
  const all = spent.map((amount, year) => amount + (candidate.costs[year] ?? 0));
  return {
    chosen: [...chosen, true],
    value: value + candidate.value,
    spent: all,
    cost: all[all.length - 1] ?? 0,
  };
}

function fits(spent: readonly number[], more: readonly number[], limits: readonly number[]): boolean {
  for (let year = 0; year < limits.length; year++) {
    if ((spent[year] ?? 0) + (more[year] ?? 0) > (limits[year] ?? 0)) return false;
  }
  return true;
}

/** The same proposals in whole units: sums are exact, so 0.1 and 0.2 fit 0.3. */
function inWholeUnits(proposals: readonly Candidate[], money: readonly number[]) {
  const values = countable(proposals.map(({ value }) => value));
  const years = money.map((amount, year) => {
    const costs = proposals.map((proposal) => proposal.costs[year] ?? 0);
    const all = costs.reduce((sum, cost) => sum + cost, 0);
    // More money than all of them cost is no limit, and would only make the unit coarser.
    return countable([amount < all ? amount : all, ...costs]);
  });
  return {
    limits: years.map(([limit = 0]) => limit),
    candidates: values.map((value, item) => ({ value, costs: years.map((year) => year[item + 1] ?? 0) })),
  };
}
