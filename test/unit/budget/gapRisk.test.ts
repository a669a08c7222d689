import fc from "fast-check";
import { gapRisk as gapRisks, type GapRisk } from "../../../src/model/budget/gapRisk";
import type { Triangle } from "../../../src/model/numbers/triangular";

/** One gap, with all of every driver in its year. */
function gapRisk(
  gap: number,
  drivers: readonly Triangle[],
  ...how: [number, number, readonly number[]]
): GapRisk {
  const { years } = gapRisks(
    [gap],
    drivers.map((driver) => ({ ...driver, shares: [1] })),
    ...how,
  );
  if (!years[0]) throw new Error("no year");
  return years[0];
}

const PERCENTILES = [0.1, 0.5, 0.9];
const certain = (amount: number) => ({ minimum: amount, mostLikely: amount, maximum: amount });

describe("a simulated gap", () => {
  test("is the same every time from the same seed, and another from another", () => {
    const drivers = [{ minimum: -5, mostLikely: 0, maximum: 15 }];
    expect(gapRisk(67.6, drivers, 500, 42, PERCENTILES)).toEqual(
      gapRisk(67.6, drivers, 500, 42, PERCENTILES),
    );
    expect(gapRisk(67.6, drivers, 500, 42, PERCENTILES).mean).not.toBe(
      gapRisk(67.6, drivers, 500, 43, PERCENTILES).mean,
    );
  });

  test("uses the published draws of seed 42, drivers in turn", () => {
    // A driver 0, 5, 10: a draw u above a half gives 10 − √((1 − u)·10·5), one below gives √(u·10·5).
    const driver = { minimum: 0, mostLikely: 5, maximum: 10 };
    const [first, second] = [
      10 - Math.sqrt((1 - 0.6011037519201636) * 50),
      Math.sqrt(0.44829055899754167 * 50),
    ];
    const { mean, percentiles } = gapRisk(0, [driver], 2, 42, [0, 1]); // two trials of one driver
    expect(percentiles[0]).toBeCloseTo(second, 9);
    expect(percentiles[1]).toBeCloseTo(first, 9);
    expect(mean).toBeCloseTo((first + second) / 2, 9);
  });

  test("lets a driver without spread use its draw: the draws of those after it do not move", () => {
    const driver = { minimum: 0, mostLikely: 5, maximum: 10 };
    // Of the first trial the first draw goes to the certain 3, the second, 0.44829055899754167, to the driver.
    const totals = gapRisk(0, [certain(3), driver], 2, 42, [0, 1]).percentiles;
    expect(totals).toContainEqual(expect.closeTo(3 + Math.sqrt(0.44829055899754167 * 50), 9));
  });

  test("has no spread without uncertainty, and a gap closed to the penny is no gap", () => {
    const closed = gapRisk(263_000_000.3, [certain(-0.1), certain(-263_000_000.2)], 100, 1, PERCENTILES);
    expect(closed).toEqual({ mean: 0, standardDeviation: 0, percentiles: [0, 0, 0], chanceOfGap: 0 });
  });

  test("has the mean and spread of a triangle: (0 + 3 + 9)/3 = 4 and √(63/18) = 1.871", () => {
    // Variance (a² + b² + c² − ab − ac − bc)/18 with 0, 3, 9: (0 + 81 + 9 − 0 − 0 − 27)/18 = 3.5.
    const { mean, standardDeviation } = gapRisk(
      0,
      [{ minimum: 0, mostLikely: 3, maximum: 9 }],
      100_000,
      1,
      [],
    );
    expect(mean).toBeCloseTo(4, 1);
    expect(standardDeviation).toBeCloseTo(Math.sqrt(3.5), 1);
  });

  test("lies between the gap with all minima and the gap with all maxima, percentiles rising", () => {
    const amount = fc.integer({ min: -1000, max: 1000 });
    const driver = fc
      .tuple(amount, amount, amount)
      .map((three) => three.sort((a, b) => a - b))
      .map(([minimum = 0, mostLikely = 0, maximum = 0]) => ({ minimum, mostLikely, maximum }));
    fc.assert(
      fc.property(amount, fc.array(driver, { minLength: 1, maxLength: 4 }), (gap, drivers) => {
        const { mean, percentiles, chanceOfGap } = gapRisk(gap, drivers, 100, 1, [0, 0.5, 1]);
        const least = drivers.reduce((sum, { minimum }) => sum + minimum, gap);
        const most = drivers.reduce((sum, { maximum }) => sum + maximum, gap);
        expect(percentiles).toEqual([...percentiles].sort((a, b) => a - b));
        for (const value of [mean, ...percentiles]) {
          expect(value).toBeGreaterThanOrEqual(least - 1e-9);
          expect(value).toBeLessThanOrEqual(most + 1e-9);
        }
        if (least > 0) expect(chanceOfGap).toBe(1);
        if (most <= 0) expect(chanceOfGap).toBe(0);
      }),
    );
  });
});
