import { monthsFrom } from "../../../../src/sheets/facts/financialMonths";

it("goes from April over the turn of the year", () => {
  const months = monthsFrom("2009/10", 13);
  expect([months[0], months[8], months[9], months[12]]).toEqual([
    "Apr 2009",
    "Dec 2009",
    "Jan 2010",
    "Apr 2010",
  ]);
});

it("refuses what is no financial year", () => {
  expect(() => monthsFrom("spring", 3)).toThrow('"spring" is no financial year');
});
