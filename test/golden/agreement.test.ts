import { CellError } from "../../scripts/builtFunctions";
import { disagreements } from "./agreement";

const refusal = new CellError("#VALUE!", "requirement, row 2: found nothing. Enter a number.");

test("a number agrees within the tolerance, absolute or relative, whichever is larger", () => {
  expect(disagreements(1000.5, 1000, 0.001)).toEqual([]); // 0.001 of 1000 is 1
  expect(disagreements(1001.5, 1000, 0.001)).toHaveLength(1);
  expect(disagreements(0.0005, 0, 0.001)).toEqual([]);
  expect(disagreements(67.59999999999991, 67.6, 0)).toEqual(["is 67.59999999999991, expected 67.6"]);
});

test("a block of one cell is that cell, either way", () => {
  expect(disagreements([[5]], 5, 0)).toEqual([]);
  expect(disagreements(5, [[5]], 0)).toEqual([]);
});

test("a block agrees cell by cell, and in its size", () => {
  const block = [
    ["", "2010/11"],
    ["Gap", 9],
  ];
  expect(disagreements(block, block, 0)).toEqual([]);
  expect(disagreements([["", "2010/11"]], block, 0)).toEqual(["spills 1 x 2, expected 2 x 2"]);
  expect(
    disagreements(
      [
        ["", "2010/11"],
        ["Gap", "9"],
      ],
      block,
      0,
    ),
  ).toEqual(['row 2, column 2 is "9", expected 9']);
  expect(disagreements([["", "2010/11"], ["Gap"]], block, 0)).toEqual(["spills 2 x 2 or 1, expected 2 x 2"]);
});

test("what a cell would show differently is no agreement: null for empty, -0, NaN, TRUE for 1", () => {
  expect(disagreements(null, "", 0)).toHaveLength(1);
  expect(disagreements(-0, 0, 0)).toEqual(["is -0, expected 0"]);
  expect(disagreements(Number.NaN, 0, 1)).toHaveLength(1);
  expect(disagreements(true, 1, 1)).toHaveLength(1);
});

test("an error agrees by its code and by every word its message must contain", () => {
  expect(disagreements(refusal, { error: "#VALUE!", mentions: ["requirement", "row 2"] }, 0)).toEqual([]);
  expect(disagreements([[1, refusal]], [[1, { error: "#VALUE!" }]], 0)).toEqual([]);
  expect(disagreements(refusal, { error: "#N/A" }, 0)).toHaveLength(1);
  expect(disagreements(refusal, { error: "#VALUE!", mentions: ["limit"] }, 0)).toEqual([
    'does not mention "limit": requirement, row 2: found nothing. Enter a number.',
  ]);
  expect(disagreements(5, { error: "#VALUE!" }, 0)).toEqual(["is 5, expected #VALUE!"]);
});
