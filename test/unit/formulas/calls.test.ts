import { calls } from "../../../src/formulas/calls";
import { functionName, ourFunction } from "../../../src/formulas/functionName";

const short = (formula: string) =>
  calls(formula).map(({ id, name, args, at, end }) => [
    id,
    formula.slice(name.at, name.end),
    ...args.map((span) => formula.slice(span.at, span.end)),
    formula.slice(at, end).length,
  ]);

test.each([
  ["=PLAN.GAP( A1 ,,B1+1, C1)", [["GAP", "PLAN.GAP", "A1", "", "B1+1", "C1", 24]]],
  ["=plan.gap(A1)", [["GAP", "plan.gap", "A1", 12]]],
  ["=[2]!_xldudf_PLAN_GAP_TABLE(A1)", [["GAP.TABLE", "[2]!_xldudf_PLAN_GAP_TABLE", "A1", 30]]],
  ["=_xldudf_PLAN_LIST()", [["LIST", "_xldudf_PLAN_LIST", 19]]],
  ["=PLAN_GAP(A1)", [["GAP", "PLAN_GAP", "A1", 12]]],
  [
    '=IF(A1="PLAN.GAP(1)","",@PLAN.RATE({1,2;3,4},(A1,B1),"a,b"))',
    [["RATE", "PLAN.RATE", "{1,2;3,4}", "(A1,B1)", '"a,b"', 34]],
  ],
  [
    "=PLAN.GAP(PLAN.RATE(A1,B1),C1)",
    [
      ["GAP", "PLAN.GAP", "PLAN.RATE(A1,B1)", "C1", 29],
      ["RATE", "PLAN.RATE", "A1", "B1", 16],
    ],
  ],
  ["=PLAN.GAP(A1", []],
  ["=PLAN__NUM(A1)+PLANS.GAP(1)+SUM(PLAN.GAP)", []],
])("%s", (formula, expected) => {
  expect(short(formula)).toEqual(expected);
});

test("a function is known by its own name, whatever Excel puts before it", () => {
  expect(["_xlfn._xlws.SORT", "_xlfn.CONCAT", "_xlpm.x", "[1]!Fee", "sum"].map(functionName)).toEqual([
    "SORT",
    "CONCAT",
    "X",
    "FEE",
    "SUM",
  ]);
  expect(["PLAN.ABG.ALLOCATE", "_xldudf_PLAN_ABG_ALLOCATE", "[3]!PLAN_SPC", "SUM"].map(ourFunction)).toEqual([
    "ABG.ALLOCATE",
    "ABG.ALLOCATE",
    "SPC",
    undefined,
  ]);
});
