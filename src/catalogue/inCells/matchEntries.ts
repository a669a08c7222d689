import type { CatalogueEntry, IndicatorSet } from "../indicator";
import { tidyCode } from "../codes/tidyCode";

/** What to list; a criterion that is not given lets everything through. */
export interface Criteria {
  readonly set?: IndicatorSet | undefined;
  /** Part of the theme, in any case. */
  readonly theme?: string;
  /** Words that must all occur in code or title, in any case. */
  readonly search?: string;
}

/** The entries that match, or the first criterion that left none. */
export type Matches =
  { readonly matching: readonly CatalogueEntry[] } | { readonly nothingFor: "theme" | "search" };

/** Lists the entries that match every criterion, in the order of the catalogue. */
export function matchEntries(
  entries: readonly CatalogueEntry[],
  { set, theme = "", search = "" }: Criteria,
): Matches {
  const ofSet = entries.filter((entry) => set === undefined || entry.set === set);
  const ofTheme = ofSet.filter((entry) => entry.theme.toLowerCase().includes(theme.toLowerCase()));
  if (ofTheme.length === 0) return { nothingFor: "theme" };
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  const matching = ofTheme.filter((entry) => {
    const text = `${entry.key} ${entry.code} ${tidyCode(entry.key)} ${entry.title}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
  return matching.length === 0 ? { nothingFor: "search" } : { matching };
}
