import fc from "fast-check";
import { damping } from "../../../src/model/funding/damping";

const add = (amounts: readonly number[]) => amounts.reduce((sum, amount) => sum + amount, 0);

/** Grants that can pay for the floor: everyone's floor, and something more for some. */
const settlement = fc
  .record({
    floor: fc.integer({ min: -100, max: 100 }).map((thousandths) => thousandths / 1000),
    authorities: fc.array(
      fc.record({ previous: fc.nat(100_000), change: fc.integer({ min: -200, max: 300 }) }),
      {
        minLength: 1,
        maxLength: 40,
      },
    ),
  })
  .map(({ floor, authorities }) => ({
    floor,
    previous: authorities.map(({ previous }) => previous),
    grants: authorities.map(({ previous, change }) => (previous * (1000 + change)) / 1000),
  }))
  .filter(({ floor, previous, grants }) => add(grants) >= add(previous) * (1 + floor) + 1e-6);

describe("damping", () => {
  test("pays for the floor within the grants: the damped add up to the undamped", () => {
    fc.assert(
      fc.property(settlement, ({ grants, previous, floor }) => {
        const { damped, change } = damping(grants, previous, floor);
        expect(add(damped)).toBeCloseTo(add(grants), 6);
        expect(add(change)).toBeCloseTo(0, 6);
      }),
    );
  });

  test("leaves nobody below the floor", () => {
    fc.assert(
      fc.property(settlement, ({ grants, previous, floor }) => {
        damping(grants, previous, floor).damped.forEach((grant, index) => {
          expect(grant).toBeGreaterThanOrEqual((previous[index] ?? 0) * (1 + floor) - 1e-9);
        });
      }),
    );
  });

  test("keeps the same share of everyone's excess, between none and all of it", () => {
    fc.assert(
      fc.property(settlement, ({ grants, previous, floor }) => {
        const { damped, factor } = damping(grants, previous, floor);
        expect(factor).toBeGreaterThanOrEqual(0);
        expect(factor).toBeLessThanOrEqual(1 + 1e-9);
        grants.forEach((grant, index) => {
          const least = (previous[index] ?? 0) * (1 + floor);
          if (grant > least) expect((damped[index] ?? 0) - least).toBeCloseTo(factor * (grant - least), 5);
        });
      }),
    );
  });

  test("changes nothing where nobody is below the floor", () => {
    const { damped, factor } = damping([102, 210, 318], [100, 200, 300], 0.02);
    expect(damped).toEqual([102, 210, 318]);
    expect(factor).toBe(1);
  });

  test("gives the Metropolitan Police the published grants of its 2.5% floor, £m", () => {
    // 1,930.030 in 2008/09; published 1,978.281 for 2009/10 and 2,027.738 for 2010/11 (MPA report 5, 21 February 2008).
    // With an entitlement under the floor, others pay: their figures here are made up, the Met's does not depend on them.
    const met = (previous: number) => damping([previous, 1200], [previous, 1000], 0.025).damped[0] ?? 0;
    expect(met(1930.03)).toBe(1978.28075); // 1,930.030 × 1.025
    expect(met(1930.03).toFixed(3)).toBe("1978.281");
    expect(met(1978.281)).toBe(2027.738025); // 1,978.281 × 1.025
    expect(met(1978.281).toFixed(3)).toBe("2027.738");
  });

  test("does not see an authority exactly on its floor as above it", () => {
    expect(200 * (1 + 0.025)).toBeLessThan(205); // the trap: 204.99999999999997
    const { damped, factor } = damping([102.5, 205], [100, 200], 0.025);
    expect(damped).toEqual([102.5, 205]);
    expect(factor).toBe(0);
  });

  test("refuses a floor that the grants cannot pay for", () => {
    // 102.5 + 205 = 307.5 against 302.
    expect(() => damping([100, 202], [100, 200], 0.025)).toThrow("floors add up to 307.5, the grants to 302");
  });
});
