import { roundAmount } from "../numbers/roundAmount";
import { sumAmounts, sumExact } from "../numbers/sumAmounts";
import { together } from "../numbers/together";
import { dividedByZero } from "../refusal";

/** What goes into and comes out of a top-slice, in money. */
export interface TopSlice {
  readonly contributed: number;
  readonly received: number;
  readonly net: number;
}

/**
 * A pool made of a fraction (`rate`) of every grant and shared out by `basis` (0 or more): for each authority and in
 * total. `grants` are money, 0 or more, one for each authority. Throws #DIV/0! when the basis adds up to 0.
 *
 * Source: LAA report 2007, para 6.
 */
export function topSlice(
  grants: readonly number[],
  rate: number,
  basis: readonly number[],
): { readonly authorities: TopSlice[]; readonly total: TopSlice } {
  const shares = sumExact(basis);
  if (shares === 0) throw dividedByZero();
  const pool = sumExact(grants) * rate;
  const authorities = together([grants, basis], (grant, share) =>
    slice(grant * rate, (pool * share) / shares),
  );
  return { authorities, total: slice(pool, pool) };
}

function slice(contributed: number, received: number): TopSlice {
  return {
    contributed: roundAmount(contributed),
    received: roundAmount(received),
    net: sumAmounts([received, -contributed]),
  };
}
