import { ExactSum } from "../numbers/exactSum";
import { dividedByZero, invalid } from "../refusal";
import type { Locality } from "./cascade";
import { advantage, compareFigures, type Polarity } from "./polarity";

/**
 * What each locality takes over of the gap when every one improves on its baseline by at least one common rate and the
 * targets then add to the corporate target. A locality already beyond that rate, or without a baseline, keeps its
 * target. Refuses a rate beyond 100%; #DIV/0! without any baseline.
 *
 * Source: standard practice.
 */
export function stretch(localities: readonly Locality[], corporate: number, polarity: Polarity): number[] {
  const level = commonLevel(localities, corporate, polarity);
  if (compareFigures(level, polarity === "lower" ? 0 : 2, polarity) > 0) {
    throw invalid(
      "corporate",
      `found ${corporate}; it needs an improvement beyond 100%. Ease the corporate target.`,
    );
  }
  return localities.map(({ baseline = 0, target }) =>
    baseline > 0 ? Math.max(advantage(baseline * level, target, polarity), 0) : 0,
  );
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
  const joined = new ExactSum();
  const left = new ExactSum([corporate]);
  for (const { target } of localities) left.add(-target);
  // Nobody asks anything yet.
  let level = NaN;
  for (const { baseline, target, level: own } of softestFirst) {
    if (compareFigures(level, own, polarity) < 0) break;
    level = left.add(target).value / joined.add(baseline).value;
  }
  return level;
}
