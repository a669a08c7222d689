import { FIELDS, type Field } from "../../catalogue/inCells/fields";
import { headingOf, type IndicatorField } from "../../catalogue/fields";
import type { Indicator } from "../../catalogue/indicator";

/** The fields that a column can hold, in the order in which columns are offered. */
const OFFERED = [
  "title",
  "set",
  "theme",
  "laaTheme",
  "unit",
  "polarity",
  "additivity",
  "baseline",
  "psa",
  "apacs",
  "kpi",
  "status",
  "source",
  "definition",
] as const satisfies readonly (IndicatorField & keyof Indicator)[];

/**
 * What a column of indicators can hold. The code is the key, which the PLAN functions understand and which stays unique
 * where a code is printed twice.
 */
export type IndicatorColumn = "key" | (typeof OFFERED)[number];

export const ALL_COLUMNS: readonly IndicatorColumn[] = ["key", ...OFFERED];

/** What a column has above it: tables in workbooks are known by it. */
export const columnHeading = (column: IndicatorColumn): string =>
  headingOf(column === "key" ? "code" : column);

/** An indicator as far as its columns go; in cells it has the same words as PLAN.INDICATOR gives. */
export type IndicatorCells = Pick<Indicator, IndicatorColumn>;

/** The field of PLAN.INDICATOR that a column holds; undefined for one that no cell can be told. */
export function fieldOf(column: IndicatorColumn): Field | undefined {
  return FIELDS.find((field) => field === column);
}
