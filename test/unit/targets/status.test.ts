import fc from "fast-check";
import { status } from "../../../src/model/targets/status";

const figure = fc.integer({ min: -10_000, max: 10_000 }).map((units) => units / 10);
const tolerance = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);

describe("a status", () => {
  test("for lower is better mirrors the one for higher is better", () => {
    fc.assert(
      fc.property(figure, figure, tolerance, (actual, target, band) => {
        expect(status(-actual, -target, "lower", band, "percent", undefined)).toBe(
          status(actual, target, "higher", band, "percent", undefined),
        );
      }),
    );
  });

  test("is never red without a figure or a target", () => {
    expect(status(undefined, 100, "higher", 0.05, "percent", undefined)).toBe("No data");
    expect(status(100, undefined, "higher", 0.05, "percent", undefined)).toBe("No data");
  });

  test("has an amber band of points where asked: 3 points short of 60 is Amber at 3, Red at 2.9", () => {
    expect(status(57, 60, "higher", 3, "points", undefined)).toBe("Amber");
    expect(status(57, 60, "higher", 2.9, "points", undefined)).toBe("Red");
  });

  test("has no amber band around a target of 0 under percent", () => {
    expect(status(0.1, 0, "lower", 0.05, "percent", undefined)).toBe("Red");
    expect(status(0, 0, "lower", 0.05, "percent", undefined)).toBe("Green");
  });

  test("takes the amber band to the digit: 0.1 × 3 is 0.3, not 0.30000000000000004", () => {
    expect(status(2.7, 3, "higher", 0.1, "percent", undefined)).toBe("Amber");
  });
});
