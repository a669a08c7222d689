import { contains, intersection, type Box } from "../../../../grid/box";
import { invalidOperation } from "../../hostError";
import type { Range } from "../range/range";
import type { Table } from "./table";

type Shift = "Down" | "Right" | "Up" | "Left";

/**
 * Moves the tables that lie in the way of cells being inserted or removed, `except` the one that asks for it.
 * @throws HostError InvalidOperation, before anything is moved, if the shift would tear a table apart.
 */
export function moveTables(range: Range, shift: Shift, except?: Table): void {
  const { box, sheet } = range;
  const tables = sheet.workbook.tables.filter((table) => table.sheet === sheet && table !== except);
  const removed = tables.filter((table) => isRemoval(shift) && contains(box, table.box));
  const moved = tables.filter(
    (table) => !removed.includes(table) && intersection(table.box, path(box, shift)),
  );
  if (moved.some((table) => torn(table.box, box, shift))) {
    throw invalidOperation(
      "This operation is not allowed. It would shift cells in a table on the worksheet.",
    );
  }
  removed.forEach((table) => table.unregister());
  for (const table of moved) {
    const step = isRemoval(shift) ? -1 : 1;
    const { row, column } = table.box;
    table.moveTo(
      isVertical(shift)
        ? { ...table.box, row: row + step * box.rows }
        : { ...table.box, column: column + step * box.columns },
    );
  }
}

const isRemoval = (shift: Shift) => shift === "Up" || shift === "Left";
const isVertical = (shift: Shift) => shift === "Up" || shift === "Down";

/** All cells that move or go: from the box to the sheet's end in the direction of the shift. */
const path = (box: Box, shift: Shift): Box =>
  isVertical(shift) ? { ...box, rows: Infinity } : { ...box, columns: Infinity };

/** Whether only a part of the table would move. */
function torn(table: Box, box: Box, shift: Shift): boolean {
  const start = isRemoval(shift) ? { row: box.row + box.rows, column: box.column + box.columns } : box;
  const movesWhole = isVertical(shift)
    ? { row: start.row, column: box.column, rows: Infinity, columns: box.columns }
    : { row: box.row, column: start.column, rows: box.rows, columns: Infinity };
  return !contains(movesWhole, table);
}
