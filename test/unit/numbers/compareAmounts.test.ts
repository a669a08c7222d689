import fc from "fast-check";
import { compareAmounts, leastWithin, mostWithin } from "../../../src/model/numbers/compareAmounts";

test.each([
  [0.1 + 0.2, 0.3],
  [3 * 6.66666666666667, 20],
  [20.00000000005, 20], // half of the last decimal
  [-1e-14, 0],
  [4_545_100, 1.2 * 3787583.33333333],
  [1e15, 1e15 + 900],
])("%d and %d are equal", (one, other) => {
  expect(compareAmounts(one, other)).toBe(0);
  expect(compareAmounts(other, one)).toBe(0);
  expect(compareAmounts(-one, -other)).toBe(0);
});

test.each([
  [20.0000000001, 20],
  [1e-10, 0],
  [1_000_000.0001, 1_000_000],
  [-20, -20.0000000001],
  [1e15 + 1100, 1e15],
])("%d is more than %d", (one, other) => {
  expect(compareAmounts(one, other)).toBeGreaterThan(0);
  expect(compareAmounts(other, one)).toBeLessThan(0);
});

test("an amount fits exactly as far as it compares as no more", () => {
  const amount = fc.double({ min: 0, max: 1e12, noNaN: true });
  fc.assert(
    fc.property(amount, fc.double({ min: -1e-9, max: 1e-9, noNaN: true }), (limit, off) => {
      const near = limit + off;
      expect(near <= mostWithin(limit)).toBe(compareAmounts(near, limit) <= 0);
      expect(near >= leastWithin(limit)).toBe(compareAmounts(near, limit) >= 0);
    }),
    { seed: 1 },
  );
});

test("what fits below 0 fits as above it: a credit of 100 less a hair is still 100", () => {
  expect(mostWithin(-100)).toBeCloseTo(-100, 9);
  expect(mostWithin(-100)).toBeGreaterThan(-100);
  expect(leastWithin(100)).toBeCloseTo(100, 9);
  expect(leastWithin(100)).toBeLessThan(100);
  expect(leastWithin(-100)).toBeLessThan(-100);
});
