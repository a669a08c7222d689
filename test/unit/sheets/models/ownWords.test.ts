import { directionOf, kindOf } from "../../../../src/sheets/models/trajectories/ownWords";

it.each([
  ["Higher is better", "higher"],
  ["Up", "higher"],
  ["increase", "higher"],
  ["↓", "lower"],
  ["Reduce", "lower"],
  ["fewer", "lower"],
  ["Neutral", "neutral"],
  ["Upper quartile", undefined],
  ["", undefined],
])("reads %s as %s", (word, direction) => {
  expect(directionOf(word)).toBe(direction);
});

it.each([
  ["%", "Percentage"],
  ["Per cent", "Percentage"],
  ["per 1,000 residents", "Rate"],
  ["offences", "Number"],
  ["", "Number"],
])("takes %s for a kind of %s", (unit, kind) => {
  expect(kindOf(unit)).toBe(kind);
});
