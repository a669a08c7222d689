import { directionOf } from "../../../src/catalogue/direction";

it.each([
  ["Higher is better", "higher"],
  ["higher_is-better", "higher"],
  ["HIGH IS GOOD", "higher"],
  ["RAG - High is good", "higher"],
  ["Aim to maximise", "higher"],
  ["Bigger the better", "higher"],
  ["Increasing", "higher"],
  ["more", "higher"],
  ["↑", "higher"],
  ["+", "higher"],
  ["Low is bad", "higher"],
  ["Lower is better", "lower"],
  ["RAG - Low is good", "lower"],
  ["Minimize", "lower"],
  ["Aim: reduce", "lower"],
  ["Decreasing", "lower"],
  ["Smaller is better", "lower"],
  ["fewer", "lower"],
  ["▼", "lower"],
  ["−", "lower"],
  ["High is bad", "lower"],
  ["Neutral", "neutral"],
  ["Neither is better", "neutral"],
  ["BOB - Blue orange blue", "neutral"],
  ["Not applicable", ""],
  ["n/a", ""],
  // No word that decides, or two that differ.
  ["Upper quartile", undefined],
  ["On track", undefined],
  ["Higher or lower", undefined],
  ["Should not increase", undefined],
  ["", undefined],
])("%p: %s", (phrase, direction) => {
  expect(directionOf(phrase)).toBe(direction);
});
