import { columnLetters } from "../../grid/address";
import { SHEET } from "../../grid/box";
import { widthsNeeded } from "../../sheets/page/widthsNeeded";
import type { Block } from "../../sheets/plan/block";
import { partOf, type Place } from "../cells/place";
import { wholeOf } from "../cells/writtenBlock";
import type { NarrowColumn } from "../plans";

/** The most columns that are looked at: each is asked for by itself. */
const LOOKED_AT = 40;

/**
 * Asks for the columns of a block that are too narrow for what it will show and hold nothing above or below it; `read`
 * has them after the next sync. Hidden ones stay hidden.
 */
export function askNarrow(place: Place, block: Block): { readonly read: () => readonly NarrowColumn[] } {
  const { rows, columns } = wholeOf(block);
  if (columns > LOOKED_AT) return { read: () => [] };
  const asked = Array.from({ length: columns }, (_, column) => {
    const cell = partOf(place, { row: 0, column, rows: 1, columns: 1 });
    const held = cell.getEntireColumn().getUsedRangeOrNullObject(true).load("rowIndex, rowCount");
    return { cell: cell.load("columnHidden, format/columnWidth"), held };
  });
  const isAtEdge = place.column + columns === SHEET.columns;
  const beside = isAtEdge
    ? undefined
    : partOf(place, { row: 0, column: columns, rows, columns: 1 })
        .getUsedRangeOrNullObject(true)
        .load("rowIndex");
  const isOurs = ({ isNullObject, rowIndex, rowCount }: Excel.Range) =>
    isNullObject || (rowIndex >= place.row && rowIndex + rowCount <= place.row + rows);
  return {
    read: () => {
      const widths = asked.map(({ cell }) => cell.format.columnWidth);
      const needed = widthsNeeded(block, widths, beside?.isNullObject === true);
      return asked.flatMap(({ cell, held }, column): NarrowColumn[] => {
        const [width, enough] = [widths[column] ?? 0, needed[column] ?? 0];
        if (cell.columnHidden || !isOurs(held) || enough <= width) return [];
        const name = columnLetters(place.column + column);
        return [{ column, name, width, enough, isEmpty: held.isNullObject }];
      });
    },
  };
}
