import { argumentName } from "../../src/taskpane/views/functions/argumentName";
import { argumentsOf, callBlock, writtenCall } from "../../src/taskpane/views/functions/builtCall";
import { findFunctions } from "../../src/taskpane/views/functions/findFunctions";
import { FUNCTION_GUIDES } from "../../src/taskpane/views/functions/functionGuide";
import { laidOutExample } from "../../src/taskpane/views/functions/laidOutExample";
import { readingInWords } from "../../src/taskpane/views/functions/readingInWords";
import { typedArgument } from "../../src/taskpane/views/functions/typedArgument";
import type { ReadRange } from "../../src/workbook/selection/readRange";

const range = (address: string, values: ReadRange["values"]): ReadRange => ({
  address,
  values,
  texts: values.map((row) => row.map((value) => (value === null ? "" : String(value)))),
});

describe("finding a function", () => {
  const found = (query: string) => findFunctions(query, FUNCTION_GUIDES).found.map(({ id }) => id);

  test("nothing typed, or only words that say nothing, finds all of them", () => {
    expect(found("")).toHaveLength(FUNCTION_GUIDES.length);
    expect(found("how do I")).toHaveLength(FUNCTION_GUIDES.length);
  });

  test.each(FUNCTION_GUIDES.map(({ id, name }) => [name, id]))("%s is first for its own name", (name, id) => {
    expect(found(name)[0]).toBe(id);
    expect(found(`=${name.toLowerCase()}(`)[0]).toBe(id);
  });

  test.each([
    ["budget gap", "GAP"],
    ["share a grant", "ALLOCATE"],
    ["band D", "COUNCILTAX"],
    ["how far behind", "DISTANCE"],
    ["pay award", "PAY.AWARD"],
    ["red amber green", "RAG"],
    ["trajectory", "TRAJECTORY"],
    ["put savings back", "REINSTATE"],
    ["instalments", "ABG.INSTALMENTS"],
    ["confidence interval", "SURVEY.INTERVAL"],
    ["capital financing", "BORROWING.COST"],
  ])("%s finds PLAN.%s among the first", (query, id) => {
    expect(found(query).slice(0, 3)).toContain(id);
  });

  test("what no function has is said, and the rest of the query answered", () => {
    const { found: some, missing } = findFunctions("borrowing zebras", FUNCTION_GUIDES);
    expect(some.map(({ id }) => id)).toContain("BORROWING.COST");
    expect(missing).toEqual(["zebras"]);
    expect(findFunctions("zebras", FUNCTION_GUIDES)).toEqual({ found: [], missing: ["zebras"] });
  });
});

describe("what is typed for an argument", () => {
  test.each([
    ["", { kind: "leftOut" }],
    ["B3:D3", { kind: "cells", reference: "B3:D3" }],
    ["'My sheet'!B3", { kind: "cells", reference: "'My sheet'!B3" }],
    ["=B3", { kind: "cells", reference: "B3" }],
    ["gap_years", { kind: "cells", reference: "gap_years" }],
    ["2,706.8", { kind: "value", value: 2706.8, written: "2706.8" }],
    ["−6%", { kind: "value", value: -0.06, written: "-6%" }],
    ["true", { kind: "value", value: true, written: "TRUE" }],
    ["2010/11", { kind: "value", value: "2010/11", written: '"2010/11"' }],
    ["lower", { kind: "value", value: "lower", written: '"lower"' }],
    ['a "b"', { kind: "value", value: 'a "b"', written: '"a ""b"""' }],
    ['"NI15"', { kind: "value", value: "NI15", written: '"NI15"' }],
    ["=B3*2", { kind: "expression", written: "B3*2" }],
    ["{1,2}", { kind: "expression", written: "{1,2}" }],
  ])("%j is read", (text, expected) => expect(typedArgument(text)).toEqual(expected));
});

describe("a call that is built", () => {
  const readings = new Map([
    ["Gap!B3:D3", range("Gap!B3:D3", [[1, null, 3]])],
    ["B4", range("Gap!B4", [[2]])],
    ["gap_years", range("Gap!B1:D1", [["2010/11", "2011/12", "2012/13"]])],
  ]);
  const typed = ["Gap!B3:D3", "B4", "", "gap_years", "", ""].map(typedArgument);

  test("names the sheet of cells that stand on another one, and keeps names", () => {
    expect(writtenCall("PLAN.X", typed, readings, "Gap")).toBe("=PLAN.X(B3:D3,B4,,gap_years)");
    expect(writtenCall("PLAN.X", typed, readings, "Other")).toBe("=PLAN.X(Gap!B3:D3,Gap!B4,,gap_years)");
  });

  test("is asked with what the cells hold, and not before they are read", () => {
    expect(argumentsOf(typed, readings)).toEqual([
      [[1, null, 3]],
      [[2]],
      null,
      [["2010/11", "2011/12", "2012/13"]],
      null,
      null,
    ]);
    expect(argumentsOf(typed, new Map())).toBeUndefined();
    expect(argumentsOf([typedArgument("=B3*2")], readings)).toBeUndefined();
  });

  test("goes into one cell, with room for its result", () => {
    const block = callBlock((sheet) => `=PLAN.X(${sheet}!A1)`, {
      cells: [
        [1, "two"],
        [null, { code: "#N/A", message: "" }],
      ],
    })({
      sheet: "Gap",
      row: 0,
      column: 0,
    });
    expect(block.cells).toEqual([
      [{ formula: "=PLAN.X(Gap!A1)" }, null],
      [null, null],
    ]);
    expect(block.spills).toEqual([{ row: 0, column: 0, rows: 2, columns: 2 }]);
    expect(block.shows).toEqual([
      [1, "two"],
      [null, "#N/A"],
    ]);
  });
});

test.each([
  [[["2010/11", "2011/12", "2012/13"]], "3 years across, 2010/11 to 2012/13"],
  [[["Barking"], [null], ["Westminster"]], "3 cells down: Barking … Westminster, 1 blank"],
  [
    [
      [1, 2],
      [3, 4],
    ],
    "2 rows × 2 columns: 1 … 4",
  ],
  [[[202.7]], "202.7"],
  [[[null]], "a blank cell"],
])("%j is read as %s", (values, words) => {
  expect(readingInWords(range("Gap!A1", values))).toBe(words);
});

test("an argument is called by its name in words", () => {
  expect(["savingsToIdentify", "share1", "per"].map(argumentName)).toEqual([
    "Savings to identify",
    "Share 1",
    "Per",
  ]);
});

test.each(FUNCTION_GUIDES.map((guide) => [guide.name, guide] as const))(
  "the example of %s can be laid out",
  (_, guide) => {
    const [example] = guide.examples;
    if (!example) throw new Error("There is no example.");
    const laidOut = laidOutExample(guide, example);
    expect(laidOut.arguments).toHaveLength(example.args.length);
    expect(laidOut.arguments.every(({ label }) => label !== "")).toBe(true);
    expect(laidOut.result.flat().length).toBeGreaterThan(0);
  },
);
