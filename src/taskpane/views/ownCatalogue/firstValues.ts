import type { SourceTable } from "../../../catalogue/own/table/sourceTable";

/** How many values show what a column holds, how long they may be, and how far down they are looked for. */
const SHOWN = 3;
const LETTERS = 40;
const ROWS = 200;

/** The first different values of a column, shortened. */
export function firstValues({ rows }: SourceTable, column: number): readonly string[] {
  const values = rows.slice(0, ROWS).map(({ cells }) => (cells[column] ?? "").trim().replace(/\s+/g, " "));
  return [...new Set(values.filter(Boolean))]
    .slice(0, SHOWN)
    .map((value) => (value.length > LETTERS ? `${value.slice(0, LETTERS)}…` : value));
}
