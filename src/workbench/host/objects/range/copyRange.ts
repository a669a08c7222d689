import { mapBox, type Box } from "../../../../grid/box";
import { shiftReferences } from "../../formulaReferences";
import type { CellInput } from "../../gridStore";
import { apiNotFound } from "../../hostError";
import { Range } from "./range";

export type CopyType = "All" | "Formulas" | "Values" | "Formats";

interface CopyOptions {
  type: CopyType;
  skipBlanks: boolean;
  transpose: boolean;
}

/** Copies cells. A target that is a multiple of the source is filled with copies of it; any other gives way to its size. */
export function copyRange(target: Range, source: Range, { type, skipBlanks, transpose }: CopyOptions): void {
  if (transpose) throw apiNotFound("Range.CopyFrom with transpose");
  const from = source.clipped().box;
  const into = Range.within(target.sheet, tiled(target.box, from));
  const { store } = target.sheet.workbook;
  const { Id } = target.sheet;

  if (type !== "Formats") {
    const values = store.read(source.sheet.Id, from, "value");
    const formulas = type === "Values" ? values : store.read(source.sheet.Id, from, "formula");
    into.Formulas = mapBox(into.box, (row, column): CellInput => {
      const [down, right] = [row % from.rows, column % from.columns];
      const cell = formulas[down]?.[right] ?? "";
      if (cell === "" && skipBlanks) return null;
      if (typeof cell !== "string") return cell;
      // What shows as its own formula is text, and stays text whatever it starts with.
      if (cell === values[down]?.[right]) return cell === "" ? cell : `'${cell}`;
      return shiftReferences(
        cell,
        into.box.row + row - from.row - down,
        into.box.column + column - from.column - right,
      );
    });
  }
  if (type === "All" || type === "Formats") {
    into.sheet.Protection.checkFormat();
    const codes = store.read(source.sheet.Id, from, "numFmt");
    store.writeNumberFormats(
      Id,
      into.box,
      mapBox(into.box, (row, column) => codes[row % from.rows]?.[column % from.columns] ?? null),
    );
    mapBox(into.box, (row, column) => copyLook(source, from, into, row, column));
  }
}

/** The look of one cell; a column's width and a row's height are not the cell's and stay. */
function copyLook(source: Range, from: Box, into: Range, row: number, column: number): void {
  const { store } = into.sheet.workbook;
  const cell = { row: from.row + (row % from.rows), column: from.column + (column % from.columns) };
  const look = store.readFormat(source.sheet.Id, { ...cell, rows: 1, columns: 1 });
  const ofTheCell = Object.entries(look).filter(
    ([property, value]) => value !== null && property !== "columnWidth" && property !== "rowHeight",
  );
  const box = { row: into.box.row + row, column: into.box.column + column, rows: 1, columns: 1 };
  store.format(into.sheet.Id, box, Object.fromEntries(ofTheCell));
}

function tiled(target: Box, source: Box): Box {
  const fits = target.rows % source.rows === 0 && target.columns % source.columns === 0;
  return fits ? target : { ...target, rows: source.rows, columns: source.columns };
}
