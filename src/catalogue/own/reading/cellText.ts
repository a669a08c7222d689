/** Letters that are not seen: control characters of ASCII but for tab and line feed. */
const UNSEEN = /(?![\t\n\u0080-\u009f])\p{Cc}/gu;

/** A cell's text without what is not seen at its ends or within, its line breaks all of one kind. */
export function cellText(cell: string): string {
  return cell.replace(/\r\n?/g, "\n").replace(UNSEEN, "").trim();
}

/** A cell's text on one line, with single blanks. */
export function lineText(cell: string): string {
  return cellText(cell).replace(/\s+/g, " ");
}

/** The beginning of a text, without half a letter at its end. */
export function cut(text: string, mostLetters: number): string {
  return text.slice(0, mostLetters).replace(/[\ud800-\udbff]$/, "");
}
