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
  const length = all[0]?.length;
  if (all.some((list) => list.length !== length)) {
    throw invalid("", "The lists have different lengths. Give them one item for each.");
  }
  return Array.from({ length: length ?? 0 }, (_, index) =>
    combine(...(all.map((list) => list[index]) as unknown as T)),
  );
}
