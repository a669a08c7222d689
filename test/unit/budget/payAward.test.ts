import fc from "fast-check";
import { payAward } from "../../../src/model/budget/payAward";
import { sumAmounts } from "../../../src/model/numbers/sumAmounts";

const awards = fc.array(
  fc.integer({ min: -50, max: 100 }).map((permille) => permille / 1000),
  { minLength: 1, maxLength: 10 },
);
const month = fc.integer({ min: 1, max: 12 });

describe("what a pay award costs", () => {
  test.each([
    [4, 24, 0], // April: the whole year
    [5, 22, 2], // May: 11 of 12 months
    [9, 14, 10], // September: 7 of 12
    [12, 8, 16], // December: 4 of 12
    [1, 6, 18], // January: 3 of 12
    [3, 2, 22], // March: one month
  ])("of 2.4%% on 1,000 from month %i: %d this year, %d more next year", (start, now, next) => {
    const [first, second] = payAward(1000, [0.024, 0], start);
    expect(first).toEqual({ partYear: now, fullYearEffect: 0, increase: now, payBill: 1000 + now });
    expect(second).toEqual({ partYear: 0, fullYearEffect: next, increase: next, payBill: 1024 });
  });

  test("explains the pay bill: each year's bill is last year's and the increase", () => {
    fc.assert(
      fc.property(fc.nat({ max: 100_000 }), awards, month, (paybill, list, start) => {
        let last = paybill;
        for (const { increase, payBill } of payAward(paybill, list, start)) {
          expect(payBill).toBeCloseTo(sumAmounts([last, increase]), 8);
          last = payBill;
        }
      }),
    );
  });

  test("is cumulative: two awards of 10% on 100 from April make 110 and 121", () => {
    expect(payAward(100, [0.1, 0.1], 4).map(({ payBill }) => payBill)).toEqual([110, 121]);
  });
});
