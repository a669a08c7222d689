import type { GridCell, GridRow } from "./sheetGrid";

/** Rows with words over every column. */
export interface Headed extends Columns {
  /** What stands over the first column in the workbook; "" for nothing. */
  readonly first: string;
  readonly rows: readonly (readonly (GridCell | undefined)[])[];
  readonly rowsAt: readonly number[];
}

/** Columns, and the words over them. */
interface Columns {
  readonly headings: readonly string[];
  readonly columnsAt: readonly number[];
}

/** Rows of headings over headings, at most. */
const MOST_ROWS = 3;

/** The words of a note's column belong to no heading above it. */
const STANDS_ALONE = /^(?:sources?|notes?|references?|basis|remarks?)$/i;

/**
 * Finds the headings of rows that stand together: those in bold at the top or, on a sheet where nothing is bold, a first
 * row of words over figures. Headings over headings become one. Rows without any that have
 * the very columns of the rows `before` go on under their headings; else a column gets a word, for a table read aloud is nothing without. Blank columns are left out.
 */
export function headingsOf(block: readonly GridRow[], isBoldUsed: boolean, before?: Columns): Headed {
  const count = headingRows(block, isBoldUsed);
  const [heads, body] = [block.slice(0, count), block.slice(count)];
  const width = Math.max(...block.map(({ cells }) => cells.length));
  const columnsAt = Array.from({ length: width }, (_, column) => column).filter((column) =>
    body.some(({ cells }) => cells[column] !== undefined),
  );
  const continues =
    before !== undefined && before.columnsAt.join() === columnsAt.join() && columnsAt.length > 2;
  const words = columnsAt.map((column, place) =>
    heads.length > 0 || !continues ? wordsOver(heads, column) : (before.headings[place] ?? ""),
  );
  const taken = new Set<string>();
  const headings = words.map((word, place) => {
    const values = body.flatMap(({ cells }) => cells[columnsAt[place] ?? 0] ?? []);
    const wish = word || (place === 0 ? "Item" : values.every(isText) ? "Note" : "Value");
    let heading = wish;
    for (let more = 2; taken.has(heading.toLowerCase()); more++) heading = `${wish} ${more}`;
    taken.add(heading.toLowerCase());
    return heading;
  });
  return {
    first: heads.length > 0 ? (words[0] ?? "") : "",
    headings,
    rows: body.map(({ cells }) => columnsAt.map((column) => cells[column])),
    rowsAt: body.map(({ at }) => at),
    columnsAt,
  };
}

/** How many rows at the top are headings. */
function headingRows(block: readonly GridRow[], isBoldUsed: boolean): number {
  if (block.length < 2) return 0;
  if (!isBoldUsed) return isOverFigures(block) ? 1 : 0;
  const body = block.findIndex((row, at) => at === MOST_ROWS || !isHeading(row));
  // Where all is bold, nothing stands out.
  return body < 0 ? 0 : body;
}

function isHeading({ cells }: GridRow): boolean {
  const present = cells.filter((cell) => cell !== undefined);
  const isBand = present.length === 1 && cells[0] === undefined;
  return (
    (present.length > 1 || isBand) &&
    present.every((cell) => cell.style.font.bold && (isText(cell) || isYear(cell)))
  );
}

/** A first row of words and years, with a figure under one of its words. */
function isOverFigures([first, ...others]: readonly GridRow[]): boolean {
  if (!first?.cells.every((cell) => cell === undefined || isText(cell) || isYear(cell))) return false;
  return others.some(({ cells }) =>
    cells.some((cell, column) => column > 0 && typeof cell?.value === "number" && first.cells[column]),
  );
}

const isText = (cell: GridCell) => typeof cell.value === "string";

const isYear = ({ value }: GridCell) =>
  typeof value === "number" && Number.isInteger(value) && value >= 1900 && value <= 2199;

/** The words over a column: of each row of headings its own; above the last also what stands to its left. */
function wordsOver(heads: readonly GridRow[], column: number): string {
  const own = wordAt(heads.at(-1), column);
  const above = STANDS_ALONE.test(own)
    ? []
    : heads.slice(0, -1).map((row) => {
        for (let left = column; left >= 0; left--) {
          const word = wordAt(row, left);
          if (word !== "") return word;
        }
        return "";
      });
  return [...above, own].filter((word) => word !== "").join(": ");
}

const wordAt = (row: GridRow | undefined, column: number): string =>
  String(row?.cells[column]?.value ?? "")
    .replace(/\s+/g, " ")
    .trim();
