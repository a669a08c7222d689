import { fundingLimit, type FundingYear } from "../../../src/model/budget/fundingLimit";
import { gap } from "../../../src/model/budget/gap";
import { sumAmounts } from "../../../src/model/numbers/sumAmounts";

const year = (changes: Partial<FundingYear>): FundingYear => ({
  grantChange: 0,
  taxBaseChange: 0,
  bandDChange: 0,
  other: 0,
  ...changes,
});

/** The grant and the balance that together make the 2,673.3 of 2010/11 (£m). */
const GRANT = 2027.738;
const BALANCE = 645.562;

describe("a projected funding limit", () => {
  test("cuts the general grant, not net revenue expenditure: 1.5% of 2,673.3 would be wrong by £12.7m and £25.7m", () => {
    // 2,673.3 × 0.985 = 2,633.2 and × 0.985² = 2,593.7 against the published 2,645.9 and 2,619.4: 12.7 and 25.7 short.
    const published = [2645.9, 2619.4];
    const onEverything = [2673.3 * 0.985, 2673.3 * 0.985 ** 2];
    const error = onEverything.map((limit, index) => (published[index] ?? 0) - limit);
    expect(error.map((short) => short.toFixed(1))).toEqual(["12.7", "25.7"]);
    // On the grant alone the precept stays whole: 2,027.738 × 0.985 + 645.562 = 2,642.88393.
    const [limit] = fundingLimit(GRANT, BALANCE, [year({ grantChange: -0.015 })]);
    expect(limit).toBe(2642.88393);
  });

  test("is not flat under a cash freeze: the tax base lifts 2,673.3 to 2,676.9 and 2,679.8", () => {
    const growth = [0.005577, 0.004467];
    const upper = fundingLimit(
      GRANT,
      BALANCE,
      growth.map((taxBaseChange) => year({ taxBaseChange })),
    );
    expect(upper.map((limit) => limit.toFixed(1))).toEqual(["2676.9", "2679.8"]);
  });

  test("gives five of the six published limits and 2,646.5 for the sixth: the published ones stay inputs", () => {
    const growth = [0.005577, 0.004467];
    const lower = fundingLimit(
      GRANT,
      BALANCE,
      growth.map((taxBaseChange) => year({ taxBaseChange, grantChange: -0.015 })),
    );
    expect(lower.map((limit) => limit.toFixed(1))).toEqual(["2646.5", "2619.4"]);
    // The difference is shown beside the published 2,645.9, never absorbed: the gap computed from the input is 202.7.
    expect(gap(2706.8, 141.8, 0, 2645.9)).toBe(202.7);
    expect(sumAmounts([Math.round((lower[0] ?? 0) * 10) / 10, -2645.9])).toBe(0.6);
  });

  test("multiplies the changes of tax base and Band D: 1% and 2% on 100 are 103.02", () => {
    expect(fundingLimit(0, 100, [year({ taxBaseChange: 0.01, bandDChange: 0.02 })])).toEqual([103.02]);
  });

  test("builds each change on the last, but other funding is of its year alone", () => {
    // 100 → 110 → 121; the other 5 is there in year 1 only.
    expect(fundingLimit(100, 0, [year({ grantChange: 0.1, other: 5 }), year({ grantChange: 0.1 })])).toEqual([
      115, 121,
    ]);
  });
});
