import type { CatalogueEntry } from "../indicator";

/** What can be asked of an indicator in a cell. */
export const FIELDS = [
  "title",
  "set",
  "theme",
  "polarity",
  "unit",
  "psa",
  "apacs",
  "kpi",
  "baseline",
  "source",
  "status",
  "definition",
] as const satisfies readonly (keyof CatalogueEntry)[];

export type Field = (typeof FIELDS)[number];
