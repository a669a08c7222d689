import fc from "fast-check";
import { gap } from "../../../src/model/budget/gap";
import { gapBridge } from "../../../src/model/budget/gapBridge";
import { sumAmounts } from "../../../src/model/numbers/sumAmounts";
import { invalid, type Figure } from "../../../src/model/refusal";

/** A figure that can be given. */
const known = (figure?: Figure) => (typeof figure === "number" ? figure : NaN);
const money = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((tenths) => tenths / 10);
const gapYear = fc.record({
  requirement: money,
  savingsToIdentify: money,
  payAndPrices: money,
  fundingLimit: money,
});

describe("the bridge between budget gaps", () => {
  test("leads from each gap to the next: a gap and this year's steps add up to this year's gap", () => {
    fc.assert(
      fc.property(fc.array(gapYear, { minLength: 2, maxLength: 8 }), (years) => {
        const bridge = gapBridge(years);
        bridge.slice(1).forEach(({ gap: now, steps }, index) => {
          expect(sumAmounts([bridge[index]?.gap, ...Object.values<Figure>({ ...steps })].map(known))).toBe(
            now,
          );
        });
      }),
    );
  });

  test("of the published budget: 67.6, then 33.5 + 74.2 + 0 + 27.4 more, makes 202.7", () => {
    const [first, second] = gapBridge([
      { requirement: 2673.3, savingsToIdentify: 67.6, payAndPrices: 0, fundingLimit: 2673.3 },
      { requirement: 2706.8, savingsToIdentify: 141.8, payAndPrices: 0, fundingLimit: 2645.9 },
    ]);
    expect(first).toEqual({ gap: 67.6, steps: undefined });
    expect(second).toEqual({
      gap: 202.7,
      steps: { requirement: 33.5, savingsToIdentify: 74.2, payAndPrices: 0, fundingLimit: 27.4 },
    });
  });

  test("shows the savings that are new each year, 67.6, 135.1 and 60.3: a gap is a level, gaps do not add", () => {
    // 67.6 / 202.7 / 263.0 against the lower limit; 202.7 − 67.6 = 135.1 and 263.0 − 202.7 = 60.3.
    const gaps = gapBridge([
      { requirement: 2673.3, savingsToIdentify: 67.6, payAndPrices: 0, fundingLimit: 2673.3 },
      { requirement: 2706.8, savingsToIdentify: 141.8, payAndPrices: 0, fundingLimit: 2645.9 },
      { requirement: 2706.8, savingsToIdentify: 141.8, payAndPrices: 33.8, fundingLimit: 2619.4 },
    ]);
    const newSavings = gaps.map(({ gap: now, steps }) =>
      steps ? sumAmounts(Object.values<Figure>({ ...steps }).map(known)) : known(now),
    );
    expect(newSavings).toEqual([67.6, 135.1, 60.3]);
    expect(sumAmounts(newSavings)).toBe(263); // the last level, not the 533.3 of adding levels up
  });
});

test("a figure that cannot be read spoils the steps and the gap of its years, and no others", () => {
  const lost = invalid("requirement", "found nothing. Enter a number.", 1);
  const year = { requirement: 100, savingsToIdentify: 0, payAndPrices: 0, fundingLimit: 90 };
  const bridge = gapBridge([year, { ...year, requirement: lost }, year, year]);
  expect(bridge.map(({ gap: now }) => now)).toEqual([10, lost, 10, 10]);
  expect(bridge.map(({ steps }) => steps?.requirement)).toEqual([undefined, lost, lost, 0]);
  expect(bridge.map(({ steps }) => steps?.fundingLimit)).toEqual([undefined, 0, 0, 0]);
});

test("a larger funding limit never raises a gap, and lowers it by just as much", () => {
  fc.assert(
    fc.property(gapYear, fc.nat({ max: 1_000_000 }), (year, tenths) => {
      const { requirement, savingsToIdentify, payAndPrices, fundingLimit } = year;
      const gapAt = (limit: number) => gap(requirement, savingsToIdentify, payAndPrices, limit);
      const higher = sumAmounts([fundingLimit, tenths / 10]);
      expect(gapAt(higher)).toBe(sumAmounts([gapAt(fundingLimit), -tenths / 10]));
    }),
  );
});
