import { amountIn } from "../../../../src/sheets/looks/amountIn";
import { unitBeside } from "../../../../src/sheets/ownBlock/unitBeside";

it.each<[string, string[][], string]>([
  ["a title above", [["The gap, £m"], ["", "2010/11"], ["Lower limit", "67.6"]], "£m"],
  [
    "the head of its column",
    [
      ["Band", "Council tax, £"],
      ["D", "309.82"],
    ],
    "£",
  ],
  ["its own row first", [["Inputs, £m"], ["Precept per head, £", "12.5"]], "£"],
  ["the nearest title", [["Reserves, £000"], ["Limits, £bn"], ["Lower", "2.6"]], "£bn"],
  [
    "never another row's name",
    [
      ["Fee, £", "3"],
      ["Officers", "31"],
    ],
    "",
  ],
  ["none where nobody says", [["Officers"], ["March", "31"]], ""],
])("the unit is that of %s", (_, texts, unit) => expect(unitBeside(texts)).toBe(unit));

it.each([
  ["£m", "202.7", "£202.7m"],
  ["£m", "-67.6", "-£67.6m"],
  ["£m", "(67.6)", "(£67.6m)"],
  ["£000", "1,250", "£1,250k"],
  ["%", "12.5", "12.5%"],
])("in %s the figure %s is %s", (unit, text, amount) => expect(amountIn(unit, text)).toBe(amount));
