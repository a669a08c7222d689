import type { Reference } from "../plan/reference";
import type { LinkedCells } from "./linkFormulas";
import type { Link } from "./modelLinks";
import { unitFactor } from "./unitFactor";

/**
 * The cells of a sheet that a link is for, with what stands over and beside them. Undefined where the sheet lacks some
 * that the link needs, as one of an older version may, or amounts are in units of which one does not go over into the
 * other. `called` finds cells by the word of their name.
 */
export function linkedCells(
  link: Link,
  unit: string,
  called: (word: string) => Reference | undefined,
): LinkedCells | undefined {
  const { taken, given, source } = link;
  const factor = unitFactor(given, source.unit, unit);
  if (factor === undefined) return undefined;
  const cells = called(taken.cells);
  const words = [taken.across, taken.down, taken.times];
  const found = words.map((word) => (word === undefined ? undefined : called(word)));
  const lacks = words.some((word, at) => word !== undefined && !found[at]);
  if (!cells || lacks) return undefined;
  const [across, down, times] = found;
  return { link, cells, across, down, times, factor };
}
