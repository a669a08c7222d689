import type { NewCell } from "../newSheet";
import { colourWord } from "./colourWord";
import { PLAIN_STYLE, type Colours } from "../fileStyles";
import { sheetName, type PackPage } from "./packPage";
import type { PackStyles } from "./packStyles";
import { partsOf, widthOf } from "./printed";
import type { GridCell } from "./sheetGrid";
import type { FoundSheet, FoundTable } from "./sheetTables";
import { sourceOf, unitOf } from "./unitAndSource";

/** A page of a pack that shows a table, or as many of its columns as go across one. */
export interface TablePage {
  readonly page: PackPage;
  readonly table: FoundTable;
  readonly unit: string;
  /** The columns and rows of the table that are on it, by their places. */
  readonly columns: readonly number[];
  readonly rows: readonly number[];
}

/** What the pages of tables have in common. */
export interface Whole {
  readonly workbook: string;
  readonly styles: PackStyles;
  readonly colours: ReadonlyMap<string, Colours>;
  /** Names of sheets that are taken, in small letters. */
  readonly taken: Set<string>;
}

/** The pages of a table: one, or more where it is too wide for A4. */
export function tablePages(given: FoundTable, sheet: FoundSheet, whole: Whole): TablePage[] {
  const table = withMarks(given);
  const { headings, rows } = table;
  const widths = headings.map((heading, at) =>
    widthOf(
      heading,
      rows.map((row) => row[at]),
      at === 0,
    ),
  );
  const parts = partsOf(widths);
  const unit = unitOf(table, sheet);
  return parts.map(({ columns, orientation }, at) => {
    const part = parts.length > 1 ? ` (part ${at + 1} of ${parts.length})` : "";
    const name = sheetName(`${whole.taken.size - 1} ${given.title}`, whole.taken);
    whole.taken.add(name.toLowerCase());
    // A heading within the table is on the page that has its column: elsewhere its row would be blank.
    const filled = [...rows.keys()].filter((row) => columns.some((column) => rows[row]?.[column]));
    const page: PackPage = {
      name,
      title: `${given.title}${part}`,
      lines: [`Unit: ${unit}`, `Source: ${sourceOf(table, sheet, whole.workbook)}`],
      headings: columns.map((column) => headings[column] ?? ""),
      rows: filled.map((row) => columns.map((column) => packCell(rows[row]?.[column], whole))),
      widths: columns.map((column) => widths[column] ?? 0),
      orientation,
    };
    return { page, table: given, unit, columns, rows: filled };
  });
}

function packCell(cell: GridCell | undefined, { styles, colours }: Whole): NewCell {
  if (!cell) return null;
  const { value, style } = cell;
  if (typeof value === "string") {
    const known = colours.get(value.trim().toLowerCase());
    return {
      plain: value,
      style: known ? styles.coloured(known) : styles.of(style.font.bold ? "totalText" : "text"),
    };
  }
  return { plain: value, style: styles.of(style.font.bold ? "total" : "figure", style.format) };
}

/** Words for the cells that have a colour of their own while most of the table has none: a column more, where there are any. */
function withMarks(table: FoundTable): FoundTable {
  const { headings, rows } = table;
  const marks = rows.map((row) =>
    row.flatMap((cell, at) => {
      const word = cell?.style.fill === undefined ? undefined : colourWord(cell.style.fill);
      return word === undefined ? [] : [`${headings[at] ?? ""} ${word}`];
    }),
  );
  const count = marks.flat().length;
  if (count === 0 || count > rows.flat().filter(Boolean).length / 2) return table;
  const heading = headings.includes("Marked") ? "Marked by colour" : "Marked";
  return {
    ...table,
    headings: [...headings, heading],
    rows: rows.map((row, at) => [
      ...row,
      marks[at]?.length ? { value: marks[at].join("; "), style: PLAIN_STYLE } : undefined,
    ]),
  };
}
