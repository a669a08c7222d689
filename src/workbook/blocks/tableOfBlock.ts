import { formatAddress } from "../../grid/address";
import { without, type Box } from "../../grid/box";
import { runBatch } from "../batch";
import { wholeOf, type WrittenBlock } from "../cells/writtenBlock";
import { forgetTable } from "../tables/ourTables";

/** A table that was made of a block, as it stands now. */
interface TableNow {
  readonly table: Excel.Table;
  readonly address: string;
  /** The boxes of the sheet that belong to the table and not to the block: Excel lets a table grow when one types beside it. */
  readonly added: readonly Box[];
}

/** Looks at the table that was made of a block, in two syncs; undefined where there is none, or none any more. */
async function readTable(
  context: Excel.RequestContext,
  { tableId, cell, block }: WrittenBlock,
): Promise<TableNow | undefined> {
  if (tableId === undefined) return undefined;
  const table = context.workbook.tables.getItemOrNullObject(tableId).load("name");
  await context.sync();
  if (table.isNullObject) return undefined;
  const range = table.getRange().load("address, rowIndex, columnIndex, rowCount, columnCount");
  await context.sync();
  const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = range;
  const own = { ...wholeOf(block), row: cell.row, column: cell.column };
  return { table, address: range.address, added: without({ row, column, rows, columns }, own) };
}

/** What the user has added to a table. */
export interface Added {
  readonly address: string;
  readonly table: string;
  readonly cells: readonly string[];
}

/** What has been added to the table that was made of a block; undefined for nothing. */
export function addedToTable(written: WrittenBlock): Promise<Added | undefined> {
  if (written.tableId === undefined) return Promise.resolve(undefined);
  return runBatch(async (context) => {
    const now = await readTable(context, written);
    if (!now || now.added.length === 0) return undefined;
    const cells = now.added.map((box) => formatAddress(box));
    return { address: now.address, table: now.table.name, cells };
  }, written.cell.sheet);
}

/** Whether the table that was made of a block is still there. */
export function hasTable(written: WrittenBlock): Promise<boolean> {
  return runBatch(async (context) => (await readTable(context, written)) !== undefined);
}

/** Asks for the table of a block to go, with its cells; one that has grown only stops being a table, and keeps them. */
export async function removeTable(context: Excel.RequestContext, written: WrittenBlock): Promise<void> {
  if (written.tableId === undefined) return;
  const now = await readTable(context, written);
  forgetTable(context, written.tableId);
  if (!now) return;
  if (now.added.length > 0) now.table.convertToRange();
  else now.table.delete();
}
