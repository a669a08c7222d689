import { decimalOf } from "../numbers/decimal";
import { largestRemainder } from "../numbers/largestRemainder";
import { roundAmount } from "../numbers/roundAmount";
import { sumAmounts } from "../numbers/sumAmounts";
import { invalid } from "../refusal";
import { advantage, type Polarity } from "./polarity";
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
  const total = sumAmounts(localities.map(({ target }) => target));
  const gap = advantage(corporate, total, polarity);
  if (gap <= 0) return localities.map(({ target }) => ({ share: 0, revised: roundAmount(target) }));
  const shares =
    method === "stretch"
      ? stretch(localities, corporate, polarity)
      : shareGap(localities, corporate, gap, method, polarity);
  return localities.map(({ target, item }, index) => {
    const share = shares[index] ?? 0;
    const revised = sumAmounts([target, polarity === "lower" ? -share : share]);
    if (polarity === "lower" && revised < 0) {
      const words = `a share of ${share} takes this target below 0. Raise the corporate target, or share by headroom.`;
      throw invalid("targets", words, item);
    }
    return { share, revised };
  });
}

function shareGap(
  localities: readonly Locality[],
  corporate: number,
  gap: number,
  method: "proportional" | "headroom",
  polarity: Polarity,
): number[] {
  const figures = [corporate, ...localities.flatMap(({ target, best }) => [target, best ?? 0])];
  const decimals = figures.reduce((finest, figure) => Math.max(finest, decimalOf(figure).decimals), 0);
  if (method === "proportional") {
    return largestRemainder(
      gap,
      localities.map(({ baseline }) => baseline ?? 0),
      decimals,
    );
  }
  const rooms = localities.map((locality) => roomOf(locality, polarity));
  const room = sumAmounts(rooms);
  if (room < gap) {
    throw invalid(
      "best",
      `leaves room for ${room}, but the gap is ${gap}. Enter better levels, or ease the target.`,
    );
  }
  return largestRemainder(gap, rooms, decimals);
}

function roomOf({ baseline, target, best = target }: Locality, polarity: Polarity): number {
  return baseline === undefined ? 0 : Math.max(advantage(best, target, polarity), 0);
}
