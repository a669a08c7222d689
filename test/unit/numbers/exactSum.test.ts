import { ExactSum } from "../../../src/model/numbers/exactSum";
import { sumExact } from "../../../src/model/numbers/sumAmounts";

test("amounts add up as the decimals that are written, whatever their sizes", () => {
  expect(new ExactSum([0.1, 0.2]).value).toBe(0.3);
  expect(new ExactSum([1e20, 1e-20, -1e20]).value).toBe(1e-20);
  expect(new ExactSum([]).value).toBe(0);
});

test("an amount may be added a whole number of times, also less than none", () => {
  expect(new ExactSum().add(0.1, 3).value).toBe(0.3);
  expect(new ExactSum([0.3]).add(0.1, -2).value).toBe(0.1);
  expect(new ExactSum([0.3]).add(0.1, 0).value).toBe(0.3);
});

test("nothing is rounded to ten decimals: a third less a third of a third", () => {
  expect(sumExact([0.333333333333333, -0.111111111111111])).toBe(0.222222222222222);
  expect(sumExact([0.0142857142857143, 0.0000000000000001])).toBe(0.0142857142857144);
});

test("pounds and pence stay exact beside large sums", () => {
  expect(sumExact([9e11, 0.01, -9e11])).toBe(0.01);
  expect(sumExact([2673.3, 67.6, -2673.3])).toBe(67.6);
});
