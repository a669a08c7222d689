import fc from "fast-check";
import { boxName, cellName, fits, topLeftOf } from "../../../src/grid/cell";

it.each([
  ["C5", { sheet: "", row: 4, column: 2 }],
  ["$C$5", { sheet: "", row: 4, column: 2 }],
  [" gap!c5:f9 ", { sheet: "gap", row: 4, column: 2 }],
  ["'My sheet'!AA10", { sheet: "My sheet", row: 9, column: 26 }],
  ["'It''s here'!XFD1048576", { sheet: "It's here", row: 1_048_575, column: 16_383 }],
])("%s begins at that cell", (address, cell) => expect(topLeftOf(address)).toEqual(cell));

it.each(["", "C", "5", "C0", "C:C", "Total", "Sheet1!", "'Sheet1!C5", "C5:"])("%j is no cell", (address) =>
  expect(topLeftOf(address)).toBeUndefined(),
);

it("a cell's name leads back to the cell", () => {
  fc.assert(
    fc.property(fc.nat(1_048_575), fc.nat(16_383), (row, column) => {
      expect(topLeftOf(cellName(row, column))).toEqual({ sheet: "", row, column });
    }),
  );
});

it("a box is named by its corners, and one cell by itself", () => {
  const cell = { sheet: "", row: 4, column: 2 };
  expect(boxName(cell, 5, 4)).toBe("C5:F9");
  expect(boxName(cell, 1, 1)).toBe("C5");
});

it("a block may reach the last row and column and not beyond", () => {
  const cell = { sheet: "", row: 1_048_574, column: 16_382 };
  expect(fits(cell, 2, 2)).toBe(true);
  expect(fits(cell, 3, 2)).toBe(false);
  expect(fits(cell, 2, 3)).toBe(false);
});
