import type { Catalogue } from "../../../../catalogue/catalogue";
import type { ValueFacet } from "../../../../catalogue/facets";
import { strings } from "../../../strings";

/** A value of a facet in words, with how many indicators have it. */
export interface FacetOption {
  readonly value: string;
  readonly text: string;
}

/** The words for the values of each facet; a value that has none stands for itself. */
const WORDS: Readonly<Record<ValueFacet, Readonly<Record<string, string>>>> = {
  set: strings.words.set,
  theme: {},
  polarity: strings.words.polarity,
  baseline: strings.words.baseline,
  additivity: strings.words.additivity,
  status: strings.words.status,
};

/** How many values are offered to choose from: a catalogue of the user's may have a theme for every indicator. */
const MOST_OFFERED = 100;

/** The values of a facet in the order of the catalogue, if there are very many the most frequent, and how many are not there. */
export function facetOptions(
  catalogue: Catalogue,
  facet: ValueFacet,
): { readonly options: readonly FacetOption[]; readonly more: number } {
  const counts = [...catalogue.facetCounts(facet)];
  const more = Math.max(0, counts.length - MOST_OFFERED);
  const offered = more > 0 ? counts.sort(([, one], [, other]) => other - one).slice(0, MOST_OFFERED) : counts;
  const { option, notKnown } = strings.catalogue;
  return {
    options: offered.map(([value, count]) => ({
      value,
      text: option(WORDS[facet][value] ?? (value || notKnown), count),
    })),
    more,
  };
}
