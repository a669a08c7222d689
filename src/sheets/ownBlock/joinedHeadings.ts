import { isFigure } from "./cellKind";
import { figureColumnsFrom, HEADING_WORD, isUnitsRow, yearAt, type Sight } from "./headingRows";

/** The first row below the headings, and below what stands between them and the table: units, numbers of columns, years. */
export function firstRowBelow(sight: Sight, headingRow: number | undefined): number {
  if (headingRow === undefined) return 0;
  let row = headingRow + 1;
  while (row < sight.kinds.length && (isAside(sight, row) || isHeadingBelow(sight, row))) row++;
  return row;
}

/** Whether a row only states units or counts the columns, "(1)", "(2)" or "a", "b", and names nothing. */
function isAside({ cells, kinds }: Sight, row: number): boolean {
  if (isUnitsRow({ kinds }, row)) return true;
  const held = (kinds[row] ?? []).filter((kind) => kind !== "blank");
  if (held.length > 1 && held.every((kind) => kind === "numberAsText")) return true;
  return countsColumns((cells.texts[row] ?? []).map((text) => text.trim()).filter(Boolean));
}

/** Whether texts are "1", "2", "3" or "(a)", "(b)" one after the other: no row of a table is. */
function countsColumns(texts: readonly string[]): boolean {
  const marks = texts.map((text) =>
    /^[([]?(?:col(?:umn)?\.?\s*)?(\d{1,2}|[a-z])[)\].]?$/i.exec(text)?.[1]?.toLowerCase(),
  );
  const first = marks[0] ?? "";
  const places = marks.map((mark = "") => (/\d/.test(first) ? Number(mark) : mark.charCodeAt(0) - A));
  const isCounted = places.every((place, at) => place === (places[0] ?? 0) + at);
  return (
    isCounted &&
    (/\d/.test(first) ? texts.length > 2 && Number(first) <= 2 : texts.length > 1 && /^[ab]$/.test(first))
  );
}

const A = "a".charCodeAt(0);

/** Whether a row below the headings says more of some columns of figures, such as their years, and names no row; or says all in another language. */
function isHeadingBelow(sight: Sight, row: number): boolean {
  if (headsAll(sight, row)) return true;
  const held = (sight.kinds[row] ?? []).flatMap((kind, column) =>
    kind === "blank" ? [] : [{ kind, column }],
  );
  const isLabel = held.every(
    ({ kind, column }) =>
      kind === "date" ||
      kind === "words" ||
      (isFigure(kind) && yearAt(sight.cells, row, column) !== undefined),
  );
  if (held.length === 0 || !isLabel) return false;
  const columns = figureColumnsFrom(sight, row + 1);
  return held.every(({ column }) => columns.includes(column));
}

/** Whether a row has a word for what the names are, and a text in every column of figures: headings once more. */
function headsAll(sight: Sight, row: number): boolean {
  const { cells, kinds } = sight;
  const columns = figureColumnsFrom(sight, row + 1);
  const others = (kinds[row] ?? []).flatMap((kind, column) =>
    kind === "words" && !columns.includes(column) ? [cells.texts[row]?.[column]?.trim() ?? ""] : [],
  );
  return (
    columns.length > 0 &&
    columns.every((column) => kinds[row]?.[column] === "words" || kinds[row]?.[column] === "unit") &&
    others.some((text) => HEADING_WORD.test(text))
  );
}

/**
 * The rows that say together what a column is, top down. One straight above joins in where it labels two columns of
 * figures or more, or is merged over headings that repeat ("Budget", "Actual", "Budget").
 */
export function joinedRows(sight: Sight, headingRow: number | undefined, first: number): number[] {
  if (headingRow === undefined) return [];
  const { cells, kinds } = sight;
  const columns = figureColumnsFrom(sight, first);
  const labels = (row: number) =>
    columns.flatMap((column) => {
      const kind = kinds[row]?.[column];
      const isLabel =
        kind === "words" || kind === "date" || (kind === "number" && isYearAbove(sight, row, column));
      return isLabel ? [cells.texts[row]?.[column]?.trim() ?? ""] : [];
    });
  const [above, own] = [labels(headingRow - 1), labels(headingRow)];
  const joins = above.length > 1 || (above.length === 1 && new Set(own).size < own.length);
  const below = Array.from({ length: first - headingRow - 1 }, (_, at) => headingRow + 1 + at);
  return [...(joins ? [headingRow - 1] : []), headingRow, ...below.filter((row) => !isAside(sight, row))];
}

const isYearAbove = ({ cells }: Sight, row: number, column: number) =>
  yearAt(cells, row, column) !== undefined;

/** What each column is called. What is merged over columns holds until the next text beside it. */
export function headingTexts(
  { cells, kinds }: Sight,
  headingRow: number | undefined,
  rows: readonly number[],
  nameColumn: number,
): string[] {
  const columns = (kinds[0] ?? []).map((_, column) => column);
  const lines = rows.map((row) => {
    let merged = "";
    return columns.map((column) => {
      const text = cells.texts[row]?.[column]?.trim() ?? "";
      if (row === headingRow) return text;
      // Over the names stands the title of the table, or nothing.
      if (column === nameColumn) return "";
      return (merged = text || (row < (headingRow ?? 0) ? merged : ""));
    });
  });
  return columns.map((column) =>
    lines
      .map((line) => line[column] ?? "")
      .filter(Boolean)
      .join(" "),
  );
}
