import { invalid } from "../refusal";

/**
 * One result for each position of lists of one length. Refuses lists of different lengths: an item that one of them
 * lacks is never 0.
 */
export function together<T extends readonly unknown[] | [], R>(
  lists: { readonly [I in keyof T]: readonly T[I][] },
  combine: (...items: T) => R,
): R[] {
  const all = lists as unknown as readonly (readonly unknown[])[];
  const length = all[0]?.length ?? 0;
  if (all.some((list) => list.length !== length)) {
    throw invalid("", "The lists have different lengths. Give them one item for each.");
  }
  // Counted by hand: in a whole column every blank cell passes here too.
  const results = new Array<R>(length);
  const items = new Array<unknown>(all.length);
  for (let index = 0; index < length; index++) {
    for (let list = 0; list < all.length; list++) items[list] = all[list]?.[index];
    results[index] = combine(...(items as unknown as T));
  }
  return results;
}
