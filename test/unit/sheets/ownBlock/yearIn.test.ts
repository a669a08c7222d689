import { yearIn } from "../../../../src/sheets/ownBlock/yearIn";

it.each([
  ["Target 2010/11", 2010],
  ["Actual 2009-10 (provisional)", 2009],
  ["2008/2009 outturn", 2008],
  ["Outturn", undefined],
  ["Actual 2009/11", undefined],
])("reads the financial year in %s as %s", (heading, year) => {
  expect(yearIn(heading)).toBe(year);
});
