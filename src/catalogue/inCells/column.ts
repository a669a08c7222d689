/**
 * The values of a column as it ships: all of them; its few words and one letter a row, a for the first word, b
 * for the second; or, where they count up by one, the first of them and how many there are.
 */
export type Column =
  | readonly string[]
  | readonly number[]
  | readonly (string | number)[]
  | { readonly words: readonly string[]; readonly rows: string }
  | { readonly first: string; readonly count: number };

const A = "a".charCodeAt(0);

/** A column as scripts/catalogue.mjs packs it, read back into its values. */
export function columnValues(column: Column): readonly (string | number)[] {
  if ("words" in column) {
    return [...column.rows].map((letter) => column.words[letter.charCodeAt(0) - A] ?? "");
  }
  if (!("first" in column)) return column;
  return Array.from({ length: column.count }, (_, row) =>
    column.first.replace(/\d+$/, (digits) => `${Number(digits) + row}`.padStart(digits.length, "0")),
  );
}
