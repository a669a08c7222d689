import { compareFigures, type Polarity } from "./polarity";

/** The place of a figure among the members of its family that have one: 1 is the best. */
export interface FamilyPlace {
  readonly rank: number;
  readonly of: number;
}

/** A figure, or undefined where it is missing, and the family to which it belongs. */
export interface Member {
  readonly value: number | undefined;
  readonly family: string;
}

/**
 * The place of each member within its family: one more than the members strictly better, so that ties share the better
 * place. Undefined for a member without a figure, which does not count.
 *
 * Source: Framework report 2007, para 38 (borough families, most similar forces).
 */
export function rank(members: readonly Member[], polarity: Polarity): (FamilyPlace | undefined)[] {
  const places: (FamilyPlace | undefined)[] = members.map(() => undefined);
  for (const family of familiesOf(members).values()) {
    family.sort((one, other) => compareFigures(other.value, one.value, polarity));
    let best = family[0]?.value ?? NaN;
    let place = 1;
    family.forEach(({ value, item }, index) => {
      if (compareFigures(best, value, polarity) > 0) [best, place] = [value, index + 1];
      places[item] = { rank: place, of: family.length };
    });
  }
  return places;
}

/** The quarter of its family in which a place lies: 1 to 4, the best place of any family in the first. */
export function quartile({ rank: place, of }: FamilyPlace): number {
  return Math.floor((4 * (place - 1)) / of) + 1;
}

/** The members with a figure, by family. */
function familiesOf(members: readonly Member[]): Map<string, { value: number; item: number }[]> {
  const families = new Map<string, { value: number; item: number }[]>();
  members.forEach(({ value, family }, item) => {
    if (value === undefined) return;
    const known = families.get(family);
    if (known) known.push({ value, item });
    else families.set(family, [{ value, item }]);
  });
  return families;
}
