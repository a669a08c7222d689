import fc from "fast-check";
import { runningTotals } from "../../../src/model/numbers/runningTotals";
import { sumAmounts } from "../../../src/model/numbers/sumAmounts";
import { Refusal } from "../../../src/model/refusal";

/** Whole pence (or other units), and the amounts that they are. */
function unitsAndAmounts(decimals: number, largest: number) {
  return fc
    .array(fc.integer({ min: -largest, max: largest }), { maxLength: 40 })
    .map((units) => ({ units, amounts: units.map((unit) => Number(`${unit}e-${decimals}`)) }));
}

describe("a sum of amounts", () => {
  test("is exact where binary arithmetic is not", () => {
    expect(0.1 + 0.2 === 0.3).toBe(false);
    expect(sumAmounts([0.1, 0.2])).toBe(0.3);
    expect(sumAmounts([2673.3, 67.6, -2673.3])).toBe(67.6);
  });

  test("keeps the pence beside billions, in whatever order", () => {
    const amounts = [2_673_300_000.1, 0.2, -2_673_300_000];
    expect(sumAmounts(amounts)).toBe(0.3);
    expect(sumAmounts([...amounts].reverse())).toBe(0.3);
  });

  test("keeps the tenth decimal beside millions", () => {
    // Six digits before the point leave nine after it in a double: the sum has to be made of the digits.
    expect(sumAmounts([1_000_000, 0.0000000001, -1_000_000])).toBe(0.0000000001);
  });

  test("of nothing is 0, and never -0", () => {
    expect(Object.is(sumAmounts([]), 0)).toBe(true);
    expect(Object.is(sumAmounts([-0]), 0)).toBe(true);
    expect(Object.is(sumAmounts([-1.1, 1.1]), 0)).toBe(true);
  });

  test.each([
    ["whole pounds to 10 billion", 0, 1e10],
    ["pence to 10 million", 2, 1e9],
    ["one decimal of millions", 1, 1e5],
    ["ten decimals", 10, 1e12],
  ])("adds up to the last digit: %s", (_, decimals, largest) => {
    fc.assert(
      fc.property(unitsAndAmounts(decimals, largest), ({ units, amounts }) => {
        const total = units.reduce((sum, unit) => sum + BigInt(unit), 0n);
        expect(sumAmounts(amounts)).toBe(Number(`${total}e-${decimals}`));
      }),
    );
  });

  test("past what a number can hold is refused with a sentence", () => {
    expect(() => sumAmounts([1e308, 1e308])).toThrow(Refusal);
    expect(() => sumAmounts([Infinity, 1])).toThrow(Refusal);
    expect(() => sumAmounts([NaN, 1e9])).toThrow(Refusal);
    expect(sumAmounts([1e308, -1e308, 5])).toBe(5);
  });
});

test("running totals say how much there is so far", () => {
  expect(runningTotals([0.1, 0.2, -0.3])).toEqual([0.1, 0.3, 0]);
  expect(runningTotals([35, 30, 25], 210)).toEqual([245, 275, 300]);
});
