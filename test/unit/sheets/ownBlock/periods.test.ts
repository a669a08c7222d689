import { periodsIn } from "../../../../src/sheets/ownBlock/periods";

it.each([
  [[2009, 2010, 2011], "years"],
  [[2011, 2010, 2009], "years"],
  [[2018], "years"],
  [[202111, 202112, 202201], "months"],
  // 1 April, May and June 2010, as Excel counts days.
  [[40269, 40299, 40330], "months"],
  [[40269, 40276, 40283], "days"],
  [[1, 2, 3, 4], "counted"],
  [[2027, 2060, 2080], undefined],
  [[202113, 202114], undefined],
  [[30, 10], undefined],
  [[5.5, 6.5], undefined],
  [[2010, 2010], undefined],
  [[], undefined],
])("%j are %s", (numbers, periods) => {
  expect(periodsIn(numbers)).toBe(periods);
});
