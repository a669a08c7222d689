import fc from "fast-check";
import { borrowingCheck } from "../../../src/model/budget/borrowingCheck";
import { borrowingCost } from "../../../src/model/budget/borrowingCost";
import { sumAmounts } from "../../../src/model/numbers/sumAmounts";

const pounds = fc.nat({ max: 10_000_000 });
const life = fc.integer({ min: 1, max: 100 });
const rate = fc.integer({ min: 0, max: 1000 }).map((permille) => permille / 1000);
const overTheLife = fc.constantFrom("equal" as const, "annuity" as const);

/** Equal, but for the rounding of each figure to its last decimal. */
function isNear(sum: number, wanted: number, figures: number): boolean {
  return Math.abs(sum - wanted) <= 1e-10 * figures + 1e-12 * wanted;
}

describe("the cost of borrowing", () => {
  test("repays all of the debt and no more: the provisions add up to it", () => {
    fc.assert(
      fc.property(pounds, life, rate, overTheLife, (amount, years, interest, method) => {
        const loan = borrowingCost(amount, years, interest, years + 3, method);
        expect(isNear(sumAmounts(loan.map(({ provision }) => provision)), amount, years)).toBe(true);
        expect(loan.slice(years).map(({ closingDebt }) => closingDebt)).toEqual([0, 0, 0]);
        expect(loan.every(({ provision }) => provision >= 0)).toBe(true);
      }),
    );
  });

  test("carries the debt forward: closing is opening less the provision, and opens the next year", () => {
    fc.assert(
      fc.property(pounds, life, rate, (amount, years, interest) => {
        const loan = borrowingCost(amount, years, interest, years + 1, "annuity");
        loan.slice(1).forEach(({ openingDebt, provision, closingDebt }, index) => {
          expect(openingDebt).toBe(loan[index]?.closingDebt);
          expect(isNear(sumAmounts([openingDebt, -provision]), closingDebt, 2)).toBe(true);
        });
      }),
    );
  });

  test("is half a year's interest in the year of spend, then provision and interest on what is owed", () => {
    // 60 over 25 years at 4.5%: 60 × 0.045/2 = 1.35; then 60/25 = 2.4 and 60 × 0.045 = 2.7.
    expect(borrowingCost(60, 25, 0.045, 2, "equal")).toEqual([
      { openingDebt: 0, provision: 0, interest: 1.35, revenueCost: 1.35, closingDebt: 60 },
      { openingDebt: 60, provision: 2.4, interest: 2.7, revenueCost: 5.1, closingDebt: 57.6 },
    ]);
  });

  test("is the same every year with an annuity: 100 over 2 years at 10% is 57.6190476190 twice", () => {
    // 100 × 0.1/(1.1² − 1) = 47.6190476190 and 10 of interest; then 52.3809523810 and 5.2380952381.
    const [, first, second] = borrowingCost(100, 2, 0.1, 3, "annuity");
    expect(first?.provision).toBe(47.619047619);
    expect(first?.revenueCost).toBe(57.619047619);
    expect(second?.provision).toBe(52.380952381);
    expect(second?.revenueCost).toBe(57.619047619);
  });

  test("is rounded once: a third repaid and 1% on two thirds owed cost 0.34, not 0.3333333334 + 0.0066666667", () => {
    // 1 over 3 years at 1%: 1/3 + 0.01, then 1/3 + 2/3 × 0.01, then 1/3 + 1/3 × 0.01.
    const loan = borrowingCost(1, 3, 0.01, 4, "equal");
    expect(loan.map(({ revenueCost }) => revenueCost)).toEqual([0.005, 0.3433333333, 0.34, 0.3366666667]);
  });

  test("in pounds is exact to the penny: 2,673,300,000.10 over 25 years at 4.5%", () => {
    // 2,673,300,000.10/25 = 106,932,000.004; interest 120,298,500.0045, then on 2,566,368,000.096 115,486,560.00432.
    const [, first, second] = borrowingCost(2673300000.1, 25, 0.045, 3, "equal");
    expect(first?.revenueCost).toBe(227230500.0085);
    expect(second?.revenueCost).toBe(222418560.00832);
  });

  test("with an annuity at no interest, or next to none, is that of equal parts", () => {
    const equal = borrowingCost(100, 4, 0, 5, "equal");
    expect(borrowingCost(100, 4, 0, 5, "annuity")).toEqual(equal);
    const nearly = borrowingCost(100, 4, 1e-15, 5, "annuity");
    expect(nearly.map(({ provision }) => provision)).toEqual([0, 25, 25, 25, 25]);
  });

  test("by the financing requirement repays a fixed share of what is left: 4% of 100, of 96, of 92.16", () => {
    const loan = borrowingCost(100, 0.04, 0.05, 4, "cfr");
    expect(loan.map(({ provision }) => provision)).toEqual([0, 4, 3.84, 3.6864]);
    expect(borrowingCost(100, 1, 0.05, 3, "cfr").map(({ closingDebt }) => closingDebt)).toEqual([100, 0, 0]);
  });
});

describe("borrowing against its limit", () => {
  test("builds up debt and contingency: 210 with 35, 30, 25 and 20 a year breaks 300 in the second year", () => {
    const plan = [35, 30, 25].map((planned) => ({ planned, limit: 300, contingency: 20 }));
    expect(borrowingCheck(210, plan)).toEqual([
      { debt: 245, limit: 300, headroom: 55, headroomWithContingency: 35, isWithinLimit: true },
      { debt: 275, limit: 300, headroom: 25, headroomWithContingency: -15, isWithinLimit: false },
      { debt: 300, limit: 300, headroom: 0, headroomWithContingency: -60, isWithinLimit: false },
    ]);
  });

  test("exactly at its limit is within it", () => {
    const [year] = borrowingCheck(0.1, [{ planned: 0.2, limit: 0.3, contingency: 0 }]);
    expect(year).toMatchObject({ headroom: 0, isWithinLimit: true });
  });

  test("has less headroom with a contingency, never more", () => {
    const plan = fc.record({ planned: fc.integer(), limit: fc.integer(), contingency: fc.nat() });
    fc.assert(
      fc.property(fc.integer(), fc.array(plan, { minLength: 1, maxLength: 8 }), (debt, plans) => {
        for (const year of borrowingCheck(debt, plans)) {
          expect(year.headroomWithContingency).toBeLessThanOrEqual(year.headroom);
        }
      }),
    );
  });
});
