import type { FoundSheet, FoundTable } from "./sheetTables";

/** Units as titles end with them: ", £m", ", £ per head", ", per 1,000". */
const UNIT =
  /[,(]\s*(£(?:m|k|bn|000s?)?(?:\s+per\s+[\w ]+)?|per cent|percentage points|%|per\s+[\d,]+(?:\s+\w+)?)(?=\s*(?:[:;.,)]|$))/i;

/** What the figures of a table are in, as far as the workbook says it. */
export function unitOf(table: FoundTable, { title, opening }: Pick<FoundSheet, "title" | "opening">): string {
  if (table.headings.some((heading) => /(?:^|: )units?$/i.test(heading))) return "as the column Unit says";
  const said = [table.title, table.headings[0] ?? ""].map(unitIn).find(Boolean);
  if (said !== undefined) return said;
  const formats = new Set(
    table.rows.flatMap((row) =>
      row.flatMap((cell) => (typeof cell?.value === "number" ? [kindOf(cell.style.format)] : [])),
    ),
  );
  if (formats.size === 0) return "none: it has no figures";
  const [only, ...others] = formats;
  if (only !== undefined && only !== "" && others.length === 0) return only;
  const isNamed = !table.headings.some((heading) => /^Value(?: \d+)?$/.test(heading));
  const ofSheet = formats.has("") && isNamed ? [title, ...opening].map(unitAtEnd).find(Boolean) : undefined;
  return ofSheet === undefined
    ? "as each row or column says"
    : formats.size === 1
      ? ofSheet
      : `${ofSheet}, or as the row or column says`;
}

/** A sheet has a unit where its line ends with one: in its midst it is that of something. */
const unitAtEnd = (text: string): string | undefined => {
  const match = UNIT.exec(text);
  return match && /^[.)]?(?:$|\s)/.test(text.slice(match.index + match[0].length)) ? match[1] : undefined;
};

const unitIn = (text: string): string | undefined => UNIT.exec(text)?.[1];

/** The unit that a number format writes with a figure; "" for none. */
function kindOf(format: number | string): string {
  if (typeof format === "number") {
    if (format === 9 || format === 10) return "per cent";
    return (format >= 14 && format <= 22) || (format >= 45 && format <= 47) ? "dates and times" : "";
  }
  const code = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "");
  if (code.includes("%")) return "per cent";
  if (/[dy]|m{3}/i.test(code)) return "dates and times";
  return /£/.test(format) ? "£" : "";
}

/** Where the figures of a table are from: its own column says it, or the sheet does, and the place in the workbook. */
export function sourceOf(table: FoundTable, sheet: FoundSheet, workbook: string): string {
  const place = `${workbook}, sheet ${table.sheet}, rows ${(table.rowsAt[0] ?? 0) + 1} to ${(table.rowsAt.at(-1) ?? 0) + 1}`;
  if (table.headings.some((heading) => /(?:^|: )(?:sources?|basis)$/i.test(heading)))
    return `as the column Source says; ${place}`;
  const lines = [...sheet.opening, ...sheet.passages.flatMap(({ lines: said }) => said)];
  const said = lines.find((line) => /^sources?\s*:/i.test(line))?.replace(/^sources?\s*:\s*/i, "");
  return said === undefined ? place : `${said.replace(/\.$/, "")}; ${place}`;
}
