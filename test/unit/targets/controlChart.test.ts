import fc from "fast-check";
import { assurance } from "../../../src/model/targets/assurance";
import { controlLimits } from "../../../src/model/targets/controlChart";
import { signals } from "../../../src/model/targets/signals";

const limits = { mean: 50, lower: 41, upper: 59 };
const signalsOf = (figures: number[]) => signals(figures, limits);

describe("control limits", () => {
  test("lie 2.66 average moving ranges around the mean", () => {
    // 10, 12, 11: mean 11; moving ranges 2 and 1, average 1.5; 2.66 × 1.5 = 3.99.
    expect(controlLimits([10, 12, 11], false)).toEqual({ mean: 11, lower: 7.01, upper: 14.99 });
  });

  test("move with the figures: adding a constant adds it to mean and limits", () => {
    const series = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 2, maxLength: 40 });
    fc.assert(
      fc.property(series, fc.integer({ min: -500, max: 500 }), (figures, shift) => {
        const before = controlLimits(figures, false);
        const after = controlLimits(
          figures.map((figure) => figure + shift),
          false,
        );
        expect(after.mean - before.mean).toBeCloseTo(shift, 8);
        expect(after.upper - before.upper).toBeCloseTo(shift, 8);
        expect(after.lower - before.lower).toBeCloseTo(shift, 8);
      }),
    );
  });

  test("of figures that never move are the figure itself, also screened", () => {
    expect(controlLimits([5, 5, 5], true)).toEqual({ mean: 5, lower: 5, upper: 5 });
  });
});

describe("signals", () => {
  test("mark a single point outside the limits", () => {
    expect(signalsOf([50, 60, 50])).toEqual(["", "Outside limits", ""]);
  });

  test("need seven points on one side for a shift; six are none", () => {
    const six = [51, 52, 51, 52, 51, 52];
    expect(signalsOf(six)).toEqual(six.map(() => ""));
    expect(signalsOf([...six, 51])).toEqual([...six, 51].map(() => "Shift"));
  });

  test("break a shift at a point on the mean", () => {
    expect(signalsOf([51, 52, 51, 50, 52, 51, 52, 51]).join("")).toBe("");
  });

  test("need six moves one way for a trend; an equal neighbour is no move", () => {
    const rising = [47, 48, 49, 50, 51, 52, 53];
    expect(signalsOf(rising)).toEqual(rising.map(() => "Trend"));
    expect(signalsOf([47, 48, 49, 49, 51, 52, 53]).join("")).toBe("");
  });

  test("mark two of three beyond two-thirds of the way to a limit (56) on one side, not the third", () => {
    expect(signalsOf([50, 57, 52, 58, 50])).toEqual(["", "2 of 3 near limit", "", "2 of 3 near limit", ""]);
    // Two-thirds of the way itself is not beyond it.
    expect(signalsOf([50, 56, 52, 58, 50]).join("")).toBe("");
    // On two sides of the mean there is no such signal.
    expect(signalsOf([50, 57, 49, 58, 50]).join("")).toBe("");
  });
});

describe("assurance", () => {
  test("fails a target that ordinary variation cannot reach, on the hard side of either polarity", () => {
    expect(assurance(60, limits, "higher")).toBe("Consistently fails");
    expect(assurance(60, limits, "lower")).toBe("Consistently passes");
    expect(assurance(40, limits, "lower")).toBe("Consistently fails");
    expect(assurance(59, limits, "higher")).toBe("Hit and miss");
  });
});
