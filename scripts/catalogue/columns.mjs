/** One letter stands for a word of a column, so no column of words has more than these. */
const LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

/** Below this a column is shorter as it is. */
const FEWEST_ROWS = 10;

/** Records as columns, which ship in fewer bytes than rows. A column with nothing in it is left out. */
export function columns(records, names) {
  const filled = names.filter((name) => records.some((record) => record[name]));
  return Object.fromEntries(
    filled.map((name) => [name, column(records.map((record) => record[name] ?? ""))]),
  );
}

/** A column of few words becomes its words and one letter a row; src/catalogue/inCells/column.ts reads it back. */
export function column(values) {
  const words = [...new Set(values)];
  const shorter = words.length * 2 <= values.length && words.length <= LETTERS.length;
  if (values.length < FEWEST_ROWS || !shorter) return values;
  return { words, rows: values.map((value) => LETTERS[words.indexOf(value)]).join("") };
}
