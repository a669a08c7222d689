import { readReference, references } from "../../../src/formulas/references";
import { formatAddress } from "../../../src/grid/address";

/** Each reference in short: workbook, sheets, and what it names there. */
const short = (formula: string) =>
  references(formula).map((found) => {
    const place = [found.book, found.sheet, found.lastSheet].map((part) => part ?? "").join("|");
    const what =
      found.kind === "cells"
        ? formatAddress(found.box)
        : found.kind === "name"
          ? found.name
          : `${found.table}[${found.headings}]`;
    return `${place} ${what}${found.spills ? "#" : ""}`;
  });

test.each([
  ["=A1+$B$2:C9", ["|| A1", "|| B2:C9"]],
  ["=SUM('My sheet'!A1:B2)", ["|My sheet| A1:B2"]],
  ["='It''s'!A1", ["|It's| A1"]],
  ["='C:\\Plans\\[Budget 1.xlsx]Gap'!D9", ["Budget 1.xlsx|Gap| D9"]],
  ["=[2]Sheet1!A1+[2]!Total", ["2|Sheet1| A1", "2|| Total"]],
  ["=SUM(Sheet1:Sheet3!A1)", ["|Sheet1|Sheet3 A1"]],
  ["=SUM('Jan 10:Mar 10'!B2)", ["|Jan 10|Mar 10 B2"]],
  ["=Gap!$B$4#", ["|Gap| B4#"]],
  ["=SUM(A:A,2:5,A1:.B9)", ["|| A:A", "|| 2:5", "|| A1:B9"]],
  ["=COUNT(gap_years)+Gap!Total", ["|| gap_years", "|Gap| Total"]],
  ["=Table1[[#This Row],[a]]+[@b]", ["|| Table1[[#This Row],[a]]", "|| [@b]"]],
  ["=LET(x,A1,y,x+z,x*y)+x", ["|| A1", "|| z", "|| x"]],
  ["=MAP(A1:A3,LAMBDA(v,v+limit))", ["|| A1:A3", "|| limit"]],
  ["=_xlfn.LET(_xlpm.x,A1,_xlpm.x+1)", ["|| A1"]],
  ['="A1"&TRUE&#REF!', []],
  ["=A1+(", ["|| A1"]],
])("%s refers to %j", (formula, expected) => {
  expect(short(formula)).toEqual(expected);
});

test("a reference says where it stands in the formula", () => {
  const formula = "=1+Gap!A1# *2";
  expect(references(formula).map(({ at, end }) => formula.slice(at, end))).toEqual(["Gap!A1"]);
});

test("one reference by itself is read, anything else is none", () => {
  expect(readReference("'My sheet'!B2:C3")).toMatchObject({
    sheet: "My sheet",
    box: { row: 1, column: 1, rows: 2, columns: 2 },
  });
  expect(readReference("C1#")).toMatchObject({ kind: "cells", spills: true });
  expect(["A1+B1", "", "SUM(A1)", "12"].map(readReference)).toEqual(Array(4).fill(undefined));
});
