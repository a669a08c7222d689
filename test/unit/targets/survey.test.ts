import fc from "fast-check";
import { INTERVAL_METHODS, surveyChange, surveyInterval } from "../../../src/model/targets/survey";

const share = fc.integer({ min: 1, max: 99 }).map((percent) => percent / 100);
const method = fc.constantFrom(...INTERVAL_METHODS);
const width = ([lower, upper]: [number, number]) => upper - lower;

describe("a survey interval", () => {
  test("narrows as the sample grows", () => {
    fc.assert(
      fc.property(share, fc.integer({ min: 400, max: 20_000 }), method, (found, sample, way) => {
        expect(width(surveyInterval(found, sample * 2, 0.95, 1, way))).toBeLessThan(
          width(surveyInterval(found, sample, 0.95, 1, way)),
        );
      }),
    );
  });

  test("of one borough is ±3.9 points, too wide for a target two points away (640 of 20,480 interviews)", () => {
    const [lower, upper] = surveyInterval(0.5, 640, 0.95, 1, "normal");
    // 1.96 × √(0.25/640) = 1.96 × 0.019764 = 0.03874
    expect(upper - 0.5).toBeCloseTo(0.0387, 4);
    expect(0.5 - lower).toBeCloseTo(0.0387, 4);
  });

  test("by Wilson stays open at 0%: 0 of 10 leaves up to z²/(n + z²) = 3.8415/13.8415", () => {
    const [lower, upper] = surveyInterval(0, 10, 0.95, 1, "wilson");
    expect(lower).toBe(0);
    expect(upper).toBeCloseTo(3.841458820694124 / 13.841458820694124, 12);
  });
});

describe("a change between two surveys", () => {
  test("under 5.5 points is not detectable with 640 interviews each time", () => {
    expect(surveyChange(0.5, 640, 0.55, 640, 1).significant).toBe(false);
    expect(surveyChange(0.5, 640, 0.56, 640, 1).significant).toBe(true);
  });

  test("mirrors when the surveys change places", () => {
    const forth = surveyChange(0.5, 640, 0.56, 900, 1);
    const back = surveyChange(0.56, 900, 0.5, 640, 1);
    expect(back.change).toBe(-forth.change);
    expect(back.pValue).toBe(forth.pValue);
  });
});
