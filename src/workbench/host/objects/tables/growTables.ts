import { boundingBox, contains, intersection, type Box } from "../../../../grid/box";
import { Range } from "../range/range";
import type { Worksheet } from "../worksheet";

/**
 * Excel's AutoExpansion: a table takes in what somebody types or pastes right below it or right beside it, if the rest of
 * the new rows or columns is blank. What an add-in writes there stays outside.
 */
export function growTables({ sheet, box }: Range): void {
  if (sheet.Protection.Protected || isBlank(sheet, box)) return;
  const tables = sheet.workbook.tables.filter((table) => table.sheet === sheet);
  const table = tables.find((each) => touches(each.box, box));
  if (!table) return;
  const grown = boundingBox(table.box, box);
  const added = isBelow(table.box, box)
    ? { ...grown, row: box.row, rows: box.rows }
    : { ...grown, column: box.column, columns: box.columns };
  const inTheWay = tables.some((other) => other !== table && intersection(other.box, added));
  if (!inTheWay && isBlank(sheet, added, box)) table.Resize(new Range(sheet, grown));
}

const isBelow = (table: Box, { row, column, columns }: Box): boolean =>
  row === table.row + table.rows &&
  column >= table.column &&
  column + columns <= table.column + table.columns;

const isBeside = (table: Box, { row, column, rows }: Box): boolean =>
  column === table.column + table.columns && row >= table.row && row + rows <= table.row + table.rows;

const touches = (table: Box, box: Box): boolean => isBelow(table, box) || isBeside(table, box);

/** Whether the cells of a box are blank, those of another box, if there is one, aside. */
function isBlank(sheet: Worksheet, box: Box, aside?: Box): boolean {
  const types = sheet.workbook.store.read(sheet.Id, box, "type");
  return types.every((row, down) =>
    row.every((type, right) => {
      const cell = { row: box.row + down, column: box.column + right, rows: 1, columns: 1 };
      return type === "Empty" || (aside !== undefined && contains(aside, cell));
    }),
  );
}
