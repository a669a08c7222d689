import fc from "fast-check";
import { tokens } from "../../../src/formulas/tokens";
import { BROKEN, HARD } from "./hardFormulas";

const kinds = (formula: string) =>
  tokens(formula)
    .filter(({ kind }) => kind !== "space")
    .map(({ kind, text }) => `${kind} ${text}`);

const joined = (formula: string) =>
  tokens(formula)
    .map(({ text }) => text)
    .join("");

/** Pieces of formulas in any order, so that most are no formulas at all. */
const scrambled = fc
  .array(fc.constantFrom(...HARD.flatMap(([formula]) => tokens(formula).map(({ text }) => text))), {
    maxLength: 30,
  })
  .map((pieces) => pieces.join(""));

describe("put together again", () => {
  test.each([...HARD.map(([formula]) => formula), ...BROKEN])("the tokens are %s", (formula) => {
    expect(joined(formula)).toBe(formula);
  });

  test("the tokens are the formula, whatever it is", () => {
    fc.assert(
      fc.property(fc.oneof(scrambled, fc.string({ unit: "binary" })), (formula) => {
        expect(joined(formula)).toBe(formula);
        tokens(formula).forEach(({ text, at }) => expect(formula.startsWith(text, at)).toBe(true));
      }),
    );
  });
});

test.each(HARD)("%s holds nothing unknown", (formula) => {
  expect(tokens(formula).filter(({ kind }) => kind === "other")).toEqual([]);
});

describe("a token is", () => {
  test.each([
    ["'[Book 1.xlsx]It''s'!$A$1:B2", ["reference '[Book 1.xlsx]It''s'!$A$1:B2"]],
    ["[2]Sheet1!A1", ["reference [2]Sheet1!A1"]],
    ["Sheet1:Sheet3!A1", ["reference Sheet1:Sheet3!A1"]],
    ["Sheet1!A1:Sheet1!B2", ["reference Sheet1!A1", "operator :", "reference Sheet1!B2"]],
    ["C1#", ["reference C1", "operator #"]],
    ["A:.A", ["reference A:.A"]],
    ["Table1[[#This Row],[a b]]", ["structured Table1[[#This Row],[a b]]"]],
    ["[@x]", ["structured [@x]"]],
    ["LOG10(A1)", ["function LOG10", "mark (", "reference A1", "mark )"]],
    ["LOG10", ["reference LOG10"]],
    ["[1]!_xldudf_PLAN_GAP()", ["function [1]!_xldudf_PLAN_GAP", "mark (", "mark )"]],
    ["XFD1048576+XFE1", ["reference XFD1048576", "operator +", "name XFE1"]],
    ["TRUE+TRUE()", ["boolean TRUE", "operator +", "function TRUE", "mark (", "mark )"]],
    ["TRUEST", ["name TRUEST"]],
    ["R1C1", ["name R1C1"]],
    ["1:3", ["reference 1:3"]],
    ["1.5E-3<=2", ["number 1.5E-3", "operator <=", "number 2"]],
    ['"say ""no"""&A1', ['text "say ""no"""', "operator &", "reference A1"]],
    ['"open &A1', ['other "open &A1']],
    ["#N/A", ["error #N/A"]],
    ["Gap!#REF!", ["error Gap!#REF!"]],
  ])("%s", (formula, expected) => {
    expect(kinds(formula)).toEqual(expected);
  });
});
