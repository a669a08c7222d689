import fc from "fast-check";
import { aggregate } from "../../../src/model/targets/aggregate";

const weight = fc.integer({ min: 1, max: 1_000_000 });

describe("an aggregate", () => {
  test("of equal percentages is that percentage, whatever the weights", () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.array(weight, { minLength: 1, maxLength: 32 }), (tenths, weights) => {
        const value = tenths / 10;
        expect(
          aggregate(
            weights.map((one) => ({ value, weight: one })),
            "percentage",
            1000,
          ),
        ).toBeCloseTo(value, 9);
      }),
    );
  });

  test("of percentages lies between the lowest and the highest", () => {
    const locality = fc.record({ value: fc.integer({ min: 0, max: 100 }), weight });
    fc.assert(
      fc.property(fc.array(locality, { minLength: 1, maxLength: 32 }), (figures) => {
        const values = figures.map(({ value }) => value);
        const found = aggregate(figures, "percentage", 1000);
        expect(found).toBeGreaterThanOrEqual(Math.min(...values) - 1e-9);
        expect(found).toBeLessThanOrEqual(Math.max(...values) + 1e-9);
      }),
    );
  });

  test("of rates is all counts over all population, not the mean of the rates", () => {
    // (10 + 30) / (1,000 + 9,000) × 1,000 = 4; the mean of 10 and 3.33 would be 6.67.
    expect(
      aggregate(
        [
          { value: 10, weight: 1000 },
          { value: 30, weight: 9000 },
        ],
        "rate",
        1000,
      ),
    ).toBe(4);
  });

  test("leaves out a borough whose weight is missing, with its figure", () => {
    expect(
      aggregate(
        [
          { value: 60, weight: 100 },
          { value: 90, weight: undefined },
        ],
        "percentage",
        1000,
      ),
    ).toBe(60);
  });
});
