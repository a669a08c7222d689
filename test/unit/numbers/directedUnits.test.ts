import { unitsDown, unitsUp } from "../../../src/model/numbers/directedUnits";

/** The whole units below and above a value, or twice the same where it is one. */
const between = (value: number, decimals: number) =>
  [unitsDown(value, decimals), unitsUp(value, decimals)].map(BigInt);

test.each([
  [2.5, 0, 2n, 3n],
  [-2.5, 0, -3n, -2n],
  [123456.789, 2, 12345678n, 12345679n],
  [-123456.789, 2, -12345679n, -12345678n],
  [2500, -3, 2n, 3n],
  [-2500, -3, -3n, -2n],
  [0.0000000000001, 2, 0n, 1n], // far below the last decimal, and still not nothing
  [100_000_000_000.001, 2, 10_000_000_000_000n, 10_000_000_000_001n],
])("%d lies between two units of %d decimals", (value, decimals, down, up) => {
  expect(between(value, decimals)).toEqual([down, up]);
});

test.each([
  [0, 2, 0n],
  [7, 2, 700n],
  [-7, 2, -700n],
  [0.29, 2, 29n], // 0.29 × 100 is 28.999999999999996
  [-0.29, 2, -29n],
  [1.1, 2, 110n], // and 1.1 × 100 is 110.00000000000001
  [0.1 + 0.2, 1, 3n],
  [0.0000001, 7, 1n],
  [0.0000012, 10, 12000n],
  [3000, -3, 3n],
  [-3000, -3, -3n],
  [999_999_999_999_999, 0, 999_999_999_999_999n],
  [1e20, 2, 10n ** 22n],
  [-1e20, 2, -(10n ** 22n)],
  [1e20, -6, 10n ** 14n],
])("%d is a whole number of units of %d decimals", (value, decimals, units) => {
  expect(between(value, decimals)).toEqual([units, units]);
});
