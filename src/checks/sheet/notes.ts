import type { Grid } from "./grid";
import { groupBy } from "./groupBy";
import type { Layout } from "./layout";
import { figuresOf } from "./rowFigures";

/** Words of more than so many are a sentence. */
export const NOTE_WORDS = 3;

export interface Note {
  readonly row: number;
  readonly isTitle: boolean;
  readonly text: string;
}

/** The sentences of a sheet that stand in rows without figures. */
export function findNotes(grid: Grid, layout: Layout): Note[] {
  const notes: Note[] = [];
  const first = layout.blocks[0]?.first;
  for (let row = 0; row < grid.rows; row++) {
    if (figuresOf({ grid, layout }, row).length > 0 || layout.isHeadingRow(row) || holdsVerdict(grid, row))
      continue;
    for (const text of layout.rowTexts(row))
      if (text.split(/\s+/).length > NOTE_WORDS) notes.push({ row, text, isTitle: row === first });
  }
  return notes;
}

/** A check of the sheet's own is no note. */
function holdsVerdict(grid: Grid, row: number): boolean {
  for (let c = 0; c < grid.columns; c++)
    if (grid.kind(row, c) === "boolean" || grid.formula(row, c) !== undefined) return true;
  return false;
}

/** What rows are called; of the words behind the first those that only one row has: many rows may have one owner. */
export function rowNames(grid: Grid, layout: Layout): string[] {
  const [firsts, others]: [string[], string[]] = [[], []];
  for (let row = 0; row < grid.rows; row++) {
    if (layout.isHeadingRow(row)) continue;
    const [first, ...more] = namesOf(grid, layout, row);
    if (figuresOf({ grid, layout }, row).length === 0 || first === undefined) continue;
    firsts.push(first);
    others.push(...more);
  }
  const once = [...groupBy(others, (name) => name).values()].filter((same) => same.length === 1).flat();
  return [...new Set([...firsts, ...once])];
}

/** What a row may be called: its words before its figures, be it by its number or by what it is. */
export function namesOf(grid: Grid, layout: Layout, row: number): string[] {
  const names: string[] = [];
  for (let c = 0; c < grid.columns && layout.figure(row, c) === undefined; c++) {
    const name = grid.isWords(row, c) ? grid.text(row, c).toLowerCase() : "";
    if (name.length > 3 && name.split(" ").length <= 6) names.push(name);
  }
  return names;
}
