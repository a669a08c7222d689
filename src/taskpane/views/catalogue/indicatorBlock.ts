import type { CatalogueEntry, Indicator } from "../../../catalogue/indicator";
import type { Block } from "../../../sheets/block";
import { strings } from "../../strings";

/**
 * What an indicator's row can hold, in the order of the columns. The code is the key, which the PLAN functions understand
 * and which stays unique where a code is printed twice.
 */
export const ALL_COLUMNS = [
  ...(["key", "title", "set", "theme"] as const),
  ...(["unit", "polarity", "status", "source"] as const),
] as const satisfies readonly (keyof CatalogueEntry)[];

export type ColumnName = (typeof ALL_COLUMNS)[number];

/** Indicators as rows, with the same words in the cells as PLAN.INDICATOR gives. */
export function indicatorBlock(
  entries: readonly Pick<Indicator, ColumnName>[],
  columns: readonly ColumnName[],
  headings: boolean,
): Block {
  const rows = entries.map((entry) => columns.map((column) => entry[column]));
  const heading = columns.map((column) => strings.columns[column]);
  if (!headings) return { cells: rows, dressed: [] };
  const box = { row: 0, column: 0, rows: 1, columns: columns.length };
  return { cells: [heading, ...rows], dressed: [{ box, look: "leftHeading" }] };
}
