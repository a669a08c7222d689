/**
 * How text that a spreadsheet would take for a formula goes into a CSV file and comes back. CSV has no way of saying
 * that a cell is text, so such a cell gets an apostrophe in front, as a person types it in Excel; a cell that has
 * apostrophes before such a beginning already gets one more. Reading takes one away. A plain number stays as it is: a
 * sign makes it no formula.
 */
const FORMULA = /^'*[=+\-@\t\r]/;
const NUMBER = /^[+-]?\d[\d,]*(\.\d+)?%?$/;

/** A text as it is written to a CSV file. */
export function guarded(text: string): string {
  return FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
}

/** A text as it was before it was written to a CSV file. */
export function unguarded(text: string): string {
  return text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text;
}
