import type { CellValue } from "../../explain/figure";
import { ourFunction } from "../../formulas/functionName";
import { references } from "../../formulas/references";
import { tokens } from "../../formulas/tokens";
import { parseAddress, splitReference } from "../../grid/address";
import { intersection, mapBox } from "../../grid/box";
import { topLeftOf, type Cell, type Place } from "../../grid/cell";
import type { Cells, Reading, SheetReading, TableReading } from "../../explain/reading";
import { runBatch } from "../batch";
import { capabilities } from "../host";
import { WorkbookRefusal } from "../refusal";
import { askForComments } from "./comments";
import { around, askForCells, cellsRead, isWithin, OTHER, OWN } from "./readCells";

/** A cell, and what was read of the workbook around it. */
export interface Around {
  readonly cell: Cell;
  readonly reading: Reading;
}

/** Other sheets that are read with one. */
const MOST_SHEETS = 5;
/** Formulas that are asked which cells they fill. */
const MOST_ANCHORS = 100;
/** Tables whose place is asked for. */
const MOST_TABLES = 20;

/**
 * Reads a cell's sheet and what its formulas refer to, in two requests, and writes and selects nothing. Without an
 * address the selected cell. What was read before of other sheets is kept.
 */
export function readAround(address?: string, before?: Reading): Promise<Around> {
  const asked = address === undefined ? undefined : cellsAt(address);
  if (address !== undefined && !asked) throw new WorkbookRefusal({ kind: "notAnAddress", text: address });
  return runBatch(async (context) => {
    const { workbook } = context;
    const range = asked
      ? workbook.worksheets.getItem(asked.sheet).getCell(asked.row, asked.column)
      : workbook.getSelectedRange().getCell(0, 0);
    const filler = capabilities.spills() ? range.getSpillParentOrNullObject().load("address") : undefined;
    const own = askForCells(range.worksheet, OWN);
    range.load("address, rowIndex, columnIndex");
    range.worksheet.load("name");
    const sheets = workbook.worksheets.load("items/name");
    const names = workbook.names.load("items/name, items/formula");
    const tables = workbook.tables.load("items/name");
    const comments = askForComments(workbook);
    await context.sync();

    const at = { row: range.rowIndex, column: range.columnIndex };
    const near = { ...cellsRead(own, range.worksheet.name), whole: true };
    // A cell far down or to the right is read with what stands around it; other sheets with a step of their own.
    const far = isWithin(OWN, at) ? undefined : askForCells(range.worksheet, around(at));
    const others = (far ? [] : namedSheets(near, sheets.items, names.items)).map((name) => ({
      name,
      cells: askForCells(workbook.worksheets.getItem(name), OTHER),
    }));
    const anchors = capabilities.spills() ? anchorsOf(near, filler) : [];
    const filled = anchors.map(({ row, column }) =>
      range.worksheet.getCell(row, column).getSpillingToRangeOrNullObject().load("address"),
    );
    const placed = tables.items.slice(0, MOST_TABLES).map((table) => ({
      name: table.name,
      headings: table.getHeaderRowRange().load("address"),
      body: table.getDataBodyRange().load("address"),
    }));
    const commented = comments.place();
    await context.sync();

    const sheet = far ? { ...cellsRead(far, near.name), whole: true } : near;
    const read = [sheet, ...others.map(({ name, cells }) => cellsRead(cells, name))];
    const kept = (before?.sheets ?? []).filter(
      (one) => one.name !== sheet.name && (one.whole || !read.some(({ name }) => name === one.name)),
    );
    const fresh = read.filter(({ name }) => !kept.some((one) => one.name === name));
    return {
      cell: { sheet: sheet.name, ...(asked ? figureIn(asked, sheet) : at) },
      reading: {
        sheets: [...fresh, ...kept],
        names: Object.fromEntries(names.items.map(({ name, formula }) => [name, String(formula)])),
        tables: placed.flatMap(tableRead),
        comments: commented.read(),
        spills: [
          ...(before?.spills ?? []).filter((block) => block.sheet !== sheet.name),
          ...filled.flatMap((block) => (block.isNullObject ? [] : (blockAt(block.address) ?? []))),
        ],
        ...(!capabilities.spills() && { saysNoSpills: true }),
      },
    };
  });
}

const isFormula = (content: CellValue | undefined): content is string =>
  typeof content === "string" && content.startsWith("=");

/** The other sheets that a sheet's formulas and their names refer to. */
function namedSheets(
  { name, formulas }: SheetReading,
  sheets: readonly Excel.Worksheet[],
  names: readonly Excel.NamedItem[],
): string[] {
  const meant = new Map(names.map((named) => [named.name.toLowerCase(), String(named.formula)]));
  const found = [...new Set(formulas.flat().filter(isFormula))].flatMap((formula) =>
    references(formula).flatMap((reference) => {
      if (reference.book !== null) return [];
      if (reference.sheet !== null) return [reference.sheet];
      const is = reference.kind === "name" ? meant.get(reference.name.toLowerCase()) : undefined;
      return splitReference(is?.replace(/^=/, "") ?? "").sheet ?? [];
    }),
  );
  const wanted = new Set(found.map((sheet) => sheet.toLowerCase()));
  return sheets
    .map((sheet) => sheet.name)
    .filter((other) => other !== name && wanted.has(other.toLowerCase()))
    .slice(0, MOST_SHEETS);
}

/** The formulas that may fill more than their own cell: ours first; of the others those beside which something stands. */
function anchorsOf(sheet: SheetReading, filler: Excel.Range | undefined): Place[] {
  const formulas = sheet.formulas.flatMap((cells, row) =>
    cells.flatMap((formula, column) => (isFormula(formula) ? [{ formula, row, column }] : [])),
  );
  const isOurs = ({ formula }: { formula: string }) =>
    tokens(formula).some(({ kind, text }) => kind === "function" && ourFunction(text) !== undefined);
  const continues = ({ formula, row, column }: { formula: string } & Place) =>
    [
      [row, column + 1],
      [row + 1, column],
    ].some(([down = 0, right = 0]) => {
      const beside = sheet.formulas[down]?.[right];
      const holds = sheet.values[down]?.[right];
      return holds !== undefined && holds !== "" && (!isFormula(beside) || beside === formula);
    });
  const ours = formulas.filter(isOurs);
  const others = formulas.filter((one) => continues(one) && !isOurs(one));
  const first = filler && !filler.isNullObject ? (topLeftOf(filler.address) ?? []) : [];
  const places = [...ours, ...others].map(({ row, column }) => ({
    row: row + sheet.row,
    column: column + sheet.column,
  }));
  return [first, places].flat().slice(0, MOST_ANCHORS);
}

/** The cells of an address, with its sheet; undefined for what is no address of cells. */
function cellsAt(address: string): Cells | undefined {
  const first = topLeftOf(address);
  const box = parseAddress(splitReference(address.trim()).address);
  return first && box ? { ...box, sheet: first.sheet } : undefined;
}

/** Of the cells that were asked for, the first that shows a calculated number; else a number, else the first. */
function figureIn(asked: Cells, { row, column, values, formulas }: SheetReading): Place {
  const read = { row, column, rows: Math.max(values.length, 1), columns: values[0]?.length ?? 1 };
  const box = intersection(asked, read) ?? { ...asked, rows: 1, columns: 1 };
  const places = mapBox(box, (down, right) => ({ row: box.row + down, column: box.column + right }));
  const of = (grid: readonly (readonly CellValue[])[], place: Place) =>
    grid[place.row - row]?.[place.column - column];
  const numbers = places.flat().filter((place) => typeof of(values, place) === "number");
  // Of a block only the first cell holds the formula.
  const [calculated] = numbers.filter(
    (place) => isFormula(of(formulas, place)) || isFormula(of(formulas, asked)),
  );
  return calculated ?? numbers[0] ?? { row: asked.row, column: asked.column };
}

function blockAt(reference: string): Cells | undefined {
  const { sheet, address } = splitReference(reference);
  const box = parseAddress(address);
  return box && sheet !== null && box.rows * box.columns > 1 ? { ...box, sheet } : undefined;
}

function tableRead({
  name,
  headings,
  body,
}: {
  readonly name: string;
  readonly headings: Excel.Range;
  readonly body: Excel.Range;
}): TableReading[] {
  const { sheet } = splitReference(headings.address);
  const [above, below] = [headings, body].map((range) => parseAddress(splitReference(range.address).address));
  return sheet !== null && above && below ? [{ name, sheet, headings: above, body: below }] : [];
}
