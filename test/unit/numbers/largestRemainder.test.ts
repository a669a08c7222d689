import fc from "fast-check";
import { largestRemainder } from "../../../src/model/numbers/largestRemainder";
import { shareExactly, shareUnits } from "../../../src/model/numbers/shareUnits";
import { wholeAtOneScale } from "../../../src/model/numbers/wholeAtOneScale";

const decimals = fc.integer({ min: -6, max: 10 });
const count = fc.integer({ min: -999_999_999_999, max: 999_999_999_999 });
const weight = fc.oneof(
  fc.nat(1_000_000),
  fc.nat(100_000).map((hundredths) => hundredths / 100),
  fc.double({ min: 1e-6, max: 1e9, noNaN: true }),
);
const weights = fc
  .array(weight, { minLength: 1, maxLength: 40 })
  .filter((list) => list.some((one) => one > 0));

/** The amount that is so many units of 10^-decimals, and back. */
const amountOf = (units: number, unit: number) => Number(`${units}e${-unit}`);
const unitsIn = (amount: number, unit: number) =>
  Math.round(unit < 0 ? amount / 10 ** -unit : amount * 10 ** unit);
const add = (amounts: readonly number[]) => amounts.reduce((sum, amount) => sum + amount, 0);

describe("the parts of a total", () => {
  test("are the published ones: 10 over 47000, 16000, 15800, 12000, 6100, 3100", () => {
    expect(largestRemainder(10, [47000, 16000, 15800, 12000, 6100, 3100], 0)).toEqual([5, 2, 1, 1, 1, 0]);
  });

  test("add up to the total exactly, at any number of decimals", () => {
    fc.assert(
      fc.property(count, weights, decimals, (units, list, unit) => {
        const parts = largestRemainder(amountOf(units, unit), list, unit);
        expect(add(parts.map((part) => unitsIn(part, unit)))).toBe(units);
      }),
    );
  });

  test("are whole units", () => {
    fc.assert(
      fc.property(count, weights, decimals, (units, list, unit) => {
        for (const part of largestRemainder(amountOf(units, unit), list, unit)) {
          expect(part).toBe(amountOf(unitsIn(part, unit), unit) + 0);
        }
      }),
    );
  });

  test("are within one unit of their share", () => {
    fc.assert(
      fc.property(fc.nat(1_000_000_000), weights, (total, list) => {
        const parts = largestRemainder(total, list, 0);
        parts.forEach((part, index) => {
          const share = (total * (list[index] ?? 0)) / add(list);
          expect(Math.abs(part - share)).toBeLessThan(1 + 1e-4); // 1e-4: the noise of this share, up to 1e9
        });
      }),
    );
  });

  test("are 0 where the weight is 0", () => {
    fc.assert(
      fc.property(count, weights, fc.nat(40), (total, list, place) => {
        const withNobody = [...list.slice(0, place), 0, ...list.slice(place)];
        const index = Math.min(place, list.length);
        expect(largestRemainder(total, withNobody, 0)[index]).toBe(0);
      }),
    );
  });

  test("of a negative total are those of its positive, negated", () => {
    fc.assert(
      fc.property(count, weights, (total, list) => {
        const mirrored = largestRemainder(total, list, 0).map((part) => 0 - part);
        expect(largestRemainder(0 - total, list, 0)).toEqual(mirrored);
      }),
    );
  });

  test("do not change when all weights are given in thousands", () => {
    const figures = fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(count, figures, (total, list) => {
        const inThousands = list.map((one) => one / 1000);
        expect(largestRemainder(total, inThousands, 0)).toEqual(largestRemainder(total, list, 0));
      }),
    );
  });

  test("follow their authority when the rows are sorted another way", () => {
    const distinct = fc.uniqueArray(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(count, distinct, (total, list) => {
        const sorted = [...list].sort((a, b) => a - b);
        const parts = largestRemainder(total, list, 0);
        const partsWhenSorted = largestRemainder(total, sorted, 0);
        expect(list.map((one) => partsWhenSorted[sorted.indexOf(one)])).toEqual(parts);
      }),
    );
  });
});

describe("the unit left over", () => {
  test("goes to the largest remainder, not to the largest weight", () => {
    // 10 × 51%, 26%, 23% = 5.1, 2.6, 2.3.
    expect(largestRemainder(10, [51, 26, 23], 0)).toEqual([5, 3, 2]);
  });

  test("goes to the larger weight between equal remainders, though binary remainders differ", () => {
    // 2 × 1/6, 4/6, 1/6 = 1/3, 1 1/3, 1/3; in binary 4/3 - 1 is less than 1/3.
    expect(2 * (4 / 6) - 1).toBeLessThan(2 / 6);
    expect(largestRemainder(2, [1, 4, 1], 0)).toEqual([0, 2, 0]);
  });

  test("goes to the earlier between equal weights, however many digits binary arithmetic adds", () => {
    expect(0.1 + 0.2).toBeGreaterThan(0.3);
    expect(largestRemainder(1, [0.3, 0.1 + 0.2], 0)).toEqual([1, 0]);
  });

  test("is told apart where products pass the whole numbers of a double", () => {
    // In pence: 10^14 × 3/9 = 33,333,333,333,333 1/3 and 10^14 × 6/9 = 66,666,666,666,666 2/3.
    expect(largestRemainder(1_000_000_000_000, [3, 6], 2)).toEqual([333333333333.33, 666666666666.67]);
    // Weights of 15 digits that differ in the last one: a half of 1 less and more a hair.
    expect(largestRemainder(1, [100000000000000, 100000000000001], 0)).toEqual([0, 1]);
    expect(largestRemainder(3, [100000000000001, 100000000000000], 0)).toEqual([2, 1]);
  });

  test("is shared exactly among weights of very different size", () => {
    // 10^9 × 10^-12 / (1 + 10^-12) is nearly 0.001, 10^12 × 10^-12 / (1 + 10^-12) nearly 1.
    expect(largestRemainder(1e9, [1, 1e-12], 0)).toEqual([1e9, 0]);
    expect(largestRemainder(1e12, [1, 1e-12], 0)).toEqual([999_999_999_999, 1]);
  });
});

describe("the total", () => {
  test("is first rounded to the unit, half away from zero", () => {
    expect(largestRemainder(100.4, [1, 1, 1], 0)).toEqual([34, 33, 33]);
    expect(largestRemainder(2.5, [1], 0)).toEqual([3]);
    expect(largestRemainder(-2.5, [1], 0)).toEqual([-3]);
    expect(largestRemainder(1.005, [1], 2)).toEqual([1.01]); // 1.005 is 1.00499999999999989 in binary
  });

  test("can be shared in thousands", () => {
    // 123 thousand × 1/4, 1/4, 1/2 = 30.75, 30.75, 61.5.
    expect(largestRemainder(123_456, [1, 1, 2], -3)).toEqual([31_000, 31_000, 61_000]);
  });

  test("cannot be shared where all weights are 0", () => {
    expect(() => largestRemainder(100, [0, 0], 0)).toThrow("Division by zero");
  });
});

test("shares worked out by ordinary numbers are those worked out by whole ones", () => {
  const tie = fc.constantFrom(1, 3, 7, 0.1, 1 / 3, 20 / 3, 1e-9, 0);
  fc.assert(
    fc.property(
      fc.bigInt({ min: 0n, max: 10n ** 12n }),
      fc
        .array(fc.oneof(weight, tie), { minLength: 1, maxLength: 40 })
        .filter((list) => list.some((one) => one > 0)),
      (total, list) => {
        const exact = shareExactly(total, wholeAtOneScale(list));
        expect(shareUnits(total, list).map(BigInt)).toEqual(exact);
      },
    ),
    { numRuns: 1000 },
  );
});
