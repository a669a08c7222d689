import fc from "fast-check";
import { cumulativeProduct } from "../../../src/model/numbers/cumulativeProduct";
import { percentile } from "../../../src/model/numbers/percentile";
import { runningTotals } from "../../../src/model/numbers/runningTotals";
import { together } from "../../../src/model/numbers/together";

test("changes build on each other: 10% twice is 21%", () => {
  const [once = 0, twice = 0] = cumulativeProduct([0.1, 0.1]);
  expect(once).toBeCloseTo(1.1, 14);
  expect(twice).toBeCloseTo(1.21, 14);
  expect(cumulativeProduct([])).toEqual([]);
  expect(cumulativeProduct([-1, 0.5])).toEqual([0, 0]);
});

describe("a percentile", () => {
  test("lies at position (n − 1)p, linear between neighbours", () => {
    // Of 1, 2, 4, 8: P50 at position 1.5, halfway from 2 to 4; P90 at 2.7, seven tenths from 4 to 8.
    expect(percentile([1, 2, 4, 8], 0.5)).toBe(3);
    expect(percentile([1, 2, 4, 8], 0.9)).toBeCloseTo(6.8, 12);
    expect(percentile([1, 2, 4, 8], 0)).toBe(1);
    expect(percentile([1, 2, 4, 8], 1)).toBe(8);
    expect(percentile([5], 0.25)).toBe(5);
  });

  test("never lies outside the values and never falls as p rises", () => {
    const values = fc.array(fc.integer(), { minLength: 1 }).map((list) => list.sort((a, b) => a - b));
    fc.assert(
      fc.property(values, (sorted) => {
        const points = [0, 0.1, 0.25, 0.5, 0.75, 0.9, 1].map((p) => percentile(sorted, p));
        expect(points).toEqual([...points].sort((a, b) => a - b));
        expect([points[0], points.at(-1)]).toEqual([sorted[0], sorted.at(-1)]);
      }),
    );
  });
});

test("lists go together item by item, and not at all when their lengths differ", () => {
  expect(
    together(
      [
        [1, 2],
        ["a", "b"],
      ],
      (number, letter) => letter + number,
    ),
  ).toEqual(["a1", "b2"]);
  expect(together([[], []], (one: number, other: number) => one + other)).toEqual([]);
  expect(() => together([[1, 2], [1]], (one, other) => one + other)).toThrow("different lengths");
});

test("running totals are exact: nine ninths of 60 are 60, however they are added", () => {
  const ninth = 6.66666666666667;
  const totals = runningTotals(Array.from({ length: 9 }, () => ninth));
  expect(totals.at(-1)).toBe(60.00000000000003);
  expect(runningTotals([0.1, 0.2], 0.3)).toEqual([0.4, 0.6]);
});
