import { readFileSync } from "node:fs";
import { Model, initSync } from "@ironcalc/wasm";

initSync({ module: readFileSync(new URL(import.meta.resolve("@ironcalc/wasm/wasm_bg.wasm"))) });

/**
 * A sheet of a compiled spreadsheet engine with the blocks side by side and, right of them, a block of ordinary
 * formulas. It stands for what Excel's own arithmetic costs a cell, as far as that can be measured without Excel.
 *
 * @param {number[][][]} blocks the inputs, all of one shape
 * @param {(cells: string[]) => string} formula the formula of one cell, from the addresses of its inputs
 */
export function nativeSheet(blocks, formula) {
  const model = new Model("bench", "en", "UTC", "en");
  model.pauseEvaluation();
  const [{ length: rows }, width] = [blocks[0], blocks[0][0].length];
  const column = (block, offset) => block * width + offset + 1;
  for (let row = 1; row <= rows; row += 1) {
    for (let offset = 0; offset < width; offset += 1) {
      blocks.forEach((block, b) =>
        model.setUserInput(0, row, column(b, offset), String(block[row - 1][offset])),
      );
      const cells = blocks.map((_, b) => `${letter(column(b, offset))}${row}`);
      model.setUserInput(0, row, column(blocks.length, offset), formula(cells));
    }
  }
  const result = (row, offset) =>
    Number(model.getFormattedCellValue(0, row + 1, column(blocks.length, offset)));
  model.evaluate();
  return {
    recalculate: () => model.evaluate(),
    read: () => Array.from({ length: rows }, (_, r) => Array.from({ length: width }, (_, y) => result(r, y))),
  };
}

/** A, B … Z: the sheet is never wider. */
function letter(column) {
  return String.fromCharCode(64 + column);
}
