import type { ColumnTable } from "./columnTable";
import type { Reference } from "../plan/reference";

/** A column of words that the user fills, running over so many columns. */
export function worded(
  table: ColumnTable,
  heading: string,
  words: readonly (string | null)[],
  columns = 2,
): Reference {
  const rows = words.map((word) => [word]);
  return table
    .inputs([heading, ...Array<null>(columns - 1).fill(null)], rows, { look: "inputName" })
    .columns(0);
}
