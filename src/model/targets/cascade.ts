import { compareAmounts } from "../numbers/compareAmounts";
import { finestDecimals } from "../numbers/finestDecimals";
import { largestRemainder } from "../numbers/largestRemainder";
import { roundAmount } from "../numbers/roundAmount";
import { sumAmounts, sumExact } from "../numbers/sumAmounts";
import { together } from "../numbers/together";
import { invalid } from "../refusal";
import { advantage, compareFigures, type Polarity } from "./polarity";
import { stretch } from "./stretch";

export const CASCADE_METHODS = ["proportional", "headroom", "stretch"] as const;
export type CascadeMethod = (typeof CASCADE_METHODS)[number];

/** A locality's count: where it starts, what it aims at, and the best it could reach. */
export interface Locality {
  /** Undefined where it is missing: the locality takes no share. */
  readonly baseline: number | undefined;
  readonly target: number;
  /** For the method headroom. */
  readonly best?: number | undefined;
  /** Its place in the user's list, from 0. */
  readonly item: number;
}

/** What a locality takes over of the gap, and its target then. */
export interface LocalityShare {
  readonly share: number;
  readonly revised: number;
}

/** The headings of its table. */
export const CASCADE_COLUMNS = ["Locality", "Gap share", "Revised target"] as const;

/**
 * Shares the gap between the local targets and the corporate target back to the localities: by baseline, by the room
 * left to the best each could reach, or so that every locality improves on its baseline by at least one common rate.
 * Shares by baseline or room are whole units of the finest decimal used, and add up to the gap exactly. No gap, no
 * shares. Refuses more than the localities can give; #DIV/0! for a gap with nothing to share it by.
 *
 * Source: Planning report 2002, Appendix 2 (gap between aggregation and corporate demands); methods: standard practice.
 */
export function cascade(
  localities: readonly Locality[],
  corporate: number,
  method: CascadeMethod,
  polarity: Polarity,
): LocalityShare[] {
  const total = sumExact(localities.map(({ target }) => target));
  if (compareFigures(corporate, total, polarity) <= 0) {
    return localities.map(({ target }) => ({ share: 0, revised: roundAmount(target) }));
  }
  const shares =
    method === "stretch"
      ? stretch(localities, corporate, polarity)
      : shareGap(localities, corporate, advantage(corporate, total, polarity), method, polarity);
  return together([localities, shares], ({ target, item }, share) => {
    if (polarity === "lower" && share > 0 && compareAmounts(target, share) < 0) {
      const words = `a share of ${roundAmount(share)} takes this target below 0. Raise the corporate target, or share by headroom.`;
      throw invalid("targets", words, item);
    }
    const revised = sumAmounts([target, polarity === "lower" ? -share : share]);
    return { share: roundAmount(share), revised };
  });
}

function shareGap(
  localities: readonly Locality[],
  corporate: number,
  gap: number,
  method: "proportional" | "headroom",
  polarity: Polarity,
): number[] {
  const figures = localities.flatMap(({ target, best }) => (best === undefined ? target : [target, best]));
  const decimals = finestDecimals([corporate, ...figures]);
  if (method === "proportional") {
    return largestRemainder(
      gap,
      localities.map(({ baseline }) => baseline ?? 0),
      decimals,
    );
  }
  const rooms = localities.map((locality) => roomOf(locality, polarity));
  const room = sumExact(rooms);
  if (compareAmounts(room, gap) < 0) {
    throw invalid(
      "best",
      `leaves room for ${roundAmount(room)}, but the gap is ${roundAmount(gap)}. Enter better levels, or ease the target.`,
    );
  }
  return largestRemainder(gap, rooms, decimals);
}

function roomOf({ baseline, target, best = target }: Locality, polarity: Polarity): number {
  return baseline === undefined ? 0 : Math.max(advantage(best, target, polarity), 0);
}
