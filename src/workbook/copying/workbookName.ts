/** The name of the open workbook's file. */
export function workbookName(): string {
  const address = (Office.context.document as Office.Document | undefined)?.url ?? "";
  const last = address
    .replace(/[?#].*$/, "")
    .split(/[\\/]/)
    .at(-1);
  return last === undefined || last === "" ? "Workbook.xlsx" : unencoded(last);
}

/** On the web an address is given, on a desktop a path, in which a percent sign is itself. */
function unencoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
