/** One cell as Excel hands it over: a number, text, true or false, an error, or nothing. */
export type Cell = unknown;

/** Nothing in the cell. Hosts differ between null, "" and undefined; spaces look like nothing too. */
export function isBlank(cell: Cell): boolean {
  return cell === null || cell === undefined || (typeof cell === "string" && cell.trim() === "");
}

const MARKERS = new Set(["n/a", "na", "-", "..", "tbc", "no data", "no baseline", "no target"]);

/** Nothing, or one of the words by which people say that there is no figure. */
export function isMissing(cell: Cell): boolean {
  return isBlank(cell) || (typeof cell === "string" && MARKERS.has(cell.trim().toLowerCase()));
}

/** What stands in a cell, in the words of a message: "text 'abc'", "the error #N/A", "nothing". */
export function describe(cell: Cell): string {
  if (isBlank(cell)) return "nothing";
  if (typeof cell === "string") return `text '${shorten(cell)}'`;
  if (typeof cell === "boolean") return String(cell).toUpperCase();
  if (typeof cell === "number") return String(cell);
  const code = errorCode(cell);
  return code ? `the error ${code}` : "something that is neither a number nor text";
}

/** Errors arrive as objects that carry their code; which property carries it differs between hosts. */
function errorCode(cell: Cell): string | undefined {
  if (typeof cell !== "object" || cell === null) return undefined;
  const { code, basicValue } = cell as { code?: unknown; basicValue?: unknown };
  return [code, basicValue].find((word) => typeof word === "string" && word.startsWith("#")) as
    string | undefined;
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
