import type { Box } from "../../grid/box";
import { runBatch } from "../batch";
import { partOf } from "../cells/place";
import { placeOf, wholeOf, type WrittenBlock } from "../cells/writtenBlock";
import { askRemembered, rememberTable } from "../tables/ourTables";

/**
 * Makes an Excel table of a block that has been written, and remembers it as one of ours with its columns. One that is made
 * once more may be larger than the block: its box is counted from the block's top left cell.
 */
export async function makeTable(
  written: WrittenBlock,
  name: string,
  box: Box = wholeOf(written.block),
): Promise<void> {
  const { block, cell, tableId } = written;
  await runBatch(async (context) => {
    const place = placeOf(context, written);
    const table = place.sheet.tables.add(partOf(place, box), true);
    table.load("id");
    const before = tableId === undefined ? undefined : askRemembered(context, tableId);
    await context.sync();
    // Known from here on: whatever fails below, the table is ours to take back.
    written.tableId = table.id;
    before?.forget();
    table.name = name;
    table.columns.load("items/id");
    await context.sync();
    const headings = (block.cells[0] ?? []).map(String);
    const columns = table.columns.items.flatMap(({ id }, place) => {
      const heading = headings[place + box.column];
      return heading === undefined ? [] : [{ id, heading }];
    });
    rememberTable(context, table.id, columns);
    await context.sync();
  }, cell.sheet);
}
