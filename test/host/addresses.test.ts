import {
  columnIndex,
  columnLetters,
  formatAddress,
  parseAddress,
  quoteSheetName,
  splitReference,
} from "../../src/grid/address";
import { mapReferences, shiftReferences } from "../../src/workbench/host/formulaReferences";
import { shiftedFormula } from "./memory/shiftCells";

describe("columns", () => {
  it.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [701, "ZZ"],
    [702, "AAA"],
    [16_383, "XFD"],
  ])("%i is %s", (index, letters) => {
    expect(columnLetters(index)).toBe(letters);
    expect(columnIndex(letters)).toBe(index);
  });
});

describe("addresses", () => {
  it.each([
    ["B2", { row: 1, column: 1, rows: 1, columns: 1 }],
    ["$A$1:C3", { row: 0, column: 0, rows: 3, columns: 3 }],
    ["C3:A1", { row: 0, column: 0, rows: 3, columns: 3 }],
    ["B:C", { row: 0, column: 1, rows: 1_048_576, columns: 2 }],
    ["2:5", { row: 1, column: 0, rows: 4, columns: 16_384 }],
    ["XFD1048576", { row: 1_048_575, column: 16_383, rows: 1, columns: 1 }],
  ])("%s is a box", (address, box) => {
    expect(parseAddress(address)).toEqual(box);
  });

  it.each(["", "A", "12", "A0", "XFE1", "A1048577", "A1:B", "A:3", "A1:B2:C3", "Limit"])(
    "%j is none",
    (address) => {
      expect(parseAddress(address)).toBeNull();
    },
  );

  it.each(["B2", "A1:C3", "B:C", "2:5"])("%s is written as it is read", (address) => {
    const box = parseAddress(address);
    expect(box && formatAddress(box)).toBe(address);
  });

  it("can be fixed by dollar signs", () => {
    expect(formatAddress({ row: 1, column: 1, rows: 2, columns: 1 }, true)).toBe("$B$2:$B$3");
  });
});

describe("sheet names in references", () => {
  it.each([
    ["Gap", "Gap"],
    ["My sheet", "'My sheet'"],
    ["Mayor's", "'Mayor''s'"],
    ["2027", "'2027'"],
    ["AB12", "'AB12'"],
    ["R1C1", "'R1C1'"],
  ])("%s is written %s and read back", (name, written) => {
    expect(quoteSheetName(name)).toBe(written);
    expect(splitReference(`${written}!A1:B2`)).toEqual({ sheet: name, address: "A1:B2" });
  });

  it("are none in a plain address", () => {
    expect(splitReference("A1")).toEqual({ sheet: null, address: "A1" });
  });
});

describe("formulas that are copied", () => {
  it.each([
    ["=A1+$A1+A$1+$A$1", "=B3+$A3+B$1+$A$1"],
    ["=SUM(A1:B2)*'My A1'!C3", "=SUM(B3:C4)*'My A1'!D5"],
    ['=F("A1", Table[A1], LOG10(A1))', '=F("A1", Table[A1], LOG10(B3))'],
    ["=A1048576", "=#REF!"],
  ])("%s", (formula, moved) => {
    expect(shiftReferences(formula, 2, 1)).toBe(moved);
  });

  it("tell on which sheet each cell is, for both corners of a range", () => {
    const seen: [string | null, string][] = [];
    mapReferences("=Gap!A1:B2+C3", (reference) => {
      seen.push([reference.sheet, reference.corner]);
      return reference;
    });
    expect(seen).toEqual([
      ["Gap", "first"],
      ["Gap", "last"],
      [null, "only"],
    ]);
  });
});

describe("formulas over cells that are inserted or removed", () => {
  const box = { row: 1, column: 0, rows: 2, columns: 1 };
  it.each([
    ["down", "=A1+A2+B2", "=A1+A4+B2"],
    ["down", "=SUM(A1:A2)", "=SUM(A1:A4)"],
    ["right", "=A1+A2+B3", "=A1+B2+C3"],
    ["up", "=A1+A2+A4", "=A1+#REF!+A2"],
    ["up", "=SUM(A1:A5)", "=SUM(A1:A3)"],
    ["up", "=SUM(A1:A3)", "=SUM(A1:A1)"],
    ["up", "=SUM(A3:A5)", "=SUM(A2:A3)"],
    ["down", "=Other!A2", "=Other!A2"],
  ] as const)("moved %s: %s", (direction, formula, expected) => {
    expect(shiftedFormula(formula, { box, direction }, "Plan", "Plan")).toBe(expected);
  });
});
