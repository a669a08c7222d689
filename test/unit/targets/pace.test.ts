import fc from "fast-check";
import { distance } from "../../../src/model/targets/distance";
import { progress } from "../../../src/model/targets/progress";
import { projection } from "../../../src/model/targets/projection";
import { runRate } from "../../../src/model/targets/runRate";
import { change } from "../../../src/model/targets/change";
import { Refusal } from "../../../src/model/refusal";

const count = fc.nat(100_000);
const elapsed = fc.integer({ min: 1, max: 11 });

describe("run rate and projection", () => {
  test("what is needed for the rest, added to what is there, makes the target", () => {
    fc.assert(
      fc.property(count, count, elapsed, (target, toDate, gone) => {
        const needed = runRate(target, toDate, gone, 12);
        expect(toDate + Number(needed) * (12 - gone)).toBeCloseTo(target, 6);
      }),
    );
  });

  test("a flat profile projects as a straight line does", () => {
    const flat = Array.from({ length: 12 }, () => 7);
    fc.assert(
      fc.property(count, elapsed, (toDate, gone) => {
        expect(projection(toDate, gone, 12, flat)).toBeCloseTo(
          Number(projection(toDate, gone, 12, undefined)),
          6,
        );
      }),
    );
  });

  test("nothing elapsed projects nothing, and a finished year has no run rate", () => {
    expect(projection(0, 0, 12, undefined)).toBeInstanceOf(Refusal);
    expect(runRate(100, 90, 12, 12)).toBeInstanceOf(Refusal);
  });
});

describe("distance, progress and change", () => {
  test("ahead is positive whichever direction is better", () => {
    expect(distance(88, 90, "lower", "amount")).toBe(2);
    expect(distance(92, 90, "higher", "amount")).toBe(2);
    expect(distance(92, 90, "neutral", "amount")).toBe("n/a");
  });

  test("halfway is halfway, up or down: 92.5 between 100 and 85, 107.5 between 100 and 115", () => {
    expect(progress(100, 85, 92.5)).toBe(0.5);
    expect(progress(100, 115, 107.5)).toBe(0.5);
  });

  test("a change from 0 is undefined, never 0%", () => {
    expect(change(0, 0, "share")).toBeInstanceOf(Refusal);
    expect(change(0, 5, "points")).toBe(5);
  });
});
