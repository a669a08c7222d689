import { unitIn } from "../../../../src/sheets/ownBlock/units";

it.each([
  ["Net expenditure, £m", "£m"],
  ["£ million", "£m"],
  ["All figures in £000", "£000"],
  ["£'000", "£000"],
  ["Amounts in thousands", "£000"],
  ["£bn", "£bn"],
  ["Cost (£)", "£"],
  ["Change, %", "%"],
  // An amount in a name is no unit of the figures beside it.
  ["Reserve of £5 million", ""],
  ["Contingency (£250k)", ""],
  ["1.5% pay award", ""],
  ["Camden", ""],
])("reads the unit in %p as %p", (text, unit) => {
  expect(unitIn(text)).toBe(unit);
});
