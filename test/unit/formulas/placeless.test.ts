import fc from "fast-check";
import { placeless } from "../../../src/formulas/placeless";
import { cellName } from "../../../src/grid/cell";

const B3 = { row: 2, column: 1 };

test.each([
  ["=A1+$A$1+A$1+$A1", "=R[-2]C[-1]+R1C1+R1C[-1]+R[-2]C1"],
  ["=sum( B1:B2 )", "=SUM(R[-2]C[0]:R[-1]C[0])"],
  ["='My sheet'!B4&\"b4 as text\"", "='MY SHEET'!R[1]C[0]&\"b4 as text\""],
  ["=SUM(A:A,3:4)", "=SUM(C[-1]:C[-1],R[0]:R[1])"],
  ["=A1:A3 B2:C2", "=R[-2]C[-1]:R[0]C[-1] R[-1]C[0]:R[-1]C[1]"],
  ["=IF( B2 , (B2) )", "=IF(R[-1]C[0],(R[-1]C[0]))"],
  ["=LOG10(gap)", "=LOG10(GAP)"],
])("%s in B3 reads %s in any cell", (formula, expected) => {
  expect(placeless(formula, B3)).toBe(expected);
});

test("a formula and its copy elsewhere read the same, and another formula does not", () => {
  const index = fc.nat(500);
  const formula = (row: number, column: number) =>
    `=SUM(${cellName(row, column)}:${cellName(row + 4, column)})*$A$1`;
  fc.assert(
    fc.property(index, index, index, index, (row, column, down, right) => {
      const here = placeless(formula(row, column), { row: row + 5, column });
      const there = { row: row + down + 5, column: column + right };
      expect(placeless(formula(row + down, column + right), there)).toBe(here);
      expect(placeless(formula(row + down + 1, column + right), there)).not.toBe(here);
    }),
  );
});

test("what is read at one glance reads the same piece by piece", () => {
  const operands =
    "A1 $B$2 C$3 $D4 A1:B2 XFD1 XFE1 AA10 A:B $3:4 12:13 1E5 1.5E-3 2.5 TRUE TRUE1 GAP b7 A1.B A1.:B9 AB SUM(A1,B:B) LOG10(A1) A1(B2) (C3)";
  const operators = "+ - * / ^ , = <> & >=".split(" ");
  const piece = fc.tuple(fc.constantFrom(...operands.split(" ")), fc.constantFrom(...operators));
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 5 }), (all) => {
      const formula = all.flat().slice(0, -1).join("");
      // A space in front makes it one that is read in pieces; it says nothing.
      expect(placeless(`=${formula}`, B3)).toBe(placeless(`= ${formula}`, B3));
    }),
    { numRuns: 2000 },
  );
});
