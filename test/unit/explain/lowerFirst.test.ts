import { lowerFirst } from "../../../src/explain/lowerFirst";

test.each([
  ["Closing balance", "closing balance"],
  ["Funding limit's floor", "funding limit's floor"],
  ["Mayor’s lower funding limit", "Mayor’s lower funding limit"],
  ["Mayor's upper funding limit", "Mayor's upper funding limit"],
  ["Band D", "band D"],
  ["Budget Requirement", "Budget Requirement"],
  ["NI 15", "NI 15"],
])("a row called %s is %s within a sentence", (label, said) => {
  expect(lowerFirst(label)).toBe(said);
});
