import { formatAddress } from "../../grid/address";
import { without, type Box } from "../../grid/box";
import { runBatch } from "../batch";
import { wholeOf, type WrittenBlock } from "../cells/writtenBlock";
import { askRemembered } from "../tables/ourTables";

/** The table that was made of a block, as it stands now. */
export interface TableNow {
  readonly name: string;
  readonly address: string;
  /** Its box, counted from the block's top left cell. */
  readonly box: Box;
  /** The cells that belong to the table and not to the block: Excel lets a table grow when one types beside it. */
  readonly added: readonly string[];
}

interface TableFound extends TableNow {
  readonly table: Excel.Table;
}

/** Looks at the table that was made of a block, in two syncs; undefined where there is none, or none any more. */
async function readTable(
  context: Excel.RequestContext,
  { tableId, cell, block }: WrittenBlock,
): Promise<TableFound | undefined> {
  if (tableId === undefined) return undefined;
  const table = context.workbook.tables.getItemOrNullObject(tableId).load("name");
  await context.sync();
  if (table.isNullObject) return undefined;
  const range = table.getRange().load("address, rowIndex, columnIndex, rowCount, columnCount");
  await context.sync();
  const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns, address } = range;
  const own = { ...wholeOf(block), row: cell.row, column: cell.column };
  return {
    table,
    name: table.name,
    address,
    box: { row: row - cell.row, column: column - cell.column, rows, columns },
    added: without({ row, column, rows, columns }, own).map((box) => formatAddress(box)),
  };
}

/** The table that was made of a block; undefined where there is none, or none any more. */
export function tableNow(written: WrittenBlock): Promise<TableNow | undefined> {
  if (written.tableId === undefined) return Promise.resolve(undefined);
  return runBatch((context) => readTable(context, written), written.cell.sheet);
}

/** Asks for the table of a block to go, with its cells; one that has grown only stops being a table, and keeps them. */
export async function removeTable(context: Excel.RequestContext, written: WrittenBlock): Promise<void> {
  if (written.tableId === undefined) return;
  const remembered = askRemembered(context, written.tableId);
  const now = await readTable(context, written);
  if (now && now.added.length > 0) now.table.convertToRange();
  else now?.table.delete();
  // Last: a table that Excel does not let go must not be forgotten.
  remembered.forget();
}
