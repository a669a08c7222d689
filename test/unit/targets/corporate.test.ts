import fc from "fast-check";
import { corporate, OVERRIDE_REASONS } from "../../../src/model/targets/corporate";

const level = fc.integer({ min: 0, max: 5000 });

describe("the corporate target", () => {
  test("is never softer than the minimum standard", () => {
    fc.assert(
      fc.property(
        level,
        level,
        level,
        fc.constantFrom(...OVERRIDE_REASONS),
        (local, override, minimum, reason) => {
          expect(corporate(local, override, reason, "lower", minimum).target).toBeLessThanOrEqual(minimum);
          expect(corporate(local, override, reason, "higher", minimum).target).toBeGreaterThanOrEqual(
            minimum,
          );
        },
      ),
    );
  });

  test("takes an override only with one of the three reasons", () => {
    expect(() => corporate(2300, 2200, undefined, "lower", undefined)).toThrow(
      "performance, strategy, external",
    );
    expect(corporate(2300, 2200, "external", "lower", undefined).gapToAggregate).toBe(100);
  });
});
