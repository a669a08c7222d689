/** The values of a column, or its few words and one letter a row: a for the first word, A for the 27th. */
export type Column<T> = readonly T[] | { readonly words: readonly T[]; readonly rows: string };

/** A column as scripts/catalogue.mjs packs it, read back into its values. */
export function columnValues<T>(column: Column<T>): readonly T[] {
  if (!("words" in column)) return column;
  return [...column.rows].flatMap((letter) => column.words.slice(place(letter), place(letter) + 1));
}

function place(letter: string): number {
  const code = letter.charCodeAt(0);
  return code >= 97 ? code - 97 : code - 65 + 26;
}
