import { refusedAt } from "../../../src/explain/refusedAt";

const from = {
  weights: [["S!C5"], ["S!C6"], ["S!C7"]],
  years: [["S!B2", "S!C2"]],
  costs: [
    ["S!B9", "S!C9"],
    ["S!B10", "S!C10"],
  ],
  total: [["S!B1"]],
  shares: [[""]],
};

it.each([
  ["weights, row 3: found text 'n/a'. Enter a number.", "S!C7"],
  ["years, column 2: found 2011. Enter a year.", "S!C2"],
  ["years, row 2: found 2011. Enter a year.", "S!C2"],
  ["costs, row 2, column 1: found text.", "S!B10"],
  ["total: found text.", "S!B1"],
  ["shares: found text.", undefined],
  ["weights, row 9: found text.", undefined],
  ["ceilings: found text.", undefined],
  ["No baseline for NI 16. Enter one.", undefined],
])("%s → %s", (message, at) => expect(refusedAt(message, { from })).toBe(at));
