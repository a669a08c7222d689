import { headingOf } from "../../../../catalogue/fields";
import {
  narrowings,
  type Facets,
  type Narrowing,
  type ValueFacet,
} from "../../../../catalogue/search/facets";
import { fieldWords } from "../../../strings/catalogue";
import { facets } from "../../../strings/facets";

type Words = Readonly<Record<ValueFacet, Readonly<Record<string, string>>>>;

const { set, shortSet, polarity, baseline, additivity, status } = fieldWords;

/** The words for the values of each facet; a value that has none stands for itself. */
const WORDS: Words = { set, theme: {}, laaTheme: {}, polarity, baseline, additivity, status };

/** The same where there is little room. */
const SHORT_WORDS: Words = { ...WORDS, set: shortSet, ...facets.short };

/** How many values of a facet are named before the others are only counted. */
const MOST_NAMED = 3;

/** A value of a facet in words. */
export function valueInWords(facet: ValueFacet, value: string, words = WORDS): string {
  return words[facet][value] ?? (value || facets.notKnown);
}

/** The values chosen for a facet in short words: "National, APACS". */
export function valuesInWords({ facet, values }: Narrowing): string {
  const named = values.slice(0, MOST_NAMED).map((value) => valueInWords(facet, value, SHORT_WORDS));
  return facets.someOf(named, values.length);
}

/** All that is chosen: "Set: National, APACS · Better: Lower". */
export function facetsInWords(chosen: Facets): string {
  return narrowings(chosen)
    .map((given) => facets.narrowedTo(headingOf(given.facet), valuesInWords(given)))
    .join(" · ");
}
