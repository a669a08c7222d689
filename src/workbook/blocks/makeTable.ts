import { runBatch } from "../batch";
import { rangeAt, type WrittenBlock } from "../cells/writtenBlock";
import { forgetTable, rememberTable } from "../tables/ourTables";

/** Makes an Excel table of a block that has been written, and remembers it as one of ours with its columns. */
export async function makeTable(written: WrittenBlock, name: string): Promise<void> {
  const { address, block, cell } = written;
  await runBatch(async (context) => {
    const table = rangeAt(context, address).worksheet.tables.add(rangeAt(context, address), true);
    table.name = name;
    table.load("id");
    table.columns.load("items/id");
    await context.sync();
    written.tableId = table.id;
    const headings = (block.cells[0] ?? []).map(String);
    const columns = table.columns.items.map(({ id }, place) => ({ id, heading: headings[place] ?? "" }));
    rememberTable(context, table.id, columns);
    await context.sync();
  }, cell.sheet);
}

/** Deletes a table of ours with what its cells hold. */
export async function deleteTable(id: string): Promise<void> {
  await runBatch(async (context) => {
    context.workbook.tables.getItem(id).delete();
    forgetTable(context, id);
    await context.sync();
  });
}
