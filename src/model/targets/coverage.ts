/** Which areas have an objective for one priority. */
export interface Coverage {
  readonly areasWith: number;
  /** Of all areas. */
  readonly share: number;
  readonly areasWithout: readonly string[];
}

/** The headings of its table. */
export const COVERAGE_COLUMNS = ["Priority", "Areas with it", "Share", "Areas without"] as const;

/**
 * For each priority, how many areas have an objective for it and which do not. `matrix` has an area a row and a
 * priority a column, as many rows as areas.
 *
 * Source: Planning report 2002, Appendix 2, item 3.
 */
export function coverage(matrix: readonly (readonly boolean[])[], areas: readonly string[]): Coverage[] {
  return (matrix[0] ?? []).map((_, priority) => {
    const areasWithout = areas.filter((_area, row) => !matrix[row]?.[priority]);
    const areasWith = areas.length - areasWithout.length;
    return { areasWith, share: areasWith / areas.length, areasWithout };
  });
}
