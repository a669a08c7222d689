import { FIELDS, type Field } from "../../catalogue/inCells/fields";
import type { Indicator } from "../../catalogue/indicator";

/**
 * What a column of indicators can hold, in the order in which columns are offered, each with its heading. The code is
 * the key, which the PLAN functions understand and which stays unique where a code is printed twice.
 */
export const INDICATOR_COLUMNS = {
  key: "Code",
  title: "Title",
  set: "Set",
  theme: "Theme",
  unit: "Unit",
  polarity: "Polarity",
  additivity: "Adds up by",
  baseline: "Baseline",
  psa: "PSA",
  apacs: "APACS",
  kpi: "KPI",
  status: "Status",
  source: "Source",
  definition: "Definition",
} as const satisfies Partial<Record<keyof Indicator, string>>;

export type IndicatorColumn = keyof typeof INDICATOR_COLUMNS;

export const ALL_COLUMNS = Object.keys(INDICATOR_COLUMNS) as readonly IndicatorColumn[];

/** An indicator as far as its columns go; in cells it has the same words as PLAN.INDICATOR gives. */
export type IndicatorCells = Pick<Indicator, IndicatorColumn>;

/** The field of PLAN.INDICATOR that a column holds; undefined for one that no cell can be told. */
export function fieldOf(column: IndicatorColumn): Field | undefined {
  return FIELDS.find((field) => field === column);
}
