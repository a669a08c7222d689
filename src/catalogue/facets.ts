import type { Indicator } from "./indicator";

/** Each facet with the value that an indicator has for it; "" is not known. */
const VALUE_OF = {
  set: ({ set }) => set,
  theme: ({ theme }) => theme,
  polarity: ({ polarity }) => polarity,
  // An earlier figure is the nearest the sources come to a baseline.
  baseline: ({ baseline, earlierFigures }) => (baseline || earlierFigures ? "yes" : "no"),
  additivity: ({ additivity }) => additivity,
  status: ({ status }) => status,
} as const satisfies Readonly<Record<string, (indicator: Indicator) => string>>;

/** A way to narrow the catalogue: by a value that every indicator has. `baseline` is "yes" where a figure is known. */
export type ValueFacet = keyof typeof VALUE_OF;

/** The facets, in the order in which they are offered. */
export const VALUE_FACETS = Object.keys(VALUE_OF) as readonly ValueFacet[];

/** Narrows the catalogue to indicators with these values; a facet that is not given lets everything through. */
export type Facets = Readonly<Partial<Record<ValueFacet, string>>>;

/** Whether an indicator passes every facet given. */
export function passing(facets: Facets): (indicator: Indicator) => boolean {
  const given = VALUE_FACETS.flatMap((facet) => {
    const wanted = facets[facet];
    return wanted === undefined ? [] : [{ wanted, valueOf: VALUE_OF[facet] }];
  });
  return (indicator) => given.every(({ wanted, valueOf }) => valueOf(indicator) === wanted);
}

/** The values of a facet with how many indicators have each, in the order of the catalogue; "" is not known. */
export function facetCounts(
  indicators: readonly Indicator[],
  facet: ValueFacet,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const indicator of indicators) {
    const value = VALUE_OF[facet](indicator);
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}
