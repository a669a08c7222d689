/** One letter stands for a word of a column, so no column of words has more than these. */
const LETTERS = "abcdefghijklmnopqrstuvwxyz";

/** Below this a column is shorter as it is. */
const FEWEST_ROWS = 10;

/** Records as columns, which ship in fewer bytes than rows. A column with nothing in it is left out. */
export function columns(records, names) {
  const filled = names.filter((name) => records.some((record) => record[name]));
  return Object.fromEntries(
    filled.map((name) => [name, column(records.map((record) => record[name] ?? ""))]),
  );
}

/**
 * A column of few words becomes its words and one letter a row, one that counts up its first value and how many there
 * are; src/catalogue/inCells/column.ts reads it back.
 */
export function column(values) {
  if (values.length >= FEWEST_ROWS && countsUp(values)) return { first: values[0], count: values.length };
  const words = [...new Set(values)];
  const shorter = words.length * 2 <= values.length && words.length <= LETTERS.length;
  if (values.length < FEWEST_ROWS || !shorter) return values;
  return { words, rows: values.map((value) => LETTERS[words.indexOf(value)]).join("") };
}

/** "PSA 1", "PSA 2" …; "E09000002", "E09000003" … */
function countsUp(values) {
  const start = /^(.*?)(\d+)$/.exec(values[0]);
  if (typeof values[0] !== "string" || !start) return false;
  const [, before, digits] = start;
  return values.every(
    (value, row) => value === before + `${Number(digits) + row}`.padStart(digits.length, "0"),
  );
}
