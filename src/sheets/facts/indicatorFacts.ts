import { findEntry } from "../../catalogue/inCells/findEntry";
import type { CatalogueEntry } from "../../catalogue/indicator";

/** What a sheet says of an indicator. */
export type IndicatorFacts = Pick<CatalogueEntry, "code" | "title" | "unit" | "polarity">;

/** What the catalogue holds on a code of its own. Throws where it knows no such code, or several. */
export function indicatorFacts(code: string): IndicatorFacts {
  const finding = findEntry(code);
  if (!("found" in finding)) throw new RangeError(`"${code}" is not the code of one indicator`);
  return finding.found;
}
