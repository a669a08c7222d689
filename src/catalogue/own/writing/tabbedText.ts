import { guarded } from "../formulaText";

/**
 * Rows as text that a spreadsheet takes as cells when it is pasted: tabs between cells, lines between rows. Text that Excel
 * would take for a formula is written so that it stays text; see `guarded`.
 */
export function tabbedText(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map((text) => quoted(guarded(text))).join("\t")).join("\r\n");
}

/** In quotes, its own doubled, where the text could be taken for several cells. */
function quoted(text: string): string {
  return /[\t\r\n"]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}
