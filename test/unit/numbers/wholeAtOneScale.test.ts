import fc from "fast-check";
import { sumWhole } from "../../../src/model/numbers/sumWhole";
import { wholeAtOneScale } from "../../../src/model/numbers/wholeAtOneScale";

describe("amounts as whole numbers in the same proportions", () => {
  test.each([
    [[], []],
    [
      [3, 0, 7],
      [3, 0, 7],
    ],
    [
      [1.5, 2, 0.25],
      [150, 200, 25],
    ],
    [
      [0.0000000001, 1],
      [1, 10_000_000_000],
    ],
    [[999_999_999_999_999], [999_999_999_999_999]],
  ])("%j are %j", (amounts, whole) => {
    expect(wholeAtOneScale(amounts)).toEqual(whole);
  });

  test("are big ones where ordinary ones have too few digits", () => {
    expect(wholeAtOneScale([1e-11, 2])).toEqual([1n, 200_000_000_000n]);
    expect(wholeAtOneScale([1e15, 1])).toEqual([10n ** 15n, 1n]);
    expect(wholeAtOneScale([100_000, 0.0000000001])).toEqual([10n ** 15n, 1n]);
  });

  test("are those of the figures as they read, without the noise of a formula", () => {
    expect(wholeAtOneScale([0.1 + 0.2, 0.3])).toEqual([3n, 3n]);
  });

  test("whatever the decimals", () => {
    const pence = fc.array(fc.nat({ max: 1e9 }), { minLength: 2, maxLength: 2 });
    fc.assert(
      fc.property(pence, fc.integer({ min: 0, max: 12 }), (units, decimals) => {
        const amounts = units.map((unit) => Number(`${unit}e-${decimals}`));
        const [one = 0, other = 0] = wholeAtOneScale(amounts);
        const [a = 0, b = 0] = units;
        expect(BigInt(one) * BigInt(b)).toBe(BigInt(other) * BigInt(a));
      }),
    );
  });
});

test("whole numbers add up exactly, also past what an ordinary number holds", () => {
  const most = Number.MAX_SAFE_INTEGER;
  expect(sumWhole([])).toBe(0n);
  expect(sumWhole([1, 2, 3])).toBe(6n);
  expect(sumWhole([most - 1, 1])).toBe(BigInt(most));
  expect(sumWhole([most, 2])).toBe(BigInt(most) + 2n);
  expect(sumWhole([1, 2n, 3])).toBe(6n);
  expect(sumWhole([10n ** 20n, 1])).toBe(10n ** 20n + 1n);
});
