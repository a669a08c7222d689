/** @jest-environment node */
import { FakeCalls, metadataOf } from "./engine/fakeCalls";
import { engine, TestWorkbook } from "./engine/workbook";

const CELL = { row: 0, column: 0, rows: 1, columns: 1 };

let book: TestWorkbook;

beforeEach(() => {
  book = new TestWorkbook(new FakeCalls({}), metadataOf({}));
  book.set({ A1: "Red" });
  book.store.format(book.sheet, CELL, { bold: true, fillColor: "#FFFFFF" });
  engine.paintCells(book.univer.__getInjector(), (sheet, row, column) =>
    sheet === book.sheet && row === 0 && column === 0 && book.value("A1") === "Red"
      ? { fillColor: "#FBE0DE", fontColor: "#8A1C1C" }
      : null,
  );
});

afterEach(() => book.close());

/** How the grid draws the cell. */
const style = () => book.workbook?.getSheetBySheetId(book.sheet)?.getComposedCellStyle(0, 0);

it("is seen in the grid, over what the cell is otherwise", () => {
  expect(style()).toMatchObject({ bg: { rgb: "#FBE0DE" }, cl: { rgb: "#8A1C1C" }, bl: 1 });
});

it("goes when the cell holds something else", () => {
  book.set({ A1: "Green" });
  expect(style()?.bg).toEqual({ rgb: "#FFFFFF" });
});

it("is no part of the cell's format, which an add-in reads and writes back", () => {
  const [[format] = []] = book.store.readFormats(book.sheet, CELL);
  expect(format).toMatchObject({ fillColor: "#FFFFFF", fontColor: "#000000", bold: true });
});
