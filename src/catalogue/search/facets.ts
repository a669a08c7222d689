import type { Indicator, TodaysSet } from "../indicator";

/** Each facet with the value that an indicator has for it; "" is not known. */
export const VALUE_OF = {
  set: ({ set }) => set,
  theme: ({ theme }) => theme,
  laaTheme: ({ laaTheme }) => laaTheme,
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

/**
 * Narrows the catalogue to indicators that have, for each facet, one of the values listed. A facet that lists none, or
 * is not there, lets everything through.
 */
export type Facets = Readonly<Partial<Record<ValueFacet, readonly string[]>>>;

/** A facet that narrows, with the values it lets through, at least one. */
export interface Narrowing {
  readonly facet: ValueFacet;
  readonly values: readonly string[];
}

/** The facets that narrow, in the order in which they are offered. */
export function narrowings(facets: Facets): readonly Narrowing[] {
  return VALUE_FACETS.flatMap((facet) => {
    const values = facets[facet] ?? [];
    return values.length > 0 ? [{ facet, values }] : [];
  });
}

/** Sets of today, which no look at the catalogue mixes with those of the documents: they are there where they are chosen. */
const TODAYS: readonly string[] = ["LOF", "NPG"] satisfies readonly TodaysSet[];

/** Whether a set is one of today's. */
export const isTodays = (set: string): boolean => TODAYS.includes(set);

/** Whether an indicator stands apart while no set is chosen. What is the user's own never does. */
export const standsApart = ({ set, origin }: Indicator): boolean => origin === "shipped" && isTodays(set);

/** Whether an indicator passes every facet. */
export function passing(facets: Facets): (indicator: Indicator) => boolean {
  const anySet = !facets.set?.length;
  const given = narrowings(facets).map(({ facet, values }) => ({
    valueOf: VALUE_OF[facet],
    wanted: new Set(values),
  }));
  return (indicator) =>
    !(anySet && standsApart(indicator)) &&
    given.every(({ valueOf, wanted }) => wanted.has(valueOf(indicator)));
}
