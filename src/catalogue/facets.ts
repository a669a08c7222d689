import type { Additivity, Indicator, IndicatorSet, Polarity, Status } from "./indicator";

/** Narrows the catalogue; a facet that is not given lets everything through. */
export interface Facets {
  readonly set?: IndicatorSet | undefined;
  readonly theme?: string | undefined;
  readonly polarity?: Polarity | undefined;
  readonly additivity?: Additivity | undefined;
  readonly status?: Status | undefined;
  /** Whether figures from before 2008 were seen, which is the nearest the sources come to a baseline. */
  readonly hasEarlierFigures?: boolean | undefined;
}

const BY_VALUE = ["set", "theme", "polarity", "additivity", "status"] as const;

/** A facet that has a value for each indicator. */
export type ValueFacet = (typeof BY_VALUE)[number];

/** Whether an indicator passes every facet given. */
export function passes(indicator: Indicator, facets: Facets): boolean {
  const { hasEarlierFigures } = facets;
  return (
    BY_VALUE.every((facet) => facets[facet] === undefined || facets[facet] === indicator[facet]) &&
    (hasEarlierFigures === undefined || hasEarlierFigures === (indicator.earlierFigures !== ""))
  );
}

/** The values of a facet with how many indicators have each, in the order of the catalogue; "" is not known. */
export function facetCounts(
  indicators: readonly Indicator[],
  facet: ValueFacet,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const indicator of indicators) counts.set(indicator[facet], (counts.get(indicator[facet]) ?? 0) + 1);
  return counts;
}
