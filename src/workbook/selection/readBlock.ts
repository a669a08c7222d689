import { runBatch } from "../batch";
import type { OwnCells } from "../../sheets/ownBlock/ownCells";
import { WorkbookRefusal } from "../refusal";

/** The most cells that are read as a block: a wrong selection is not worth the wait. */
const MOST_CELLS = 10_000;

/** Reads the selected block, or the block of filled cells around a single selected cell. */
export function readBlock(): Promise<OwnCells> {
  return runBatch(async (context) => {
    const selected = context.workbook.getSelectedRange().load("cellCount");
    const around = selected.getSurroundingRegion().load("cellCount");
    await context.sync();
    const block = selected.cellCount === 1 ? around : selected;
    if (block.cellCount < 0 || block.cellCount > MOST_CELLS) {
      throw new WorkbookRefusal({ kind: "tooLarge", cells: block.cellCount, most: MOST_CELLS });
    }
    block.load("address, values, text");
    await context.sync();
    return { address: block.address, values: block.values as OwnCells["values"], texts: block.text };
  });
}
