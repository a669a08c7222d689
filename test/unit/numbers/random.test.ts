import fc from "fast-check";
import { mulberry32 } from "../../../src/model/numbers/mulberry32";
import { triangular } from "../../../src/model/numbers/triangular";

function draws(seed: number, count: number): number[] {
  const random = mulberry32(seed);
  return Array.from({ length: count }, random);
}

describe("the random numbers of a simulation", () => {
  test("start from seed 42 as published", () => {
    expect(draws(42, 3)).toEqual([0.6011037519201636, 0.44829055899754167, 0.8524657934904099]);
  });

  test("are the same again from the same seed, and others from the largest", () => {
    expect(draws(1, 100)).toEqual(draws(1, 100));
    expect(draws(4_294_967_295, 3)).not.toEqual(draws(1, 3));
  });

  test("lie from 0 up to 1 and spread evenly: their mean is a half", () => {
    const many = draws(7, 100_000);
    expect(many.every((u) => u >= 0 && u < 1)).toBe(true);
    // The mean of 100,000 even draws has a standard deviation of 0.289/√100,000 = 0.0009.
    expect(Math.abs(many.reduce((sum, u) => sum + u, 0) / many.length - 0.5)).toBeLessThan(0.004);
  });
});

describe("a triangular value", () => {
  const triangle = { minimum: -10, mostLikely: 0, maximum: 10 };

  test("is the minimum at 0, the most likely at its share, the maximum at 1", () => {
    expect(triangular(triangle, 0)).toBe(-10);
    expect(triangular(triangle, 0.5)).toBe(0);
    expect(triangular(triangle, 1)).toBe(10);
    // A quarter of the area of 0, 4, 4 (rising all the way) lies below x with x²/16 = 1/4: x = 2.
    expect(triangular({ minimum: 0, mostLikely: 4, maximum: 4 }, 0.25)).toBe(2);
    // Falling all the way from 0 to 4: (4 − x)²/16 = 3/4 of it lies above x = 4 − √12.
    expect(triangular({ minimum: 0, mostLikely: 0, maximum: 4 }, 0.25)).toBeCloseTo(4 - Math.sqrt(12), 12);
  });

  test("never leaves its bounds and rises with its probability", () => {
    const three = fc
      .tuple(fc.integer(), fc.integer(), fc.integer())
      .map((values) => values.sort((a, b) => a - b));
    const probability = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(three, probability, probability, ([minimum = 0, mostLikely = 0, top = 0], one, other) => {
        const wide = { minimum, mostLikely, maximum: top + 1 };
        const [low, high] = [Math.min(one, other), Math.max(one, other)].map((u) => triangular(wide, u));
        expect(low).toBeGreaterThanOrEqual(minimum);
        expect(high).toBeLessThanOrEqual(top + 1);
        expect(low).toBeLessThanOrEqual((high ?? NaN) + 1e-6);
      }),
    );
  });
});
