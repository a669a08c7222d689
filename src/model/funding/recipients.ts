import { numberOf } from "../numbers/decimal";
import { unitsDown, unitsUp } from "../numbers/directedUnits";
import { sumWhole } from "../numbers/sumWhole";
import type { WholeNumber, WholeNumbers } from "../numbers/wholeAtOneScale";
import { invalid } from "../refusal";

/** The least and the most that each recipient may get, in the unit of the total; 0 is no bound. */
export interface Bounds {
  readonly floors: readonly number[];
  readonly ceilings: readonly number[];
}

/** Who shares: a weight (0 or more), a floor (0 is none) and perhaps a ceiling, no less than the floor, in whole units. */
export interface Recipient {
  readonly weight: WholeNumber;
  readonly floor: WholeNumber;
  readonly ceiling: WholeNumber | undefined;
}

/**
 * The recipients of a total, with floors rounded up and ceilings down to units of 10^-decimals. Refuses a floor above its
 * ceiling.
 */
export function boundedRecipients(weights: WholeNumbers, bounds: Bounds, decimals: number): Recipient[] {
  return weights.map((weight, index) => {
    const least = bounds.floors[index] ?? 0;
    const most = bounds.ceilings[index] ?? 0;
    const floor = least === 0 ? 0 : unitsUp(least, decimals);
    const ceiling = most === 0 ? undefined : unitsDown(most, decimals);
    if (ceiling === undefined || floor <= ceiling) return { weight, floor, ceiling };
    const found = `found ${numberOf(floor, decimals)}, above its ceiling of ${numberOf(ceiling, decimals)}`;
    throw invalid("floors", `${found} (ceilings), to the unit. Lower the floor or raise the ceiling.`, index);
  });
}

/** Refuses a total, in units of 10^-decimals, below 0 or that floors or ceilings cannot meet. */
export function refuseOutOfReach(total: bigint, recipients: readonly Recipient[], decimals: number): void {
  const shared = numberOf(total, decimals);
  if (total < 0n) {
    throw invalid("total", `found ${shared}. Leave out floors and ceilings when the total is negative.`);
  }
  const least = sumWhole(recipients.map(({ floor }) => floor));
  if (least > total) {
    const found = `add up to ${numberOf(least, decimals)}, above the total of ${shared}`;
    throw invalid("floors", `${found}. Lower them or raise the total.`);
  }
  // A weight of 0 gets its floor, whatever its ceiling.
  const mostOf = ({ weight, floor, ceiling }: Recipient) => (weight > 0 ? (ceiling ?? total) : floor);
  const most = sumWhole(recipients.map(mostOf));
  if (most < total) {
    const found = `allow no more than ${numberOf(most, decimals)} of the total of ${shared}`;
    throw invalid("ceilings", `${found}. Raise them or lower the total.`);
  }
}
