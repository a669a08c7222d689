import { compareAmounts } from "../numbers/compareAmounts";
import { ExactSum } from "../numbers/exactSum";
import { roundAmount } from "../numbers/roundAmount";
import { sumExact } from "../numbers/sumAmounts";
import { together } from "../numbers/together";
import { bestFit, type Candidate } from "./bestFit";

/** A cut that can be put back. */
export interface Cut extends Candidate {
  readonly name: string;
  /** 1 is put back first; without one a cut comes last. */
  readonly priority: number | undefined;
}

/** How far a cut is put back. */
export interface Reinstated {
  readonly name: string;
  /** 1 in full, 0 not at all, between them in part. */
  readonly share: number;
  /** What it costs in the last year, and what all that is put back so far costs then, money. */
  readonly cost: number;
  readonly runningTotal: number;
}

/** The columns of its table: how each is headed, and what it holds. */
export const REINSTATED_COLUMNS = [
  ["Proposal", "name"],
  ["Reinstated", "share"],
  ["Cost", "cost"],
  ["Running total", "runningTotal"],
] as const satisfies readonly (readonly [string, keyof Reinstated])[];

/** Stop at the first that does not fit, pass over it, part-fund it and stop, or find the set of highest value. */
export const REINSTATEMENTS = ["strict", "skip", "partial", "best-fit"] as const;
export type Reinstatement = (typeof REINSTATEMENTS)[number];

/**
 * Which cuts can be put back if more money comes, in order of priority; equal priorities keep the order given. `costs`
 * and `headroom` have one amount for each year, in one unit. A cut fits when its cost fits the money left in every
 * year; a headroom below 0 counts as 0.
 *
 * Source: Budget submission 2010-13 (proposals to reinstate if the envelope rises). best-fit is a discussion aid.
 */
export function reinstate(
  cuts: readonly Cut[],
  headroom: readonly number[],
  method: Reinstatement,
): Reinstated[] {
  const ordered = [...cuts].sort(byPriority);
  const money = headroom.map((amount) => Math.max(amount, 0));
  const shares = method === "best-fit" ? bestFit(ordered, money).map(Number) : inTurn(ordered, money, method);
  const total = new ExactSum();
  return together([ordered, shares], ({ name, costs }, share) => {
    const cost = costs.at(-1) ?? 0;
    return {
      name,
      share,
      cost: roundAmount(cost),
      runningTotal: roundAmount(total.add(share * cost).value),
    };
  });
}

function byPriority({ priority: one = Infinity }: Cut, { priority: other = Infinity }: Cut): number {
  return one === other ? 0 : one - other;
}

function inTurn(cuts: readonly Cut[], money: readonly number[], method: Reinstatement): number[] {
  const spent = money.map(() => new ExactSum());
  let hasStopped = false;
  return cuts.map(({ costs }) => {
    if (hasStopped) return 0;
    const fits = together(
      [spent, costs, money],
      (total, cost, limit) => compareAmounts(total.value + cost, limit) <= 0,
    );
    if (!fits.includes(false)) {
      together([spent, costs], (total, cost) => total.add(cost));
      return 1;
    }
    hasStopped = method !== "skip";
    return method === "partial" ? affordable(spent, costs, money) : 0;
  });
}

/** The share of a cut that the scarcest year can pay for. */
function affordable(spent: readonly ExactSum[], costs: readonly number[], money: readonly number[]): number {
  const shares = together([spent, costs, money], (total, cost, limit) =>
    cost === 0 ? 1 : sumExact([limit, -total.value]) / cost,
  );
  return Math.max(Math.min(...shares), 0);
}
