import { compareAmounts } from "../numbers/compareAmounts";
import { numberOf } from "../numbers/decimal";
import { unitsDown } from "../numbers/directedUnits";
import { roundAmount } from "../numbers/roundAmount";
import { sumAmounts, sumExact } from "../numbers/sumAmounts";

/** An increase in Band D against the limit on increases, in pounds. */
export interface CouncilTaxIncrease {
  readonly increase: number;
  /** Of last year's Band D. */
  readonly share: number;
  /** The highest Band D within the limit. */
  readonly highest: number;
  /** What is left up to it; below 0 when it is passed. */
  readonly room: number;
  readonly isWithin: boolean;
}

/** The lines of that, in their order, with the part that each shows. */
export const COUNCIL_TAX_LIMIT_ROWS = [
  ["Increase", "increase"],
  ["Increase, share", "share"],
  ["Highest within the limit", "highest"],
  ["Room", "room"],
  ["Within the limit", "isWithin"],
] as const;

const PENCE = 2;

/**
 * Whether a Band D (pounds, above 0) is within the limit on increases over last year's: a fraction of it, an amount in
 * pounds, or the larger of both; a limit that is not given does not count. The highest within the limit is rounded down
 * to the penny.
 *
 * Source: Localism Act 2011, Schedule 5 (referendums on excessive increases). Limits are set each year.
 */
export function councilTaxLimit(
  bandD: number,
  previous: number,
  percent: number | undefined,
  pounds: number | undefined,
): CouncilTaxIncrease {
  const most = Math.max(
    percent === undefined ? -Infinity : previous * (1 + percent),
    pounds === undefined ? -Infinity : sumExact([previous, pounds]),
  );
  const highest = numberOf(unitsDown(roundAmount(most), PENCE), PENCE);
  const increase = sumExact([bandD, -previous]);
  return {
    increase: roundAmount(increase),
    share: increase / previous,
    highest,
    room: sumAmounts([highest, -bandD]),
    isWithin: compareAmounts(bandD, highest) <= 0,
  };
}
