import { headingsOf } from "./headings";
import type { GridCell, GridRow, SheetGrid } from "./sheetGrid";

/** A table of a sheet: words over every column, and its rows. */
export interface FoundTable {
  readonly sheet: string;
  readonly title: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly (GridCell | undefined)[])[];
  /** Where rows and columns stand on the sheet, from 0. */
  readonly rowsAt: readonly number[];
  readonly columnsAt: readonly number[];
}

/** Lines of text under a heading; the lines before any heading have none. */
export interface Passage {
  readonly heading: string;
  readonly lines: readonly string[];
}

/** What a sheet says: in tables, and in lines of text. */
export interface FoundSheet {
  readonly name: string;
  readonly title: string;
  /** What it says before its first table. */
  readonly opening: readonly string[];
  readonly tables: readonly FoundTable[];
  readonly passages: readonly Passage[];
}

/** Takes a sheet apart where its rows are blank. Rows of one text are headings or text, anything wider is a table. */
export function sheetTables({ name, rows }: SheetGrid): FoundSheet {
  const opening: string[] = [];
  const tables: FoundTable[] = [];
  const passages: Passage[] = [];
  const isBoldUsed = rows.some(({ cells }) =>
    cells.some((cell, column) => column > 0 && cell?.style.font.bold),
  );
  let section = "";
  let before: FoundTable | undefined;
  for (const block of blocksOf(rows)) {
    const first = block.findIndex((row) => filled(row).length > 1);
    const lines = (first < 0 ? block : block.slice(0, first)).map(textOf);
    if (first < 0) {
      if (tables.length === 0) opening.push(...lines);
      else if (lines.length === 1) [section, before] = [lines[0] ?? "", undefined];
      else passages.push({ heading: lines[0] ?? "", lines: lines.slice(1) });
      continue;
    }
    const [last] = lines.slice(-1);
    if (last !== undefined) [section, before] = [last, undefined];
    if (tables.length === 0) opening.push(...lines.slice(0, -1));
    const headed = headingsOf(block.slice(first), isBoldUsed, before);
    const title = titleOf(section, last === undefined ? headed.first : "", name);
    before = { sheet: name, title: unlike(title, tables), ...headed };
    tables.push(before);
  }
  const [title = name, ...others] = opening;
  return {
    name,
    title,
    opening: others,
    tables: tables.filter(({ rows: body }) => body.length > 0),
    passages,
  };
}

/** A table that follows another under one heading is known by the words of its corner besides. */
function titleOf(section: string, corner: string, sheet: string): string {
  if (section === "") return corner === "" ? sheet : corner;
  return corner === "" ? section : `${section}: ${corner}`;
}

function unlike(title: string, tables: readonly FoundTable[]): string {
  let wish = title;
  for (let count = 2; tables.some((table) => table.title === wish); count++) wish = `${title} (${count})`;
  return wish;
}

/** Rows that stand together, without the blank ones between. */
function blocksOf(rows: readonly GridRow[]): GridRow[][] {
  const blocks: GridRow[][] = [[]];
  for (const row of rows) {
    if (filled(row).length > 0) blocks.at(-1)?.push(row);
    else if (blocks.at(-1)?.length) blocks.push([]);
  }
  return blocks.filter((block) => block.length > 0);
}

const filled = ({ cells }: GridRow): GridCell[] => cells.filter((cell) => cell !== undefined);

const textOf = (row: GridRow): string => String(filled(row)[0]?.value ?? "").trim();
