import { compareAmounts } from "../numbers/compareAmounts";
import { roundAmount } from "../numbers/roundAmount";
import { sumAmounts } from "../numbers/sumAmounts";
import { together } from "../numbers/together";
import { wholeAtOneScale } from "../numbers/wholeAtOneScale";
import { dividedByZero, invalid } from "../refusal";

/** What the shares are taken by, one figure for each authority, 0 or more. */
export interface Authorities {
  readonly population: readonly number[];
  readonly needs: readonly number[];
  readonly taxBase: readonly number[];
}

/** The shares of the total that the blocks take, as fractions: needs - resources + central = 1. */
export interface BlockShares {
  readonly needs: number;
  readonly resources: number;
  readonly central: number;
}

/** Money by block; relative resources are taken away, so 0 or less. */
export interface Grant {
  readonly relativeNeeds: number;
  readonly relativeResources: number;
  readonly centralAllocation: number;
  readonly formulaGrant: number;
}

/**
 * A simple four-block model of formula grant before damping, for each authority and in total. Needs and resources go by
 * what is above the lowest figure per head, the central allocation by population. `total` is money. Refuses shares that
 * do not net to 1; throws #DIV/0! for a population of 0, or a block with a share but nothing to share by.
 *
 * Source of the shape: DCLG 2008/09 Table 4 (public copy; needs 73.0%). The resource and central shares and the whole
 * simplification are illustrative, unconfirmed.
 */
export function formulaGrant(
  { population, needs, taxBase }: Authorities,
  total: number,
  shares: BlockShares,
): { readonly grants: Grant[]; readonly total: Grant } {
  const net = sumAmounts([shares.needs, -shares.resources, shares.central]);
  if (compareAmounts(net, 1) !== 0)
    throw invalid("shares", `net to ${net}. Needs less resources plus central must be 1.`);
  const heads = wholeAtOneScale(population).map(BigInt);
  if (heads.length === 0 || heads.includes(0n)) throw dividedByZero();
  const blocks = [
    portions(shares.needs, aboveLowestPerHead(needs, heads)),
    portions(shares.resources, aboveLowestPerHead(taxBase, heads)),
    portions(shares.central, heads),
  ] as const;
  return {
    grants: together(blocks, (ofNeeds, ofResources, ofCentral) =>
      grant(total, { needs: ofNeeds, resources: ofResources, central: ofCentral }),
    ),
    total: grant(total, shares),
  };
}

/** The money for portions of the total. */
function grant(total: number, { needs, resources, central }: BlockShares): Grant {
  return {
    relativeNeeds: roundAmount(total * needs),
    relativeResources: roundAmount(-total * resources),
    centralAllocation: roundAmount(total * central),
    formulaGrant: roundAmount(total * (needs - resources + central)),
  };
}

/** What each has above the lowest figure per head: all in one proportion, and exactly 0 for the lowest. */
function aboveLowestPerHead(amounts: readonly number[], heads: readonly bigint[]): bigint[] {
  const authorities = together([wholeAtOneScale(amounts), heads], (amount, people) => ({
    amount: BigInt(amount),
    heads: people,
  }));
  const lowest = authorities.reduce((low, one) =>
    one.amount * low.heads < low.amount * one.heads ? one : low,
  );
  return authorities.map((one) => one.amount * lowest.heads - lowest.amount * one.heads);
}

/** A block's share, split in proportion to the measures. */
function portions(share: number, measures: readonly bigint[]): number[] {
  if (share === 0) return measures.map(() => 0);
  const sum = measures.reduce((all, measure) => all + measure, 0n);
  if (sum === 0n) throw dividedByZero();
  return measures.map((measure) => (share * Number(measure)) / Number(sum));
}
