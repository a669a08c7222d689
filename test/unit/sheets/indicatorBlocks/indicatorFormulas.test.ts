import { indicators } from "../../../../src/catalogue/inPane/indicators";
import {
  indicatorFormulas,
  indicatorFormulaSheet,
  isKnownInCells,
} from "../../../../src/sheets/indicatorBlocks/indicatorFormulas";
import { own, shipped } from "./indicator";

const B3 = { sheet: "Gap", row: 2, column: 1 };
const TWO = [shipped("NI 15"), shipped("NI 16")];

it("puts the codes in the first column and one formula for each field beside them, which fills the rest", () => {
  const { cells, spills } = indicatorFormulas(TWO, ["title", "unit"], true)(B3);
  expect(cells).toEqual([
    ["Code", "Title", "Unit"],
    ["NI 15", { formula: '=PLAN.INDICATOR(B4:B5,"title")' }, { formula: '=PLAN.INDICATOR(B4:B5,"unit")' }],
    ["NI 16", null, null],
  ]);
  expect(spills).toEqual([
    { row: 1, column: 1, rows: 2, columns: 1 },
    { row: 1, column: 2, rows: 2, columns: 1 },
  ]);
});

it("is formulas alone, with the code in them, for one indicator without headings", () => {
  expect(indicatorFormulas([shipped("NI 15")], ["title", "set"], false)(B3).cells).toEqual([
    [{ formula: '=PLAN.INDICATOR("NI 15","title")' }, { formula: '=PLAN.INDICATOR("NI 15","set")' }],
  ]);
});

it("refers to its own cells on a sheet of its own, whose columns are as wide as what the formulas give", () => {
  const [sheet] = indicatorFormulaSheet(
    "Indicators",
    TWO,
    ["title"],
    true,
  )({
    sheet: () => "Indicators 2",
    prefix: (wish) => wish,
    table: (wish) => wish,
  });
  expect(sheet).toMatchObject({
    name: "Indicators 2",
    cells: [
      ["Code", "Title"],
      ["NI 15", { formula: '=PLAN.INDICATOR(A2:A3,"title")' }],
      ["NI 16", null],
    ],
  });
  // "Serious acquisitive crime rate" has 30 letters, at 5.6 points each.
  expect(sheet?.widths[1]).toBe(168);
});

it("is for what the function knows: not the user's own, even under a code that ships", () => {
  const known = indicators().filter(isKnownInCells);
  expect(known).toHaveLength(indicators().length);
  expect(isKnownInCells(shipped("PSA 23"))).toBe(true);
  expect(isKnownInCells(own({ key: "NI 15" }))).toBe(false);
});
