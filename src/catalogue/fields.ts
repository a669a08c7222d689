import type { CatalogueEntry } from "./indicator";

/** What can be asked of an indicator in a cell. */
export const FIELDS = [
  ...(["title", "set", "theme", "polarity", "unit", "psa"] as const),
  ...(["apacs", "kpi", "baseline", "source", "status", "definition"] as const),
] as const satisfies readonly (keyof CatalogueEntry)[];

export type Field = (typeof FIELDS)[number];
