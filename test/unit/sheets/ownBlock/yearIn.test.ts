import { yearIn } from "../../../../src/sheets/ownBlock/yearIn";

test.each([
  ["Target 2010/11", 2010],
  ["Actual 2009-10 (provisional)", 2009],
  ["2010–11", 2010],
  ["2008/2009 outturn", 2008],
  ["Actual year ending March 2010", 2009],
  ["Officers at 31 March 2010", 2009],
  ["12 months to Mar 10", 2009],
  ["Quarter ending June 2010", 2010],
  ["31/03/2010", 2009],
  ["01.04.2010", 2010],
  ["as at 2010-03-31", 2009],
  ["Apr-10", 2010],
  ["Apr–10", 2010],
  ["09/10", 2009],
  ["99/00 outturn", 1999],
  ["Officers 2010", 2010],
  [2010, 2010],
  [40269, 2010], // 1 April 2010, shown as Apr-10
  [40268, 2009], // 31 March 2010
  ["March 31, 2010", 2009],
  ["31-03-2010", 2009],
  ["2010-03", 2009],
  ["2010-11", 2010],
  ["FY10/11", 2010],
  ["Spend_2010_11", 2010],
  ["2009/10r", 2009],
  ["Y/E 31 March 2010", 2009],
  [40483, 2010], // 1 November 2010, typed as 2010/11
])("the financial year in %s is %s", (heading, year) => {
  expect(yearIn(heading)).toBe(year);
});

test.each([
  ["Outturn"],
  ["Actual 2009/11"],
  ["Change from 2009/10 to 2010/11"],
  ["2010 against 2009"],
  ["Year ending June 2010"],
  ["31/13/2010"],
  ["09/11"],
  ["Step 4"],
  ["March 31"],
  ["2010-12"],
  ["Calendar year 2010"],
  [12],
])("no one financial year is certain in %s", (heading) => {
  expect(yearIn(heading)).toBeUndefined();
});
