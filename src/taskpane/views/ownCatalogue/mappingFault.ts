import { missingFields, type Mapping } from "../../../catalogue/own/reading/mapping";
import { mapping as words } from "../../strings/ownCatalogue";
import type { Found } from "./ownState";

/** Why the rows cannot be checked yet. */
export function mappingFault({ sheet }: Found, mapping: Mapping): string | undefined {
  if (sheet.table.rows.length === 0) return words.noRows;
  const [missing] = missingFields(mapping);
  return missing && (missing === "code" ? words.missing.code : words.missing.title);
}
