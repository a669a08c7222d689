import { outcome } from "../edge/excelGlobals";
import fc from "fast-check";
import { abgAllocate } from "../../../src/functions/funding/abgAllocate";
import { areaBasedGrant } from "../../../src/model/funding/areaBasedGrant";

test("a stream of Area Based Grant adds up to its total, to the penny", () => {
  const criteria = fc
    .array(fc.nat(1_000_000), { minLength: 1, maxLength: 33 })
    .filter((weights) => weights.some((weight) => weight > 0));
  fc.assert(
    fc.property(fc.nat(100_000_000_000), criteria, (pence, weights) => {
      const parts = areaBasedGrant(pence / 100, weights, 2);
      expect(parts.reduce((sum, part) => sum + Math.round(part * 100), 0)).toBe(pence);
    }),
  );
});

test("a stream without money and criteria is nil", () => {
  expect(areaBasedGrant(0, [0, 0], 0)).toEqual([0, 0]);
});

test("a stream with money needs criteria", () => {
  expect(() => areaBasedGrant(100, [0, 0], 0)).toThrow("Division by zero");
});

test("one total beside two streams of criteria is refused, with both counts", () => {
  expect(outcome(() => abgAllocate([[100]], [[1, 2]]))).toBe(
    "#VALUE! streamTotals: has 1 cell, criteria has 2 columns. Give one total for each column.",
  );
});
