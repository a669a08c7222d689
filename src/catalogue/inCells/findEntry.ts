import { codeFinder, type Finding } from "../codes/codeFinder";
import { catalogueEntries } from "./entries";
import type { CatalogueEntry } from "../indicator";

let find: ((code: string | number) => Finding<CatalogueEntry>) | undefined;

/** What the catalogue knows under a code, in any spelling. */
export function findEntry(code: string | number): Finding<CatalogueEntry> {
  find ??= codeFinder(catalogueEntries());
  return find(code);
}
