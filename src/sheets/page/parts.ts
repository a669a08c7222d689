/** What a part of a sheet is for, in the order in which somebody who is sent the sheet reads it. */
export const READING_ORDER = [
  "head",
  "charts",
  "results",
  // A bar for each of many areas is longer than a screen: it would keep the results from sight.
  "tallCharts",
  "checks",
  "notes",
  "inputs",
  "lists",
  "reference",
] as const;

export type PartKind = (typeof READING_ORDER)[number];

/** Rows of a sheet that stay together, up to the next part. */
export interface Part {
  readonly row: number;
  /** Where it is not said: inputs if any of its cells is to be filled, else results. */
  readonly kind?: PartKind;
  readonly heading?: string;
}
