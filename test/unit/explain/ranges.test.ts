/** Formulas over ranges, of which each cell shows one place: what ready models are made of. */
import { explain } from "../../../src/explain/explain";
import type { CallOurs } from "../../../src/explain/reading";
import { topLeftOf } from "../../../src/grid/cell";
import { answerOf, DECLARED } from "./declarations";
import { bookOf, type Row } from "./sheets";

const cell = (address: string) => topLeftOf(address) ?? { sheet: "", row: 0, column: 0 };

const call: CallOurs = (id, args) => {
  const run = DECLARED.get(id);
  return run && answerOf(run, args, args.length);
};

const STATUS: Row[] = [
  ["Borough", "Target", "Actual", "Status"],
  ["Tower Hamlets", 100, 90, "Green"],
  ["Kingston upon Thames", 80, 85, "Red"],
  ["City of London", 50, "", ""],
];

/** A block that the first formula fills, below the boroughs and a blank row. */
const block = (rows: Row[], columns = rows[0]?.length ?? 1, calling?: CallOurs) =>
  bookOf(
    { S: [...STATUS, [""], ...rows] },
    { spills: [{ sheet: "S", row: 5, column: 0, rows: rows.length, columns }] },
    calling,
  );

describe("a formula that counts", () => {
  const said = (formula: string, value: number | boolean) =>
    explain(bookOf({ S: [...STATUS, [""], ["Result", [formula, value]]] }), cell("S!B6"));

  test.each([
    ['=COUNTIF(D2:D4,"Green")', 1, "Result 1 = 1 of 3 cells of status where it is “Green”"],
    ['=COUNTIF(C2:C4,">86")', 1, "Result 1 = 1 of 3 cells of actual where it is more than 86"],
    [
      '=COUNTIFS(C2:C4,">80",D2:D4,"Red")',
      1,
      "Result 1 = 1 of 3 cells of actual where it is more than 80 and status is “Red”",
    ],
    ["=COUNT(C2:C4)", 2, "Result 2 = 2 of 3 cells of actual that hold a number"],
    ['=SUM((D2:D4="Red")*1)', 1, "Result 1 = 1 of 3 places that fit"],
    ["=SUMPRODUCT(ISNUMBER(B2:B4)*ISNUMBER(C2:C4))", 2, "Result 2 = 2 of 3 places that fit"],
  ])("%s", (formula, value, sentence) => {
    expect(said(formula, value).sentence).toBe(sentence);
  });

  test("leads to the cells it found, and where it found none to all it looked at", () => {
    expect(said('=COUNTIF(D2:D4,"Green")', 1).terms).toMatchObject([{ at: "S!D2", value: 1 }]);
    expect(said('=COUNTIF(D2:D4,"Amber")', 0).terms).toMatchObject([{ at: "S!D2 to S!D4", value: 0 }]);
  });

  test("is not said where it makes another value than the cell shows", () => {
    expect(said('=COUNTIF(D2:D4,"Green")', 2).sentence).toMatch(/is calculated with COUNTIF/);
  });
});

test("sums the figures beside those that fit all that is asked", () => {
  const book = bookOf({ S: [...STATUS, [""], ["Sum", ['=SUMIFS(B2:B4,C2:C4,">80",D2:D4,"Green")', 100]]] });
  expect(explain(book, cell("S!B6")).sentence).toBe("Sum 100 = 100 Tower Hamlets Target");
});

test("each cell of a formula over ranges is said by its own figures", () => {
  const formula = '=IF(ISNUMBER(C2:C4),B2:B4-C2:C4,"")';
  const book = block([[[formula, 10]], [-5], [""]]);
  expect(explain(book, cell("S!A6")).sentence).toBe(
    "S!A6 10 = 100 Tower Hamlets Target − 90 Tower Hamlets Actual, because 90 Tower Hamlets Actual is a number",
  );
  expect(
    explain(book, cell("S!A7"))
      .terms.map(({ at }) => at)
      .sort(),
  ).toEqual(["S!B3", "S!C3"]);
});

test("what is sorted and filtered says which cell each figure is", () => {
  const formula = "=SORTBY(FILTER(A2:A4,ISNUMBER(C2:C4)),FILTER(C2:C4,ISNUMBER(C2:C4)),1)";
  const book = block([[[formula, "Kingston upon Thames"]], ["Tower Hamlets"]]);
  expect(explain(book, cell("S!A6")).terms).toMatchObject([{ at: "S!A3" }]);
  expect(explain(book, cell("S!A7")).terms).toMatchObject([{ at: "S!A2" }]);
});

test("products of matrices lead to the figures that go into them", () => {
  const book = block([[["=MMULT(TRANSPOSE(B2:B3),C2:C3)", 15800]]]);
  // 100 × 90 + 80 × 85 = 15,800.
  expect(explain(book, cell("S!A6"))).toMatchObject({
    sentence: "S!A6 15800 = 15,800 from 4 cells",
    terms: [{ value: 15800 }],
  });
});

describe("what INDEX picks of a function of ours", () => {
  const formula = "=INDEX(PLAN.ABG.CARRYFORWARD(B2:C2,B3:C3,5),SEQUENCE(4)+1,SEQUENCE(1,3))";
  // Opens with 5, receives 100 and spends 80 in the first year.
  const answer = call("ABG.CARRYFORWARD", [[[100, 90]], [[80, 85]], [[5]]]) ?? [];
  const rows = answer
    .slice(1)
    .map((row, at): Row => (at === 0 ? [[formula, row[0] ?? ""], ...row.slice(1)] : row));

  test("is said as the function says it, with the cells that show its other figures", () => {
    const said = explain(block(rows, 3, call), cell("S!B7"));
    expect(said).toMatchObject({ kind: "ours", text: "100", terms: [{ at: "S!B2" }] });
    const closing = explain(block(rows, 3, call), cell(`S!B${5 + rows.length}`));
    expect(closing.terms.map(({ at }) => at)).toEqual(["S!B6", "S!B2", "S!B3"]);
  });

  test("is said in general words where the function cannot be called", () => {
    expect(explain(block(rows, 3), cell("S!B7")).sentence).toMatch(/is calculated with INDEX/);
  });
});

describe("a sentence", () => {
  const said = (formula: string, value: string) =>
    explain(bookOf({ S: [...STATUS, [""], [[formula, value]]] }), cell("S!A6"));

  test("says which figures are put into it", () => {
    const { sentence, terms } = said('="In all "&TEXT(SUM(B2:B3),"#,##0")&" and "&C2', "In all 180 and 90");
    expect(sentence).toBe(
      "S!A6 is “In all 180 and 90”, put together with 100 Tower Hamlets Target + 80 Kingston upon Thames Target and 90 Tower Hamlets Actual",
    );
    expect(terms.map(({ at }) => at)).toEqual(["S!B2", "S!B3", "S!C2"]);
  });

  test("is not said where the cell shows other words", () => {
    expect(said('="In all "&B2', "Altogether 100").sentence).toMatch(/is calculated by a formula/);
  });
});

describe("a figure is called", () => {
  test("by a year only where the years beside it say that it is one", () => {
    const years = bookOf({
      S: [
        ["£m", 2010, 2011],
        ["Gap", 5, ["=B2+1", 6]],
      ],
    });
    expect(explain(years, cell("S!C2")).name).toBe("Gap 2011");
    const counts = bookOf({
      S: [
        ["Offences", "Actual"],
        ["Barnet", 2061],
        ["Twice", ["=B2*2", 4122]],
      ],
    });
    expect(explain(counts, cell("S!B3")).name).toBe("Twice Actual");
  });

  test("by no heading of another table above a blank row, years apart", () => {
    const book = bookOf({
      S: [["£m", "2010/11", "Share"], ["Grant", 5, 0.5], [""], ["Limit", 7, ["=B4/B2", 1.4]]],
    });
    expect(explain(book, cell("S!B4")).name).toBe("Limit 2010/11");
    expect(explain(book, cell("S!C4")).name).toBe("Limit");
  });
});

test("the heading of a column is no input without a source", () => {
  const book = bookOf({
    S: [
      ["Area", "Gun crime", "Drugs", "Source"],
      ["Barnet", 1, 2, "Illustrative"],
    ],
  });
  const { kind, source } = explain(book, cell("S!B1"));
  expect([kind, source]).toEqual(["heading", undefined]);
});
