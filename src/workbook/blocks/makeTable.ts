import { runBatch } from "../batch";
import { partOf } from "../cells/place";
import { placeOf, wholeOf, type WrittenBlock } from "../cells/writtenBlock";
import { rememberTable } from "../tables/ourTables";

/** Makes an Excel table of a block that has been written, and remembers it as one of ours with its columns. */
export async function makeTable(written: WrittenBlock, name: string): Promise<void> {
  const { block, cell } = written;
  await runBatch(async (context) => {
    const place = placeOf(context, written);
    const table = place.sheet.tables.add(partOf(place, wholeOf(block)), true);
    table.load("id");
    await context.sync();
    // Known from here on: whatever fails below, the table is ours to take back.
    written.tableId = table.id;
    table.name = name;
    table.columns.load("items/id");
    await context.sync();
    const headings = (block.cells[0] ?? []).map(String);
    const columns = table.columns.items.map(({ id }, place) => ({ id, heading: headings[place] ?? "" }));
    rememberTable(context, table.id, columns);
    await context.sync();
  }, cell.sheet);
}
