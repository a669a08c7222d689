import fc from "fast-check";
import { SHAPES, trajectory } from "../../../src/model/targets/trajectory";

const level = fc.integer({ min: 1, max: 1_000_000 }).map((units) => units / 100);
const years = fc.integer({ min: 1, max: 50 });
const shape = fc.constantFrom(...SHAPES);

describe("a trajectory", () => {
  test("ends on the target exactly, whatever its shape and rounding", () => {
    fc.assert(
      fc.property(
        level,
        level,
        years,
        shape,
        fc.integer({ min: -6, max: 10 }),
        (from, to, count, way, decimals) => {
          expect(trajectory(from, to, { years: count, shape: way, decimals }).at(-1)).toBe(to);
        },
      ),
    );
  });

  test("keeps percentages between their bounds in every year", () => {
    fc.assert(
      fc.property(level, level, years, shape, (from, to, count, way) => {
        const course = { years: count, shape: way, minimum: 0, maximum: 100 };
        for (const point of trajectory(from, to, course)) {
          expect(point).toBeGreaterThanOrEqual(0);
          expect(point).toBeLessThanOrEqual(100);
        }
      }),
    );
  });

  test("never turns back on its way", () => {
    fc.assert(
      fc.property(level, level, years, shape, (from, to, count, way) => {
        const points = [from, ...trajectory(from, to, { years: count, shape: way })];
        const direction = Math.sign(to - from);
        points.slice(1).forEach((point, year) => {
          expect((point - (points[year] ?? 0)) * direction).toBeGreaterThanOrEqual(0);
        });
      }),
    );
  });

  test("falls towards a lower target as it rises towards a higher one, mirrored", () => {
    // 100 → 85 is 200 - (100 → 115): 95, 90, 85 against 105, 110, 115.
    for (const way of SHAPES.filter((name) => name !== "percentage")) {
      const falling = trajectory(100, 85, { years: 3, shape: way });
      const rising = trajectory(100, 115, { years: 3, shape: way });
      falling.forEach((point, year) => expect(200 - point).toBeCloseTo(rising[year] ?? 0, 9));
    }
  });

  test("moves by the same percentage each year where asked to", () => {
    // 100 → 800 in three years doubles every year.
    expect(trajectory(100, 800, { years: 3, shape: "percentage" })).toEqual([200, 400, 800]);
  });

  test("moves early with front, late with back: squares of the share of the time", () => {
    // Half of the time: 1 - 0.5² = 0.75 of the way, or 0.5² = 0.25.
    expect(trajectory(0, 100, { years: 2, shape: "front" })).toEqual([75, 100]);
    expect(trajectory(0, 100, { years: 2, shape: "back" })).toEqual([25, 100]);
  });

  test.each([
    [0, 10],
    [10, 0],
    [-5, 10],
  ])("refuses equal percentages from %p to %p", (from, to) => {
    expect(() => trajectory(from, to, { years: 3, shape: "percentage" })).toThrow("Choose the shape linear");
  });
});
