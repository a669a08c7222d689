import { inTurn, runBatch } from "../batch";
import { rowChunks } from "../cells/rowChunks";
import type { OwnCells } from "../../sheets/ownBlock/ownCells";
import { WorkbookRefusal } from "../refusal";

/** The most cells that are read as a block, 5,000 rows of 50 columns: a wrong selection is not worth the wait. */
const MOST_CELLS = 250_000;

/** Reads the selected block, or the block of filled cells around a single selected cell; a large one in several requests. */
export function readBlock(): Promise<OwnCells> {
  return runBatch(async (context) => {
    const selected = context.workbook.getSelectedRange().load("cellCount");
    const around = selected.getSurroundingRegion().load("cellCount");
    for (const range of [selected, around]) range.load("rowCount, columnCount, address");
    await context.sync();
    const block = selected.cellCount === 1 ? around : selected;
    if (block.cellCount < 0 || block.cellCount > MOST_CELLS) {
      throw new WorkbookRefusal({ kind: "tooLarge", cells: block.cellCount, most: MOST_CELLS });
    }
    const values: OwnCells["values"][number][] = [];
    const texts: OwnCells["texts"][number][] = [];
    await inTurn(rowChunks(block.rowCount, block.columnCount), async ({ first, rows }) => {
      const part = block.getCell(first, 0).getResizedRange(rows - 1, block.columnCount - 1);
      part.load("values, text");
      await context.sync();
      values.push(...(part.values as OwnCells["values"]));
      texts.push(...part.text);
    });
    return { address: block.address, values, texts };
  });
}
