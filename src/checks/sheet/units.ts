import type { Grid } from "./grid";
import type { Layout } from "./layout";
import { remembered } from "./remembered";

/** What one of a figure is worth: pounds (1, 1000, 1000000), or a kind that is no money. */
export interface Unit {
  readonly pounds?: number;
  readonly kind: "money" | "percent" | "count";
  /** Whether the row's own label says so, and not only a heading. */
  readonly inLabel: boolean;
}

const MILLIONS =
  /£\s*m(illions?|n)?\b|£\s*millions?|\bmillions? of pounds|\bin millions\b|\(£?m\)|\bgbp ?m\b|£ms\b/i;
const THOUSANDS =
  /£\s*['’`]?0{3}s?\b|£\s*k\b|\(£?k\)|\bthousands? of pounds|£\s*thousands?\b|\bin thousands\b|['’`]000s?\b/i;
const POUNDS = /£(?!\s*[\d.'’`km])|\bpounds\b|\(£\)|\bgbp\b/i;
const COUNTS =
  /\b(fte|ftes|wte|headcount|no\.|number of|officers|posts|days|hours|people|residents|population|offences|incidents|crimes)\b/i;

/** The unit that words state. */
export const statedUnit = remembered((words: string): Unit | undefined => {
  if (MILLIONS.test(words)) return { kind: "money", pounds: 1e6, inLabel: false };
  if (THOUSANDS.test(words)) return { kind: "money", pounds: 1e3, inLabel: false };
  if (POUNDS.test(words)) return { kind: "money", pounds: 1, inLabel: false };
  if (/%|\bper ?cent/i.test(words)) return { kind: "percent", inLabel: false };
  if (COUNTS.test(words)) return { kind: "count", inLabel: false };
  return undefined;
});

/** A figure's unit: its row's label says it, or the headings over it, or the title of its part of the sheet, or the sheet's. */
export function unitOf(grid: Grid, layout: Layout, row: number, column: number): Unit | undefined {
  if (grid.isPercent(row, column)) return { kind: "percent", inLabel: true };
  const label = statedUnit(layout.labelWords(row, column));
  if (label) return { ...label, inLabel: true };
  for (const heading of layout.headings(row, column)) {
    const unit = statedUnit(heading);
    if (unit) return unit;
  }
  return titleUnit(grid, layout, row);
}

/** The unit that the titles above each row of a sheet state. */
const TITLE_UNITS = new WeakMap<Grid, Map<number, Unit | undefined>>();

/** A title, of the part above all, is a row with one text. */
function titleUnit(grid: Grid, layout: Layout, row: number): Unit | undefined {
  let units = TITLE_UNITS.get(grid);
  if (!units) TITLE_UNITS.set(grid, (units = new Map<number, Unit | undefined>()));
  if (!units.has(row)) units.set(row, findTitleUnit(grid, layout, row));
  return units.get(row);
}

function findTitleUnit(grid: Grid, layout: Layout, row: number): Unit | undefined {
  for (let r = row - 1; r >= 0; r--) {
    if (grid.isBlankRow(r)) continue;
    const first = grid.firstFilled(r);
    const isTitle = grid.filled(r) <= 2 && grid.kind(r, first) === "text";
    if (!isTitle && !layout.isHeadingRow(r)) continue;
    // A heading of figures is about its own column.
    if (!isTitle && layout.figure(r + 1, first) !== undefined) continue;
    const unit = statedUnit(isTitle ? layout.rowTexts(r).join(" ") : grid.text(r, first));
    if (unit?.kind === "money") return unit;
  }
  return statedUnit(grid.reading.name)?.kind === "money" ? statedUnit(grid.reading.name) : undefined;
}
