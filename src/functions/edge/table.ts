import type { ResultCell } from "./answer";

/** A row of a table: its label, then a value for each heading. */
export type LabelledRow = readonly [label: string, values: readonly ResultCell[]];

/** A labelled table: headings across behind an empty corner, labels down. */
export function table(headings: readonly string[], rows: readonly LabelledRow[]): ResultCell[][] {
  return [["", ...headings], ...rows.map(([label, values]) => [label, ...values])];
}

/** A table whose headings are Year 1, Year 2 … */
export function yearTable(years: number, rows: readonly LabelledRow[]): ResultCell[][] {
  return table(yearHeadings(years), rows);
}

/** Year 1, Year 2 … */
export function yearHeadings(years: number): string[] {
  return Array.from({ length: years }, (_, year) => `Year ${year + 1}`);
}

/** One part of many records after another, each with its label. */
export function linesOf<Part extends string>(
  records: readonly Readonly<Record<Part, ResultCell>>[],
  parts: readonly (readonly [label: string, part: Part])[],
): LabelledRow[] {
  return parts.map(([label, part]) => [label, records.map((record) => record[part])]);
}
