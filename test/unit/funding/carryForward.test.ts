import fc from "fast-check";
import { carryForward } from "../../../src/model/funding/carryForward";

test("each year opens where the last one closed, and all years account for all the money", () => {
  const pence = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }).map((amount) => amount / 100);
  const years = fc.array(fc.record({ allocation: pence, spend: pence }), { minLength: 1, maxLength: 10 });
  fc.assert(
    fc.property(years, pence, (given, opening) => {
      const allocation = given.map((year) => year.allocation);
      const spend = given.map((year) => year.spend);
      const balance = carryForward(allocation, spend, opening);
      expect(balance.opening).toEqual([opening, ...balance.closing.slice(0, -1)]);
      const sum = (amounts: number[]) => amounts.reduce((all, amount) => all + Math.round(amount * 100), 0);
      const left = sum([opening, ...allocation]) - sum(spend);
      expect(Math.round((balance.closing.at(-1) ?? 0) * 100)).toBe(left + 0);
    }),
  );
});

test("a closing balance is exact: 0.3 + 0.1 - 0.3 is 0.1", () => {
  expect(0.3 + 0.1 - 0.3).not.toBe(0.1);
  expect(carryForward([0.1], [0.3], 0.3).closing).toEqual([0.1]);
});
