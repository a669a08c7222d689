import type { Indicator, Standing } from "../../catalogue/indicator";
import type { Block } from "../plan/block";

/** A link of an indicator, as far as a sheet tells of it. */
export interface LinkCells {
  /** The key of the other side. */
  readonly to: string;
  /** How far the link can be trusted. */
  readonly status: Standing;
  /** Why it can, or why the two sides are not the same measure. */
  readonly note: string;
}

const HEADINGS = ["From", "To", "Standing", "Note"] as const;

/**
 * The links of indicators as rows, each link once, from the indicator that was chosen first. `linksOf` gives those of
 * one.
 */
export function crosswalkRows(
  indicators: readonly Pick<Indicator, "key">[],
  linksOf: (key: string) => readonly LinkCells[],
): Block {
  const told = new Set<string>();
  const rows = indicators.flatMap(({ key }) => {
    const fresh = linksOf(key).filter(({ to }) => !told.has(to));
    told.add(key);
    return fresh.map(({ to, status, note }) => [key, to, status, note]);
  });
  const box = { row: 0, column: 0, rows: 1, columns: HEADINGS.length };
  return { cells: [[...HEADINGS], ...rows], dressed: [{ box, look: "leftHeading" }] };
}
