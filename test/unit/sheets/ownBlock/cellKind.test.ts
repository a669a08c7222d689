import { cellKind } from "../../../../src/sheets/ownBlock/cellKind";

it.each([
  [12.5, "12.5", "number"],
  // A number in the thousands that is shown with two decimals is no date.
  [45123.5, "45,123.50", "number"],
  [40269, "Apr-10", "date"],
  [40633, "31/03/2011", "date"],
  [40633, "40633", "number"],
  ["", "", "blank"],
  ["  ", "  ", "blank"],
  ["£85.2m", "", "numberAsText"],
  ["(1,234)", "", "numberAsText"],
  ["12.5%", "", "numberAsText"],
  ["-£3", "", "numberAsText"],
  ["1,234 r", "", "numberAsText"],
  ["n/a", "", "missing"],
  ["..", "", "missing"],
  ["tbc", "", "missing"],
  ["£m", "", "unit"],
  ["(£000)", "", "unit"],
  ["%", "", "unit"],
  ["2010/11", "", "words"],
  ["2009-10", "", "words"],
  ["E09000002", "", "words"],
  ["Camden", "", "words"],
  ["16 to 24", "", "words"],
])("%p, shown as %p, is %s", (value, text, kind) => {
  expect(cellKind(value, text)).toBe(kind);
});
