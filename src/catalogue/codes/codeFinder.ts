import { editDistance } from "./editDistance";
import type { CatalogueEntry } from "../indicator";
import { tidyCode } from "./tidyCode";

/** What a code stands for: one indicator, several that print it, or none and those with the nearest codes. */
export type Finding<E> =
  { readonly found: E } | { readonly ambiguous: readonly E[] } | { readonly nearest: readonly E[] };

/** How many near codes are offered, and how many letters off they may be. */
const MOST_OFFERED = 3;
const FARTHEST = 2;

/**
 * Looks indicators up by code in any spelling: "NI 15", "ni015", 15 (a plain whole number is a national indicator),
 * "SPI 5.1" or "APACS 5.1", "KPI 1(a)" or "KPI1a"; or by key, "KPI4b-1".
 */
export function codeFinder<E extends Pick<CatalogueEntry, "key" | "code">>(
  entries: readonly E[],
): (code: string | number) => Finding<E> {
  const byKey = new Map(entries.map((entry) => [tidyCode(entry.key), entry]));
  const coded = entries
    .filter((entry) => entry.code !== "")
    .map((entry) => ({ entry, code: tidyCode(entry.code) }));

  return (code) => {
    const wanted = tidyCode(code);
    const found = byKey.get(wanted);
    if (found) return { found };
    const ambiguous = coded.filter((candidate) => candidate.code === wanted).map(({ entry }) => entry);
    return ambiguous.length > 0 ? { ambiguous } : { nearest: nearest(coded, wanted) };
  };
}

function nearest<E>(coded: readonly { readonly entry: E; readonly code: string }[], wanted: string): E[] {
  return coded
    .map(({ entry, code }) => ({ entry, distance: distance(wanted, code) }))
    .filter(({ distance }) => distance <= FARTHEST)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, MOST_OFFERED)
    .map(({ entry }) => entry);
}

/** A number without its set is as near as can be: 5.1 means SPI 5.1. */
function distance(wanted: string, code: string): number {
  return wanted === code.replace(/^[a-z]+/, "") ? 0 : editDistance(wanted, code);
}
