import { exampleBlock } from "../../../../src/sheets/functionBlocks/exampleBlock";
import { TEXT } from "../../../../src/sheets/looks/numberFormats";

const origin = { sheet: "Work", row: 4, column: 2 };

test("the call reads the inputs above it, in the order of its arguments, and keeps room for what it fills", () => {
  const block = exampleBlock({
    name: "PLAN.X",
    sentence: "What it answers.",
    arguments: [
      { label: "Years", cells: [["2010/11", "2011/12"]] },
      { label: "Left out", cells: [] },
      {
        label: "Limits",
        cells: [
          [1, 2],
          [3, 4],
        ],
      },
    ],
    result: [
      [5, 6, 7],
      [8, "nine", null],
    ],
  })(origin);
  expect(block.cells).toEqual([
    ["PLAN.X", null, null, null],
    ["What it answers.", null, null, null],
    ["Years", "2010/11", "2011/12", null],
    ["Limits", 1, 2, null],
    [null, 3, 4, null],
    ["Result", { formula: "=PLAN.X(D7:E7,,D8:E9)" }, null, null],
    [null, null, null, null],
  ]);
  expect(block.shows?.slice(-2)).toEqual([
    ["Result", 5, 6, 7],
    [null, 8, "nine", null],
  ]);
  expect(block.spills).toEqual([{ row: 5, column: 1, rows: 2, columns: 3 }]);
  expect(block.dressed.find(({ box }) => box.row === 2 && box.column === 1)?.numberFormat).toBe(TEXT);
});

test("arguments left out at the end are not written", () => {
  const block = exampleBlock({
    name: "PLAN.X",
    sentence: "",
    arguments: [
      { label: "One", cells: [[1]] },
      { label: "Two", cells: [] },
    ],
    result: [[4]],
  })({ sheet: "Work", row: 0, column: 0 });
  expect(block.cells.at(-1)?.[1]).toEqual({ formula: "=PLAN.X(B3)" });
});
