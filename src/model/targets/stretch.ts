import { roundAmount } from "../numbers/roundAmount";
import { sumAmounts } from "../numbers/sumAmounts";
import { dividedByZero, invalid } from "../refusal";
import type { Locality } from "./cascade";
import type { Polarity } from "./polarity";

/**
 * What each locality takes over of the gap when every one improves on its baseline by at least one common rate and the
 * targets then add to the corporate target. A locality already beyond that rate, or without a baseline, keeps its
 * target. Refuses a rate beyond 100%; #DIV/0! without any baseline.
 *
 * Source: standard practice.
 */
export function stretch(localities: readonly Locality[], corporate: number, polarity: Polarity): number[] {
  const level = commonLevel(localities, corporate, polarity);
  if (polarity === "lower" ? level < 0 : level > 2) {
    throw invalid(
      "corporate",
      `found ${corporate}; it needs an improvement beyond 100%. Ease the corporate target.`,
    );
  }
  return localities.map(({ baseline = 0, target }) => {
    const wanted = roundAmount(baseline * level);
    const step = polarity === "lower" ? sumAmounts([target, -wanted]) : sumAmounts([wanted, -target]);
    return baseline > 0 ? Math.max(step, 0) : 0;
  });
}

/**
 * The level, as a multiple of the baseline, that every locality must reach at least. Localities join one by one, the
 * softest first, until the level that closes the gap asks nothing of the next.
 */
function commonLevel(localities: readonly Locality[], corporate: number, polarity: Polarity): number {
  const softestFirst = localities
    .flatMap(({ baseline = 0, target }) =>
      baseline > 0 ? [{ baseline, target, level: target / baseline }] : [],
    )
    .sort((one, other) => (polarity === "lower" ? other.level - one.level : one.level - other.level));
  if (softestFirst.length === 0) throw dividedByZero();
  const kept = sumAmounts(localities.map(({ target }) => target));
  let joined = 0;
  let left = sumAmounts([corporate, -kept]);
  let level = 0;
  for (const { baseline, target, level: own } of softestFirst) {
    if (joined > 0 && (polarity === "lower" ? level >= own : level <= own)) break;
    joined = sumAmounts([joined, baseline]);
    left = sumAmounts([left, target]);
    level = left / joined;
  }
  return level;
}
