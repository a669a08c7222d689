import fc from "fast-check";
import { gapResidual } from "../../../src/model/budget/gapResidual";
import { sumAmounts } from "../../../src/model/numbers/sumAmounts";

const money = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((tenths) => tenths / 10);
const proposal = fc.tuple(
  money,
  fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
);
const proposals = fc.array(proposal, { maxLength: 30 });
const residualOf = (gap: number, list: readonly (readonly [number, number])[]) =>
  gapResidual(
    gap,
    list.map(([saving]) => saving),
    list.map(([, chance]) => chance),
  );

describe("the gap left after identified savings", () => {
  test("is the gap less 30 + three quarters of 25 + two fifths of 20: 67.6 − 56.75 = 10.85", () => {
    expect(gapResidual(67.6, [30, 25, 20], [1, 0.75, 0.4])).toBe(10.85);
  });

  test("is linear in the savings: two lists together take off what each takes off", () => {
    fc.assert(
      fc.property(money, proposals, proposals, (gap, some, others) => {
        const taken = sumAmounts([gap, -residualOf(gap, some)]);
        const left = residualOf(gap, [...some, ...others]);
        expect(left).toBeCloseTo(sumAmounts([residualOf(gap, others), -taken]), 6);
      }),
    );
  });

  test("falls by twice as much for twice the savings", () => {
    fc.assert(
      fc.property(proposals, (list) => {
        const twice = list.map(([saving, chance]) => [saving * 2, chance] as const);
        expect(residualOf(0, twice)).toBeCloseTo(2 * residualOf(0, list), 6);
      }),
    );
  });

  test("does not count what is not assessed, and growth widens it", () => {
    expect(gapResidual(67.6, [30, 25], [1, 0])).toBe(37.6);
    expect(gapResidual(67.6, [-2.4], [1])).toBe(70);
  });
});
