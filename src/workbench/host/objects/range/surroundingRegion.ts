import { boundingBox, intersection, SHEET, type Box } from "../../../../grid/box";
import type { GridStore, SheetId } from "../../gridStore";

/** The block around a box: it grows until the cells all around it are blank, as Ctrl+Shift+8 selects. */
export function surroundingRegion(store: GridStore, sheet: SheetId, start: Box): Box {
  const used = store.usedRange(sheet, true);
  if (!used) return start;
  let region = start;
  for (;;) {
    const around = intersection(SHEET, {
      row: region.row - 1,
      column: region.column - 1,
      rows: region.rows + 2,
      columns: region.columns + 2,
    });
    const reached = around && intersection(around, used);
    const filled = reached && filledPart(store, sheet, reached);
    const grown = filled ? boundingBox(region, filled) : region;
    if (grown.rows === region.rows && grown.columns === region.columns) return region;
    region = grown;
  }
}

/** The box around the cells that are not blank; null if all are. */
function filledPart(store: GridStore, sheet: SheetId, within: Box): Box | null {
  let filled: Box | null = null;
  store.read(sheet, within, "type").forEach((row, down) =>
    row.forEach((type, right) => {
      if (type === "Empty") return;
      const cell = { row: within.row + down, column: within.column + right, rows: 1, columns: 1 };
      filled = filled ? boundingBox(filled, cell) : cell;
    }),
  );
  return filled;
}
