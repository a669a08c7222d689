import { serialDate } from "../../../../src/sheets/facts/serialDate";

it("counts days as Excel does: 1 March 1900 is 61, 1 January 2000 is 36,526", () => {
  expect(serialDate(1900, 3, 1)).toBe(61);
  expect(serialDate(2000, 1, 1)).toBe(36526);
});

it("knows leap days, and counts on where days or months run over", () => {
  // 2008 is a leap year: the day before 1 March is the 29th.
  expect(serialDate(2008, 3, 0)).toBe(serialDate(2008, 2, 29));
  expect(serialDate(2008, 13, 1)).toBe(serialDate(2009, 1, 1));
});
