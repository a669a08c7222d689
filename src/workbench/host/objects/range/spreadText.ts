import { mapBox } from "../../../../grid/box";
import { references } from "../../../../formulas/references";
import { isFormula } from "./enteredCells";
import type { Range } from "./range";

/**
 * A formula that is entered into a cell of the General format takes over the format of text, if the first cell that it
 * refers to has that: it calculates, but is text as soon as it is entered again.
 */
export function spreadText(range: Range, cells: readonly (readonly unknown[])[]): void {
  const { sheet, box } = range;
  const { workbook } = sheet;
  const formats = workbook.store.read(sheet.Id, box, "numFmt");
  const spread = mapBox(box, (down, right) => {
    const cell = cells[down]?.[right];
    if (!isFormula(cell) || formats[down]?.[right] !== "General") return null;
    const [first] = references(cell);
    const from = first && workbook.findRange(first.text.replace(/#$/, ""), sheet);
    if (!from || from.unbounded) return null;
    return workbook.store.read(from.sheet.Id, from.GetCell(0, 0).box, "numFmt")[0]?.[0] === "@" ? "@" : null;
  });
  if (spread.flat().includes("@")) workbook.store.writeNumberFormats(sheet.Id, box, spread);
}
