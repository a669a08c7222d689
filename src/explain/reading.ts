import { parse, type Parsed } from "../formulas/parse";
import { formatAddress, parseAddress, quoteSheetName, splitReference } from "../grid/address";
import { contains, holds, intersection, type Box } from "../grid/box";
import { cellName, type Cell } from "../grid/cell";
import type { CellValue } from "./figure";

/** What was read of one sheet: rows of its cells from `row` and `column` on, counted from 0. */
export interface SheetReading {
  readonly name: string;
  readonly row: number;
  readonly column: number;
  /** A formula begins with "="; any other cell holds its value. */
  readonly formulas: readonly (readonly CellValue[])[];
  readonly values: readonly (readonly CellValue[])[];
  /** What the cells show. */
  readonly texts: readonly (readonly string[])[];
  /** Which cells its formulas fill is known too: else a cell that looks typed may be part of a block. */
  readonly whole: boolean;
  /** All that the sheet holds, where that is more than was read. */
  readonly holds?: Box | undefined;
}

/** A rectangle of cells on a sheet. */
export interface Cells extends Box {
  readonly sheet: string;
}

/** A table of the workbook: its headings and what stands below them. */
export interface TableReading {
  readonly name: string;
  readonly sheet: string;
  readonly headings: Box;
  readonly body: Box;
}

/** What somebody has put on a cell: a comment, or a note. */
export interface CommentReading {
  readonly cell: Cell;
  readonly text: string;
}

/** What has been read of a workbook; nothing of it is written. */
export interface Reading {
  readonly sheets: readonly SheetReading[];
  /** The workbook's names, each with the formula it stands for. */
  readonly names: Readonly<Record<string, string>>;
  readonly tables: readonly TableReading[];
  /** The cells that each formula fills, where it fills more than its own. */
  readonly spills: readonly Cells[];
  /** Undefined where the host does not tell them. */
  readonly comments?: readonly CommentReading[] | undefined;
  /** Where the host cannot say which cells a formula fills: it is told by what the formulas come to. */
  readonly saysNoSpills?: true;
}

/** A cell's address with its sheet: `'My sheet'!C5`. */
export const addressOf = ({ sheet, row, column }: Cell): string =>
  `${quoteSheetName(sheet)}!${cellName(row, column)}`;

/** The address of a rectangle with its sheet. */
export const addressOfCells = (cells: Cells): string =>
  `${quoteSheetName(cells.sheet)}!${formatAddress(cells)}`;

const boxRead = ({ row, column, values }: SheetReading): Box => ({
  row,
  column,
  rows: Math.max(values.length, 1),
  columns: Math.max(values[0]?.length ?? 0, 1),
});

/** What a function of ours answers; undefined where it cannot be asked, or refuses. */
export type CallOurs = (
  id: string,
  args: readonly (readonly (readonly (CellValue | null)[])[] | null)[],
) => readonly (readonly CellValue[])[] | undefined;

/** A reading that can be asked for single cells. */
export class Book {
  private readonly sheets: ReadonlyMap<string, SheetReading>;
  private readonly names: ReadonlyMap<string, string>;
  private readonly parsed = new Map<string, Parsed>();

  /** `call` asks a function of ours again with what its arguments hold, where it can be asked. */
  constructor(
    readonly reading: Reading,
    readonly call?: CallOurs,
  ) {
    this.sheets = new Map(reading.sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
    this.names = new Map(Object.entries(reading.names).map(([name, is]) => [name.toLowerCase(), is]));
  }

  sheet(name: string): SheetReading | undefined {
    return this.sheets.get(name.toLowerCase());
  }

  /** Whether cells were read; what lies outside a sheet's used cells is blank. */
  knows({ rows = 1, columns = 1, ...cell }: Cell & Partial<Cells>): boolean {
    const read = this.sheet(cell.sheet);
    if (!read?.holds) return read !== undefined;
    const held = intersection(read.holds, { ...cell, rows, columns });
    return !held || contains(boxRead(read), held);
  }

  /** Whether it can be told of a cell how it came about. */
  canExplain(cell: Cell): boolean {
    return this.sheet(cell.sheet)?.whole === true && this.knows(cell);
  }

  /** The sheets that hold more than was read, and what was read of them. */
  get partly(): { readonly name: string; readonly read: string; readonly holds: string }[] {
    return this.reading.sheets.flatMap((read) =>
      read.holds
        ? [{ name: read.name, read: formatAddress(boxRead(read)), holds: formatAddress(read.holds) }]
        : [],
    );
  }

  value(cell: Cell): CellValue {
    return this.of("values", cell) ?? "";
  }

  text(cell: Cell): string {
    return String(this.of("texts", cell) ?? "");
  }

  /** The formula in the cell itself; "" for a value, and for what another cell's formula fills. */
  formula(cell: Cell): string {
    const formula = this.of("formulas", cell);
    return typeof formula === "string" && formula.startsWith("=") && formula !== this.value(cell)
      ? formula
      : "";
  }

  /** Each formula is read once. */
  parse(formula: string): Parsed {
    const known = this.parsed.get(formula);
    if (known) return known;
    const parsed = parse(formula);
    this.parsed.set(formula, parsed);
    return parsed;
  }

  /** The block that a cell is part of; undefined where it stands for itself. */
  spill({ sheet, row, column }: Cell): Cells | undefined {
    return this.reading.spills.find(
      (block) => block.sheet.toLowerCase() === sheet.toLowerCase() && holds(block, row, column),
    );
  }

  /** The cells that a name of the workbook stands for; undefined where it stands for no single range. */
  named(name: string): Cells | undefined {
    const is = this.names.get(name.toLowerCase())?.replace(/^=/, "");
    const { sheet, address } = splitReference(is ?? "");
    const box = parseAddress(address);
    return sheet !== null && box ? { sheet, ...box } : undefined;
  }

  table(name: string): TableReading | undefined {
    return this.reading.tables.find((table) => table.name.toLowerCase() === name.toLowerCase());
  }

  /** The table whose body a cell stands in. */
  tableAround({ sheet, row, column }: Cell): TableReading | undefined {
    return this.reading.tables.find((table) => table.sheet === sheet && holds(table.body, row, column));
  }

  /** Rectangles reach no further than what a sheet holds: a whole column has a million cells. */
  clipped(cells: Cells): Cells {
    const sheet = this.sheet(cells.sheet);
    if (!sheet || cells.rows * cells.columns < 2) return cells;
    const used = sheet.holds ?? boxRead(sheet);
    // Only what is left open is cut: positions in a list count from its first cell, blank or not.
    const within = intersection(cells, {
      ...used,
      row: 0,
      column: 0,
      rows: used.row + used.rows,
      columns: used.column + used.columns,
    });
    return within ? { ...within, sheet: cells.sheet } : { ...cells, rows: 1, columns: 1 };
  }

  private of<Grid extends "formulas" | "values" | "texts">(
    grid: Grid,
    { sheet, row, column }: Cell,
  ): SheetReading[Grid][number][number] | undefined {
    const read = this.sheet(sheet);
    return read?.[grid][row - read.row]?.[column - read.column];
  }
}

/** The cells of a rectangle, row by row. */
export const cellsOf = ({ sheet, row, column, rows, columns }: Cells): Cell[][] =>
  Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (_, right) => ({ sheet, row: row + down, column: column + right })),
  );
