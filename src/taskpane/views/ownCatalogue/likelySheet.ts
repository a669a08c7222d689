import { guessMapping, missingFields } from "../../../catalogue/own/reading/mapping";
import type { SourceSheet } from "../../../catalogue/own/reading/sourceSheet";
import type { ReadFile } from "./ownState";

/** The sheet to begin with: the one of this name, or else the first whose headings name most of a code and a title. */
export function likelySheet({ sheets }: ReadFile, name: string): SourceSheet {
  const named = sheets.find((sheet) => sheet.name === name);
  return named ?? sheets.reduce((best, next) => (lacking(next) < lacking(best) ? next : best));
}

const lacking = ({ table }: SourceSheet): number => missingFields(guessMapping(table.headings)).length;
