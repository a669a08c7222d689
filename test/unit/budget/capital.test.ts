import fc from "fast-check";
import { capitalFund } from "../../../src/model/budget/capitalFund";
import { overProgramme } from "../../../src/model/budget/overProgramme";
import { sumAmounts } from "../../../src/model/numbers/sumAmounts";
import { dividedByZero } from "../../../src/model/refusal";

const money = fc.nat({ max: 10_000_000 }).map((pence) => pence / 100);

describe("paying for the capital programme", () => {
  test("uses each source up before the next is touched, and no more than is needed", () => {
    fc.assert(
      fc.property(money, fc.array(money, { maxLength: 7 }), (spend, available) => {
        const { used, unfunded } = capitalFund(spend, available);
        expect(sumAmounts([...used, unfunded])).toBe(spend);
        used.forEach((part, source) => {
          expect(part).toBeLessThanOrEqual(available[source] ?? 0);
          const isUsedUp = part === available[source];
          const later = sumAmounts(used.slice(source + 1));
          if (!isUsedUp) expect([later, unfunded]).toEqual([0, 0]);
        });
      }),
    );
  });

  test("pays 200 from 60, 30, 15, 55 and 25, and is 15 short", () => {
    expect(capitalFund(200, [60, 30, 15, 55, 25])).toEqual({ used: [60, 30, 15, 55, 25], unfunded: 15 });
    expect(capitalFund(80, [60, 30])).toEqual({ used: [60, 20], unfunded: 0 });
  });
});

describe("over-programming", () => {
  test("of 42.3 on 263.5 and 45.1 on 177.2, as reported: the first is within 20%, the second is not", () => {
    expect(overProgramme(305.8, 263.5, 0.2)).toMatchObject({ over: 42.3, isWithinLimit: true }); // 52.7 allowed
    expect(overProgramme(222.3, 177.2, 0.2)).toMatchObject({ over: 45.1, isWithinLimit: false }); // 35.44 allowed
  });

  test("exactly at the limit is within it: 20% of 66.6 is 13.32", () => {
    expect(66.6 * 0.2 < 13.32).toBe(false);
    expect(overProgramme(79.92, 66.6, 0.2)).toMatchObject({ over: 13.32, isWithinLimit: true });
    expect(overProgramme(79.93, 66.6, 0.2).isWithinLimit).toBe(false);
  });

  test("of funding or programme 0 has no share, and the rest stands", () => {
    expect(overProgramme(5, 0, 0.2)).toEqual({
      over: 5,
      shareOfFunding: dividedByZero(),
      slippageNeeded: 1,
      isWithinLimit: false,
    });
    expect(overProgramme(0, 5, 0.2)).toMatchObject({
      over: -5,
      shareOfFunding: -1,
      slippageNeeded: dividedByZero(),
    });
  });
});
