import { guessMapping, missingFields } from "../../../catalogue/own/reading/mapping";
import type { SourceSheet } from "../../../catalogue/own/table/sourceSheet";
import type { ReadFile } from "./ownState";

/** The sheet to begin with: the one of this name, or else the first whose headings name a code and a title. */
export function likelySheet({ sheets }: ReadFile, name: string): SourceSheet {
  return sheets.find((sheet) => sheet.name === name) ?? sheets.find(namesIndicators) ?? sheets[0];
}

function namesIndicators({ table }: SourceSheet): boolean {
  return missingFields(guessMapping(table.headings)).length === 0;
}
