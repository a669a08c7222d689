import { columnValues } from "./column";
import lists from "../data/lists.json";

/** The name of a reference list: "boroughs", "funding limits" … */
export type ReferenceListName = keyof typeof lists;

/** A list of the source documents as a table: headings across, then its rows. */
export interface ReferenceList {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** The names of all reference lists, in the order in which they are documented. */
export const REFERENCE_LIST_NAMES = Object.keys(lists) as readonly ReferenceListName[];

/**
 * A reference list of the source documents.
 *
 * Source: the five documents; boroughs: ONS mid-2008 estimates as revised after the 2011 Census (public copy).
 */
export function referenceList(name: ReferenceListName): ReferenceList {
  const { headings, columns } = lists[name];
  const values = columns.map(columnValues);
  return {
    headings,
    rows: (values[0] ?? []).map((_, row) => values.map((column) => column[row] ?? "")),
  };
}
