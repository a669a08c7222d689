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

/** Some of the proposals of one half that fit together. */
interface Choice {
  readonly chosen: readonly boolean[];
  readonly value: number;
  readonly spent: readonly number[];
  /** What they spend in the last year. */
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
  const lefts = choices(candidates.slice(0, middle), limits);
  const rights = choices(candidates.slice(middle), limits);
  rights.sort((one, other) => other.value - one.value || other.cost - one.cost);
  let best = { chosen: [] as readonly boolean[], value: -1, cost: -1 };
  for (const left of lefts) {
    for (const right of rights) {
      const value = left.value + right.value;
      const cost = left.cost + right.cost;
      if (value < best.value || (value === best.value && cost <= best.cost)) break;
      if (!fits(left.spent, right.spent, limits)) continue;
      best = { chosen: [...left.chosen, ...right.chosen], value, cost };
      break;
    }
  }
  return best.chosen;
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
