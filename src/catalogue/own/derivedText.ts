/** Stands in a file behind a text that the add-in worked out, so that it does not come back as stated. */
const MARK = " (derived)";

/** A text as it stands in a file. */
export function markedDerived(text: string, isDerived: boolean): string {
  return isDerived && text !== "" ? text + MARK : text;
}

/** A text from a file, and whether it is marked as derived. */
export function readDerived(text: string): { readonly text: string; readonly isDerived: boolean } {
  return text.endsWith(MARK)
    ? { text: text.slice(0, -MARK.length), isDerived: true }
    : { text, isDerived: false };
}
