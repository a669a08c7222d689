import { spansOf } from "../../../../src/workbench/page/charts/draw/stackedSpans";
import { series } from "./picture";

it("has every figure start from 0 where nothing is stacked", () => {
  expect(spansOf([series("Pay", [5, null]), series("Prices", [-2, 3])], false)).toEqual([
    [[0, 5], null],
    [
      [0, -2],
      [0, 3],
    ],
  ]);
});

it("puts figures above 0 on one another, and figures below 0 under one another", () => {
  const stacked = [series("Pay", [5]), series("Savings", [-2]), series("Prices", [3]), series("Cuts", [-4])];
  expect(spansOf(stacked, true)).toEqual([[[0, 5]], [[0, -2]], [[5, 8]], [[-2, -6]]]);
});

it("lets what is missing take no room, and lines stand on nothing: they take only their own height", () => {
  const stacked = [series("Pay", [null]), series("Gap", [7], { shape: "line" }), series("Prices", [3])];
  expect(spansOf(stacked, true)).toEqual([[null], [[7, 7]], [[0, 3]]]);
});
