import { aggregate } from "../../../src/model/targets/aggregate";
import { assurance } from "../../../src/model/targets/assurance";
import { cascade, type Locality } from "../../../src/model/targets/cascade";
import { challenge } from "../../../src/model/targets/challenge";
import { controlLimits } from "../../../src/model/targets/controlChart";
import { convergence } from "../../../src/model/targets/convergence";
import { corporate } from "../../../src/model/targets/corporate";
import { direction } from "../../../src/model/targets/direction";
import { distance } from "../../../src/model/targets/distance";
import { cumulative, milestones } from "../../../src/model/targets/milestones";
import { quartile, rank } from "../../../src/model/targets/rank";
import { signals } from "../../../src/model/targets/signals";
import { stage } from "../../../src/model/targets/stage";
import { status } from "../../../src/model/targets/status";
import { surveyChange, surveyInterval } from "../../../src/model/targets/survey";
import { trajectory } from "../../../src/model/targets/trajectory";
import { dividedByZero, Refusal } from "../../../src/model/refusal";

/** Where one more, or one less, gives another answer. */
describe("at the edge", () => {
  test("a status by direction is Green on its band and Amber no worse than before", () => {
    const by = (actual: number, previous?: number) =>
      status(actual, 100, "higher", 0.05, "direction", previous);
    expect([by(100, 90), by(95, 99), by(94.9, 94.9), by(94.9, 95), by(94.9)]).toEqual([
      "Green",
      "Green",
      "Amber",
      "Red",
      "No data",
    ]);
    expect(status(105, 100, "lower", 0.05, "direction", 200)).toBe("Green");
  });

  test("a status by points takes the tolerance in the indicator's unit", () => {
    const by = (actual: number) => status(actual, -100, "higher", 5, "points", undefined);
    expect([by(-100), by(-105), by(-105.1)]).toEqual(["Green", "Amber", "Red"]);
    expect(status(-105, -100, "higher", 0.05, "percent", undefined)).toBe("Amber");
  });

  test("a target equal to the latest is no worse, one equal to the best year is achievable", () => {
    const verdict = (target: number) => challenge(target, [20, 18, 18], "lower", []).verdict;
    // Trend: (-2 x 20 + 18 + 4 x 18)/3 = 16.67; best year: 18 x 18/20 = 16.2.
    expect(verdict(18.1)).toBe("Worse than now");
    expect(verdict(18)).toBe("No stretch: trend delivers it");
    expect(verdict(16.2)).toBe("Challenging and achievable");
    expect(verdict(16.1)).toBe("Beyond best year on record");
  });

  test("an override equal to the aggregate is not softer, a minimum equal to the target does not apply", () => {
    expect(corporate(100, 100, "external", "lower", 100).note).toBe("Override: external");
    expect(corporate(100, 101, "external", "lower", undefined).note).toBe(
      "Override is softer than the local targets",
    );
    expect(corporate(100, undefined, undefined, "lower", 99)).toMatchObject({
      target: 99,
      note: "Minimum standard applies",
    });
  });

  test("levelling down looks at whoever led at the start", () => {
    const found = convergence({ group1: 70, group2: 80 }, { group1: 70, group2: 75 });
    expect(found).toMatchObject({ gapBefore: -10, gapAfter: -5, reduction: 0.5, levellingDown: true });
    const same = convergence({ group1: 70, group2: 80 }, { group1: 75, group2: 85 });
    expect(same.levellingDown).toBe(false);
    expect(convergence({ group1: 5, group2: 5 }, { group1: 5, group2: 4 }).reduction).toBe(dividedByZero());
  });

  test("a survey asks fewer in effect where the design says so", () => {
    expect(surveyInterval(0.5, 400, 0.95, 4, "normal")).toEqual(surveyInterval(0.5, 100, 0.95, 1, "normal"));
    expect(surveyChange(0, 100, 0, 100, 1)).toMatchObject({ z: dividedByZero(), significant: false });
    expect(() => surveyChange(0.5, 100, 0.5, 0, 1)).toThrow("Division by zero");
  });

  test("a locality without a baseline, or at 0, keeps its target whichever direction is better", () => {
    const localities: Locality[] = [
      { baseline: 100, target: 95, item: 0 },
      { baseline: 0, target: 5, item: 1 },
      { baseline: undefined, target: 10, item: 2 },
    ];
    // 110 - 100 = 10 more must go: all of it from the first.
    expect(cascade(localities, 100, "stretch", "lower").map(({ revised }) => revised)).toEqual([85, 5, 10]);
    expect(cascade(localities, 120, "stretch", "higher").map(({ revised }) => revised)).toEqual([105, 5, 10]);
    expect(cascade(localities, 100, "proportional", "lower").map(({ share }) => share)).toEqual([10, 0, 0]);
  });

  test("stretch takes from the softest first: 120 and 95 of 100 each, to add up to 200", () => {
    const both = [
      { baseline: 100, target: 120, item: 0 },
      { baseline: 100, target: 95, item: 1 },
    ];
    expect(cascade(both, 200, "stretch", "lower").map(({ share }) => share)).toEqual([15, 0]);
    expect(cascade(both, 230, "stretch", "higher").map(({ share }) => share)).toEqual([0, 15]);
  });

  test("milestones of a target below 0 mirror those of its positive, and add up to it", () => {
    expect(milestones(-10, [[1, 1, 1]])).toEqual([-4, -3, -3]);
    expect(cumulative([-4, -3, -3])).toEqual([-4, -7, -10]);
    expect(milestones(1.2925629522724, [[1]])).toEqual([1.2925629523]);
  });

  test("the step of a trajectory is the year that is asked for", () => {
    const by = (parameter?: number) => trajectory(10, 4, { years: 4, shape: "step", parameter });
    expect([by(2), by()]).toEqual([
      [10, 4, 4, 4],
      [10, 10, 10, 4],
    ]);
  });

  test("an aggregate leaves out whoever has no weight, and weights of 0 divide by zero", () => {
    const figures = [
      { value: 50, weight: 1 },
      { value: 90, weight: undefined },
    ];
    expect(aggregate(figures, "percentage", 1000)).toBe(50);
    expect(aggregate(figures, "count", 1000)).toBe(140);
    expect(() => aggregate([{ value: 50, weight: 0 }], "percentage", 1000)).toThrow("Division by zero");
  });

  test("assurance turns round with the direction that is better", () => {
    const limits = { mean: 10, lower: 5, upper: 15 };
    expect([16, 15, 5, 4].map((target) => assurance(target, limits, "higher"))).toEqual([
      "Consistently fails",
      "Hit and miss",
      "Hit and miss",
      "Consistently passes",
    ]);
    expect(assurance(4, limits, "lower")).toBe("Consistently fails");
  });

  test("equal figures are within their limits, and two of three near the lower limit are marked", () => {
    const equal = [333333.333333333, 333333.333333333, 333333.333333333];
    expect(signals(equal, controlLimits(equal, false))).toEqual(["", "", ""]);
    const near = signals([4, 9, 4], { mean: 10, lower: 1, upper: 19 });
    expect(near).toEqual(["", "", ""]); // two-thirds of the way is 4 itself: not beyond it
    expect(signals([3.9, 9, 3.9], { mean: 10, lower: 1, upper: 19 })).toEqual([
      "2 of 3 near limit",
      "",
      "2 of 3 near limit",
    ]);
  });

  test("a share of a target of 0 divides by zero", () => {
    expect(distance(1, 0, "higher", "share")).toBeInstanceOf(Refusal);
    expect(distance(1, 0, "higher", "amount")).toBe(1);
  });

  test("a direction needs more than its band, and more than chance between surveys", () => {
    expect(direction(102, 100, "higher", 0.02, undefined)).toBe("Same");
    expect(direction(97.9, 100, "higher", 0.02, undefined)).toBe("Worse");
    expect(direction(0.53, 0.5, "higher", 0, { now: 640, before: 640 })).toBe("Same");
    expect(direction(0.56, 0.5, "neutral", 0, { now: 640, before: 640 })).toBe("Up");
  });

  test("a stage begins in the year it is set to, and a year without a status neither ends nor adds to a run", () => {
    expect(stage(["Red", undefined, "Red"], [1, 2, 3])).toEqual({ stage: "Recovery plan", yearsBehind: 2 });
    expect(stage(["Red", "Amber"], [1, 2, 3])).toEqual({ stage: "On track", yearsBehind: 0 });
    expect(stage([undefined], [1, 2, 3])).toEqual({ stage: "No data", yearsBehind: 0 });
  });

  test("ties share the better place, and the best of any family is in the first quarter", () => {
    const members = [5, 7, 7, undefined].map((value) => ({ value, family: "a" }));
    expect(rank(members, "higher")).toEqual([
      { rank: 3, of: 3 },
      { rank: 1, of: 3 },
      { rank: 1, of: 3 },
      undefined,
    ]);
    expect([
      quartile({ rank: 1, of: 1 }),
      quartile({ rank: 3, of: 3 }),
      quartile({ rank: 8, of: 8 }),
    ]).toEqual([1, 3, 4]);
  });
});
