import type { IndicatorColumn } from "../../../../sheets/indicatorBlocks/columns";

/** The ways in which indicators go into the sheet, in the order in which they are offered. */
export const SHAPES = ["rows", "table", "targets", "formula", "crosswalk", "card"] as const;
export type Shape = (typeof SHAPES)[number];

/** What is chosen for putting indicators into the sheet; kept from one to the next. */
export interface PullOptions {
  readonly shape: Shape;
  /** In the order chosen. */
  readonly columns: readonly IndicatorColumn[];
  readonly headings: boolean;
  /** The first year of the targets, as typed. */
  readonly firstYear: string;
}

export const startOfPull: PullOptions = {
  shape: "rows",
  columns: ["key", "title", "set", "theme", "unit", "polarity", "status", "source"],
  headings: true,
  firstYear: "2008/09",
};
