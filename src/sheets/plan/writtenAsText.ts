/**
 * Text Excel would take for something else when it is written to a cell: whatever begins with no letter (= + - @, tab,
 * CR, LF and NUL make formulas; digits, signs and # make numbers, dates and errors), truth values, and dates that
 * begin with a month.
 */
const TAKEN_FOR_SOMETHING_ELSE =
  /^(?:\P{L}|(?:true|false)\s*$|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[\s./,-]*\d)/iu;

/**
 * What to write to a cell so that it holds exactly this text and never a formula, number or date.
 *
 * An apostrophe in front makes Excel keep the rest as text; it is no part of the cell's value. The number format "@" would
 * do that too, but it stays with the cell: a formula typed there later would not calculate, and formulas that refer to
 * the cell would become text themselves.
 */
export function writtenAsText(text: string): string {
  return TAKEN_FOR_SOMETHING_ELSE.test(text) ? `'${text}` : text;
}
