import { SHEET, type Box } from "./box";

/** `0` is `A`, `26` is `AA`. */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

/** `A` is `0`, `AA` is `26`, in either case. */
export const columnIndex = (letters: string): number =>
  [...letters.toUpperCase()].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;

const CORNER = String.raw`\$?([A-Z]{1,3})?(?:\$?(\d{1,7}))?`;
const ADDRESS = new RegExp(`^${CORNER}(?::${CORNER})?$`, "i");

/** Reads `A1`, `$B$2:C9`, `A:C` or `2:5`; null for anything else and for what lies outside a sheet. */
export function parseAddress(address: string): Box | null {
  const match = ADDRESS.exec(address);
  if (!match) return null;
  const [, letters, digits, ...end] = match;
  const [lastLetters, lastDigits] = address.includes(":") ? end : [letters, digits];
  const columns = span(letters, lastLetters, columnIndex, SHEET.columns);
  const rows = span(digits, lastDigits, (text) => Number(text) - 1, SHEET.rows);
  // Only a range may leave out its rows or its columns, and then all of them: `A:C`, never `A`.
  const isWhole = letters === undefined || digits === undefined;
  if (!rows || !columns || (isWhole && (!address.includes(":") || (letters ?? digits) === undefined)))
    return null;
  return { row: rows.first, column: columns.first, rows: rows.count, columns: columns.count };
}

/** What two corners enclose along one direction, all of it if neither says; null if one alone does, or beyond the sheet. */
function span(
  from: string | undefined,
  to: string | undefined,
  index: (text: string) => number,
  limit: number,
): { first: number; count: number } | null {
  if (from === undefined || to === undefined) return from === to ? { first: 0, count: limit } : null;
  const first = Math.min(index(from), index(to));
  const last = Math.max(index(from), index(to));
  return first >= 0 && last < limit ? { first, count: last - first + 1 } : null;
}

/** The address of a box as Excel writes it: `B2`, `A1:C3`, `A:C`, `2:5`; with `$` signs where `absolute`. */
export function formatAddress(box: Box, absolute = false): string {
  const sign = absolute ? "$" : "";
  const column = (index: number) => sign + columnLetters(index);
  const row = (index: number) => sign + String(index + 1);
  const [lastRow, lastColumn] = [box.row + box.rows - 1, box.column + box.columns - 1];
  if (box.rows === SHEET.rows) return `${column(box.column)}:${column(lastColumn)}`;
  if (box.columns === SHEET.columns) return `${row(box.row)}:${row(lastRow)}`;
  const first = column(box.column) + row(box.row);
  return box.rows * box.columns === 1 ? first : `${first}:${column(lastColumn)}${row(lastRow)}`;
}

/** A sheet's name as a reference writes it: in quotes where it could be read as anything else. */
export function quoteSheetName(name: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !parseAddress(name) && !/^(R\d*C\d*|R|C)$/i.test(name);
  return plain ? name : `'${name.replace(/'/g, "''")}'`;
}

/** Takes `'My sheet'!A1:B2` apart; `sheet` is null where the reference names none. */
export function splitReference(reference: string): { sheet: string | null; address: string } {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(reference);
  if (!match) return { sheet: null, address: reference };
  const [, quoted, plain, address = ""] = match;
  return { sheet: (quoted ?? plain ?? "").replace(/''/g, "'"), address };
}
