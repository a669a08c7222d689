import type { Moved } from "./chartData";
import type { TablePage } from "./packTables";
import { headingRow } from "./packPage";
import type { GridCell, SheetGrid } from "./sheetGrid";

/** Where the cells of a workbook stand in its pack: in the body of a table, at the first of its pages that has them. */
export function movedCells(grids: readonly SheetGrid[], pages: readonly TablePage[]): Moved {
  const cells = new Map<string, GridCell["value"]>();
  const places = new Map<string, { page: string; row: number; column: number }>();
  for (const { name, rows } of grids)
    for (const { at, cells: row } of rows)
      row.forEach((cell, column) => cell && cells.set(keyOf(name, at, column), cell.value));
  for (const { page, table, columns, rows } of pages)
    for (const [down, row] of rows.entries())
      for (const [right, column] of columns.entries()) {
        const [at, from] = [table.rowsAt[row], table.columnsAt[column]];
        const key = at === undefined || from === undefined ? "" : keyOf(table.sheet, at, from);
        if (key !== "" && !places.has(key))
          places.set(key, { page: page.name, row: headingRow(page) + 1 + down, column: right });
      }
  const headings = headingPlaces(pages);
  return {
    value: (sheet, { row, column }) => cells.get(keyOf(sheet, row, column)),
    place: (sheet, asked) => {
      const found = asked.map(({ row, column }) => {
        const key = keyOf(sheet, row, column);
        return places.get(key) ?? headings.get(key);
      });
      const [first] = found;
      return first && found.every((one) => one?.page === first.page)
        ? { sheet: first.page, cells: found.map((one) => ({ row: one?.row ?? 0, column: one?.column ?? 0 })) }
        : undefined;
    },
  };
}

const keyOf = (sheet: string, row: number, column: number) => `${sheet.toLowerCase()}\n${row}\n${column}`;

/** Charts run along headings too: those that stand right above a table's first row. */
function headingPlaces(
  pages: readonly TablePage[],
): Map<string, { page: string; row: number; column: number }> {
  const found = new Map<string, { page: string; row: number; column: number }>();
  for (const { page, table, columns } of pages) {
    const above = (table.rowsAt[0] ?? 0) - 1;
    for (const [right, column] of columns.entries()) {
      const from = table.columnsAt[column];
      const key = from === undefined ? "" : keyOf(table.sheet, above, from);
      if (key !== "" && !found.has(key))
        found.set(key, { page: page.name, row: headingRow(page), column: right });
    }
  }
  return found;
}
