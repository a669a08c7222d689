import fc from "fast-check";
import { asRead, decimalOf, numberOf, unitsOf } from "../../../src/model/numbers/decimal";
import { Refusal } from "../../../src/model/refusal";

/** A number written with `digits` (at most 15) before ×10^-decimals, and those parts. */
const written = fc
  .tuple(fc.bigInt({ min: -(10n ** 15n) + 1n, max: 10n ** 15n - 1n }), fc.integer({ min: -20, max: 30 }))
  .map(([digits, decimals]) => ({ digits, decimals, value: Number(`${digits}e${-decimals}`) }));

describe("a number read as a decimal", () => {
  test("is what was typed: one tenth, not the double next to it", () => {
    expect(decimalOf(0.1)).toEqual({ digits: 1n, decimals: 1 });
    expect(decimalOf(-2673.3)).toEqual({ digits: -26733n, decimals: 1 });
    expect(decimalOf(0.1 + 0.2)).toEqual({ digits: 3n, decimals: 1 }); // 0.30000000000000004 has 17 digits
    expect(decimalOf(1e15)).toEqual({ digits: 1n, decimals: -15 });
    expect(decimalOf(5e-324)).toEqual(decimalOf(4.94065645841247e-324)); // the smallest double, to 15 digits
  });

  test("is nothing for 0 and for -0", () => {
    expect(decimalOf(0).digits).toBe(0n);
    expect(decimalOf(-0).digits).toBe(0n);
  });

  test("comes back from up to 15 digits unchanged", () => {
    fc.assert(
      fc.property(written, ({ digits, decimals, value }) => {
        const finest = Math.max(decimals, decimalOf(value).decimals);
        expect(unitsOf(decimalOf(value), finest)).toBe(digits * 10n ** BigInt(finest - decimals));
        expect(numberOf(digits, decimals)).toBe(value + 0);
      }),
    );
  });

  test("is refused with a sentence when it is no finite number", () => {
    for (const value of [NaN, Infinity, -Infinity]) expect(() => decimalOf(value)).toThrow(Refusal);
  });
});

describe("whole units of a decimal", () => {
  test("are rounded half away from zero", () => {
    const pence = (value: number) => unitsOf(decimalOf(value), 2);
    expect([0.005, 0.0049, -0.005, -0.0049, 1.115].map(pence)).toEqual([1n, 0n, -1n, 0n, 112n]);
  });

  test("may be thousands", () => {
    expect(unitsOf(decimalOf(2500), -3)).toBe(3n);
    expect(unitsOf(decimalOf(2499.99), -3)).toBe(2n);
    expect(numberOf(3n, -3)).toBe(3000);
  });
});

describe("a count of units as an ordinary number", () => {
  test.each([
    [3n, -23, 3e23],
    [6n, -23, 6e23],
    [1n, 23, 1e-23],
    [7n, 23, 7e-23],
    [9_007_199_254_740_995n, 1, 900719925474099.5],
    [-9_007_199_254_740_995n, 1, -900719925474099.5],
    [5, 0, 5],
    [29, 2, 0.29],
    [-29, 2, -0.29],
  ])("%d of 10^-%d is the number nearest to it", (units, decimals, value) => {
    expect(numberOf(units, decimals)).toBe(value);
  });

  test("is never -0", () => {
    expect(Object.is(numberOf(-0, 2), 0)).toBe(true);
    expect(Object.is(numberOf(0n, 2), 0)).toBe(true);
  });
});

test("a number is read as its 15 significant digits", () => {
  expect([0.1 + 0.2, 2 / 3, 1e20, -1.1 * 1.1].map(asRead)).toEqual([0.3, 0.666666666666667, 1e20, -1.21]);
});
