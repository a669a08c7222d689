import fc from "fast-check";
import { reserves as reservesWithPlans } from "../../../src/model/budget/reserves";
import { sumAmounts } from "../../../src/model/numbers/sumAmounts";

/** Reserves that nothing else is planned to use. */
const reserves = (gaps: readonly number[], opening: number, minimum: number) =>
  reservesWithPlans(
    gaps,
    opening,
    minimum,
    gaps.map(() => 0),
  );

const money = (min: number) => fc.integer({ min, max: 100_000_000 }).map((pence) => pence / 100);
const gaps = fc.array(money(-100_000_000), { minLength: 1, maxLength: 10 });

describe("a reserve that meets gaps", () => {
  test("never goes below the minimum, and if it opens below it, only rises", () => {
    fc.assert(
      fc.property(gaps, money(0), money(0), (list, opening, minimum) => {
        for (const year of reserves(list, opening, minimum)) {
          expect(year.closing).toBeGreaterThanOrEqual(Math.min(year.opening, minimum));
        }
      }),
    );
  });

  test("invents no money: opening less all that is drawn is the closing balance, drawn and unmet make the gap", () => {
    fc.assert(
      fc.property(gaps, money(0), money(0), (list, opening, minimum) => {
        const years = reserves(list, opening, minimum);
        const drawn = years.map((year) => -year.drawn);
        expect(sumAmounts([opening, ...drawn])).toBe(years.at(-1)?.closing);
        years.forEach((year, index) => {
          expect(year.opening).toBe(index === 0 ? opening : years[index - 1]?.closing);
          expect(sumAmounts([year.drawn, year.gapNotMet])).toBe(list[index]);
          expect(year.gapNotMet).toBeGreaterThanOrEqual(0);
        });
      }),
    );
  });

  test("leaves a gap unmet only when it is down to its minimum", () => {
    fc.assert(
      fc.property(gaps, money(0), money(0), (list, opening, minimum) => {
        for (const { gapNotMet, closing } of reserves(list, opening, minimum)) {
          if (gapNotMet > 0) expect(closing).toBeLessThanOrEqual(minimum);
        }
      }),
    );
  });

  test("keeps the penny: 0.3 less 0.1 and 0.2 is 0", () => {
    expect(reserves([0.1, 0.2], 0.3, 0).map(({ closing }) => closing)).toEqual([0.2, 0]);
  });
});
