import type { Collection, Kept } from "./kept";

/** How many letters a collection's name may have. */
export const MOST_LETTERS = 40;

/** Names that differ only in case or in space around them are one. */
export function isNamed({ name }: Collection, wanted: string): boolean {
  return name.trim().toLowerCase() === wanted.trim().toLowerCase();
}

/** With one more collection at a place, usually last; as it was where its name is taken. */
export function withCollection(kept: Kept, added: Collection, place = kept.collections.length): Kept {
  const { collections } = kept;
  if (collections.some((one) => isNamed(one, added.name))) return kept;
  return { ...kept, collections: [...collections.slice(0, place), added, ...collections.slice(place)] };
}

export function withoutCollection(kept: Kept, name: string): Kept {
  return { ...kept, collections: kept.collections.filter((one) => !isNamed(one, name)) };
}

/** With another name for a collection; as it was where another collection has that. */
export function withRenamed(kept: Kept, name: string, wanted: string): Kept {
  const { collections } = kept;
  const isTaken = collections.some((one) => isNamed(one, wanted) && !isNamed(one, name));
  if (isTaken) return kept;
  return {
    ...kept,
    collections: collections.map((one) => (isNamed(one, name) ? { ...one, name: wanted } : one)),
  };
}
