import type { FacetCounts } from "../../../../catalogue/search/facetCounts";
import type { ValueFacet } from "../../../../catalogue/search/facets";
import { facets } from "../../../strings/facets";
import { valueInWords } from "./facetWords";

/** A value of a facet in words, with how many indicators would be found by it. */
export interface FacetOption {
  readonly value: string;
  readonly text: string;
  /** Nothing would be found by it: it is shown but cannot be chosen. */
  readonly disabled: boolean;
}

/** How many values are offered to choose from: a catalogue of the user's may have a theme for every indicator. */
const MOST_OFFERED = 100;

/**
 * The values of a facet in the order given, those by which nothing would be found behind the others. If there are very
 * many, those by which something is found, the most frequent first, and how many of them are not there. A value to keep,
 * such as one that is chosen, is always there and can be chosen, even if the catalogue no longer has it.
 */
export function facetOptions(
  facet: ValueFacet,
  values: readonly string[],
  counts: FacetCounts,
  keep: ReadonlySet<string>,
): { readonly options: readonly FacetOption[]; readonly more: number } {
  const countOf = (value: string) => counts.get(value) ?? 0;
  const isOpen = (value: string) => countOf(value) > 0 || keep.has(value);
  const all = [...new Set([...values, ...keep])];
  const open = all.filter(isOpen);
  const isLong = all.length > MOST_OFFERED;
  const offered = isLong
    ? open
        .sort((one, other) => countOf(other) - countOf(one))
        .filter((value, place) => place < MOST_OFFERED || keep.has(value))
    : [...open, ...all.filter((value) => !isOpen(value))];
  return {
    options: offered.map((value) => ({
      value,
      text: facets.option(valueInWords(facet, value), countOf(value)),
      disabled: !isOpen(value),
    })),
    more: isLong ? open.length - offered.length : 0,
  };
}
