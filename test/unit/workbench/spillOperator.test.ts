import { withAnchorArrays, withSpillOperators } from "../../../src/workbench/engine/spillOperator";

describe("the spill operator", () => {
  it.each([
    ["=SUM(B7#)", "=SUM(ANCHORARRAY(B7))"],
    ["=$A$1#*2", "=ANCHORARRAY($A$1)*2"],
    ["=ROWS('Next year'!A1#)+Plan!C3#", "=ROWS(ANCHORARRAY('Next year'!A1))+ANCHORARRAY(Plan!C3)"],
  ])("turns %s into %s and back", (typed, stored) => {
    expect(withAnchorArrays(typed)).toBe(stored);
    expect(withSpillOperators(stored)).toBe(typed);
  });

  it.each(['="A1#"', "=#N/A", "=IF(A1=1,#DIV/0!,2)", '="it is ANCHORARRAY(A1)"'])(
    "leaves %s alone",
    (formula) => {
      expect(withAnchorArrays(formula)).toBe(formula);
      expect(withSpillOperators(formula)).toBe(formula);
    },
  );
});
