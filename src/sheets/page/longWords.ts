import type { Reference } from "../plan/reference";
import type { ColumnTable } from "./columnTable";

/** A column of words to enter that are longer than it: they run over into the one before, which is left blank. */
export function longWords(table: ColumnTable, heading: string, words: readonly (string | null)[]): Reference {
  const cells = table.inputs(
    [null, heading],
    words.map((word) => [null, word]),
    { look: "inputText" },
  );
  return cells.columns(1);
}
