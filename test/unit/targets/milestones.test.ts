import fc from "fast-check";
import { cumulative, milestones } from "../../../src/model/targets/milestones";

const weights = fc
  .array(fc.nat(1000), { minLength: 12, maxLength: 12 })
  .filter((year) => year.some((w) => w > 0));
const history = fc.array(weights, { minLength: 1, maxLength: 4 });

describe("milestones", () => {
  test("add to the year exactly, in its own last decimal", () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.constantFrom(0, 1, 2), history, (units, decimals, years) => {
        const target = units / 10 ** decimals;
        const periods = milestones(target, years);
        // Sums of tenths and hundredths, as whole numbers.
        const total = periods.reduce((sum, period) => sum + Math.round(period * 10 ** decimals), 0);
        expect(total).toBe(units);
      }),
    );
  });

  test("run up to the year's target", () => {
    fc.assert(
      fc.property(fc.nat(100_000), history, (target, years) => {
        expect(cumulative(milestones(target, years)).at(-1)).toBe(target);
      }),
    );
  });

  test("let every past year count alike: 10:30 and 200:200 make (1/4 + 1/2)/2 = 3/8", () => {
    expect(
      milestones(80, [
        [10, 30],
        [200, 200],
      ]),
    ).toEqual([30, 50]);
  });
});
