import { fileForm } from "../../../src/formulas/fileForm";
import { twinFormula, type Known } from "../../../src/twins/twinFormula";

/** The formula, or why there is none. */
function turned(formula: string, known?: (argument: string) => Known): string {
  const result = twinFormula(formula, known);
  return result.why ?? result.formula;
}

test.each([
  ["every argument given", "=PLAN.GAP(A1,B1,C1,D1)", "=PLAN_GAP(A1,B1,C1,D1)"],
  ["one left out", "=PLAN.RATE(A1,B1)", '=PLAN_RATE(A1,B1,"")'],
  ["one left empty", "=PLAN.RATE(A1, B1,)", '=PLAN_RATE(A1, B1,"")'],
  ["several of both", "=PLAN.RAG(A1,B1, ,0.1)", '=PLAN_RAG(A1,B1, "",0.1,"","")'],
  ["as files spell it", "_xldudf_PLAN_RATE(A1,B1)", 'PLAN_RATE(A1,B1,"")'],
  ["of another workbook", "[1]!_xldudf_PLAN_RATE(A1,B1)", 'PLAN_RATE(A1,B1,"")'],
  ["in small letters", "=plan.rate(A1,B1)", '=PLAN_RATE(A1,B1,"")'],
  ["within another", "=PLAN.RATE(PLAN.RATE(A1,B1),C1)", '=PLAN_RATE(PLAN_RATE(A1,B1,""),C1,"")'],
  ["within what is no call of ours", "=ROUND(PLAN.RATE(A1,B1,),2)+1", '=ROUND(PLAN_RATE(A1,B1,""),2)+1'],
  [
    "among prefixes",
    "_xlfn.LET(_xlpm.x,_xldudf_PLAN_RATE(A1,B1),_xlpm.x+1)",
    '_xlfn.LET(_xlpm.x,PLAN_RATE(A1,B1,""),_xlpm.x+1)',
  ],
  ["only as a text", '="PLAN.RATE(A1,B1)"', '="PLAN.RATE(A1,B1)"'],
  [
    "with brackets and commas in lists and texts",
    '=PLAN.RATE({1,2;3,4},",)")',
    '=PLAN_RATE({1,2;3,4},",)","")',
  ],
])("a call %s: %s", (_how, formula, twin) => {
  expect(turned(formula)).toBe(twin);
});

test.each([
  ['=PLAN.INDICATOR("NI 15")', "PLAN.INDICATOR looks the catalogue up, which stays with the add-in"],
  ['=PLAN.REINSTATE(A1:A9,B1:B9,5,,"best-fit")', "PLAN.REINSTATE: best-fit tries every set of proposals"],
  ['=PLAN.REINSTATE(A1:A9,B1:B9,5,,"Best Fit")', "PLAN.REINSTATE: best-fit tries every set of proposals"],
  ["=PLAN.GAP.RISK(1,A1:C3,50000)", "PLAN.GAP.RISK: more than 20,000 trials"],
  ["=PLAN.ALLOCATE(1,A1:A2000)", "PLAN.ALLOCATE: a share among more than 1,500"],
  ["=PLAN.RATE(A1,B1,1,2)", "PLAN.RATE is called with more arguments than its ordinary formula takes"],
  ["=PLAN.RATE(A1", "the call of PLAN.RATE cannot be read"],
  ["=MAP(A1:A3,PLAN.RATE)", "the call of PLAN.RATE cannot be read"],
  ["=PLAN.NOTHING(1)", "PLAN.NOTHING is no function that Envelope knows"],
])("%s stays a value: %s", (formula, why) => {
  const known = (argument: string): Known => {
    if (/^".*"$/.test(argument)) return { value: argument.slice(1, -1) };
    if (/^\d+$/.test(argument)) return { value: Number(argument) };
    return argument === "A1:A2000" ? { cells: 2000 } : {};
  };
  expect(turned(formula, known)).toBe(why);
});

test("a file holds newer functions and variables with Excel's prefixes", () => {
  expect(fileForm("LAMBDA(x,LET(n,SUM(x),FILTER(x,x>n)+VSTACK(Rate,STDEV.S(x))))")).toBe(
    "_xlfn.LAMBDA(_xlpm.x,_xlfn.LET(_xlpm.n,SUM(_xlpm.x),_xlfn._xlws.FILTER(_xlpm.x,_xlpm.x>_xlpm.n)+_xlfn.VSTACK(Rate,_xlfn.STDEV.S(_xlpm.x))))",
  );
});
