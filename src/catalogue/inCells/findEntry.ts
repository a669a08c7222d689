import { codeFinder, type Finding } from "../codes/codeFinder";
import { agreementEntries, catalogueEntries, todaysEntries } from "./entries";
import type { CatalogueEntry } from "../indicator";

let find: ((code: string | number) => Finding<CatalogueEntry>) | undefined;

/** What the catalogue knows under a code, in any spelling: of an indicator, of one of today, or of a Public Service Agreement. */
export function findEntry(code: string | number): Finding<CatalogueEntry> {
  find ??= codeFinder([...catalogueEntries(), ...agreementEntries(), ...todaysEntries()]);
  return find(code);
}
