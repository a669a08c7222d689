import fc from "fast-check";
import { normalTail, twoSidedQuantile } from "../../../src/model/numbers/normal";

describe("the normal distribution", () => {
  // Published quantiles (NIST/SEMATECH e-Handbook, table of the normal distribution, to full precision).
  test.each([
    [0.5, 0.6744897501960817],
    [0.8, 1.2815515655446004],
    [0.9, 1.6448536269514722],
    [0.95, 1.959963984540054],
    [0.99, 2.5758293035489004],
    [0.999, 3.2905267314919255],
  ])("holds %p of all values within ±%p", (confidence, z) => {
    expect(twoSidedQuantile(confidence)).toBeCloseTo(z, 12);
  });

  test("has its tail undone by its quantile", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 8, noNaN: true }), (z) => {
        expect(twoSidedQuantile(1 - 2 * normalTail(z))).toBeCloseTo(z, z < 5 ? 8 : 0);
      }),
    );
  });

  test("falls from a half at 0 towards nothing", () => {
    expect(normalTail(0)).toBe(0.5);
    expect(normalTail(40)).toBe(0);
  });
});
