import { standsApart, VALUE_FACETS, VALUE_OF, type Facets, type ValueFacet } from "./facets";
import type { Indicator } from "../indicator";

/** How many indicators there are of each value of a facet, in the order in which the values first occur. */
export type FacetCounts = ReadonlyMap<string, number>;

/**
 * Counts, for each value of each facet, the indicators that pass all the other facets: what would be found if it were
 * chosen there. What is chosen in a facet does not change its own counts. A value that none has is not there.
 */
export function facetCounts(
  indicators: readonly Indicator[],
  facets: Facets = {},
): Readonly<Record<ValueFacet, FacetCounts>> {
  const tallies = VALUE_FACETS.map((facet) => ({
    facet,
    valueOf: VALUE_OF[facet],
    wanted: new Set(facets[facet]),
    counts: new Map<string, number>(),
  }));
  const given = tallies.filter(({ wanted }) => wanted.size > 0);
  const [anySet] = tallies.filter(({ facet, wanted }) => facet === "set" && wanted.size === 0);
  for (const indicator of indicators) {
    const failed = given.filter(({ valueOf, wanted }) => !wanted.has(valueOf(indicator)));
    if (anySet && standsApart(indicator)) failed.push(anySet);
    // What a single facet keeps out is found by another choice there; what two keep out, by no choice in one of them.
    if (failed.length > 1) continue;
    for (const { valueOf, counts } of failed.length === 1 ? failed : tallies) {
      const value = valueOf(indicator);
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  return Object.fromEntries(tallies.map(({ facet, counts }) => [facet, counts])) as Record<
    ValueFacet,
    Map<string, number>
  >;
}
