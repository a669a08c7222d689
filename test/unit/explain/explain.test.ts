import { explain } from "../../../src/explain/explain";
import { noteOf } from "../../../src/explain/note";
import { inputsOf, walk } from "../../../src/explain/walk";
import { topLeftOf } from "../../../src/grid/cell";
import { bookOf, type Row } from "./sheets";

const cell = (address: string) => topLeftOf(address) ?? { sheet: "", row: 0, column: 0 };

const budget = (formula: string, value: number | string | boolean, ...more: Row[]) =>
  bookOf(
    {
      Gap: [
        ["£m", "2010/11", "2011/12", "Source"],
        ["Budget requirement", 2673.3, 2706.8, "Budget submission, page 4"],
        ["Savings", 67.6, 141.8, ""],
        ["Result", "", [formula, value]],
        ...more,
      ],
    },
    { names: { saved: "=Gap!$B$3:$C$3" } },
  );

const said = (formula: string, value: number | string | boolean) =>
  explain(budget(formula, value), cell("Gap!C4")).sentence;

describe("an ordinary formula is said", () => {
  test.each([
    ["=C2+C3", 2848.6, "Result 2011/12 2848.6 = 2706.8 budget requirement + 141.8 savings"],
    ["=C2-B2", 33.5, "Result 2011/12 33.5 = 2706.8 budget requirement − 2673.3 budget requirement 2010/11"],
    ["=C2*(1+0.5%)", 2720.334, "Result 2011/12 2720.334 = 2706.8 budget requirement × (1 + 0.5 ÷ 100)"],
    ["=SUM(C2:C3)", 2848.6, "Result 2011/12 2848.6 = 2706.8 budget requirement + 141.8 savings"],
    ["=SUM(saved)", 209.4, "Result 2011/12 209.4 = 67.6 savings 2010/11 + 141.8 savings"],
    ["=SQRT(C3*C3)", 141.8, "Result 2011/12 141.8 = (141.8 savings × 141.8 savings)^0.5"],
    ["=ROUND(C3/C2,2)", 0.05, "Result 2011/12 0.05 = 141.8 savings ÷ 2706.8 budget requirement (rounded)"],
    [
      "=IF(C3>B3,C3,B3)",
      141.8,
      "Result 2011/12 141.8 = 141.8 savings, because 141.8 savings is more than 67.6 savings 2010/11",
    ],
    [
      '=IF(ISNUMBER(C3),C3-B3,"")',
      74.2,
      "Result 2011/12 74.2 = 141.8 savings − 67.6 savings 2010/11, because 141.8 savings is a number",
    ],
    ["=MAX(B3,C3)", 141.8, "Result 2011/12 141.8 = the larger of 67.6 savings 2010/11 and 141.8 savings"],
    ['=INDEX(B2:C3,MATCH("savings",A2:A3,0),1)', 67.6, "Result 2011/12 67.6 = 67.6 savings 2010/11"],
    ['=XLOOKUP("Savings",A2:A3,C2:C3)', 141.8, "Result 2011/12 141.8 = 141.8 savings"],
    [
      "=SUMPRODUCT(B3:C3,B3:C3)",
      24677,
      "Result 2011/12 24677 = 67.6 savings 2010/11 × 67.6 savings 2010/11 + 141.8 savings × 141.8 savings",
    ],
    [
      '=SUMIF(A2:A3,"Sav*",C2:C3)',
      141.8,
      "Result 2011/12 141.8 is calculated with SUMIF from 4 figures: 2 cells of £m, 2 cells of 2011/12",
    ],
    ['=SUMIF(A2:A3,"savings",C2:C3)', 141.8, "Result 2011/12 141.8 = 141.8 savings"],
    ["=C2>C3", true, "Result 2011/12 is true because 2706.8 budget requirement is more than 141.8 savings"],
    [
      "=PMT(C2,B2,C3)",
      5,
      "Result 2011/12 5 is calculated with PMT from 3 figures: 2706.8 budget requirement, 2673.3 budget requirement 2010/11, 141.8 savings",
    ],
    [
      "=C2+[Other.xlsx]Gap!A1",
      5,
      "Result 2011/12 5 is calculated by a formula from 2 figures: 2706.8 budget requirement, [Other.xlsx]Gap!A1, in another workbook",
    ],
  ])("%s", (formula, value, sentence) => {
    expect(said(formula, value)).toBe(sentence);
  });

  test("only where it makes the value that is shown", () => {
    expect(said("=C2+C3", 2848.7)).toMatch(
      /^Result 2011\/12 2848.7 is calculated by a formula from 2 figures/,
    );
  });
});

describe("an input", () => {
  test("has the note under the heading Source in its row, or none", () => {
    const book = budget("=C2", 2706.8);
    expect(explain(book, cell("Gap!C2"))).toMatchObject({
      kind: "input",
      source: { text: "Budget submission, page 4", at: "Gap!D2" },
    });
    expect(explain(book, cell("Gap!C3")).sentence).toBe(
      "Savings 2011/12 141.8 is typed here. There is no source note beside it.",
    );
  });

  test("has no note from a line for the whole sheet, from a formula or from a mark", () => {
    const book = bookOf({
      Gap: [
        ["Source: Budget submission 2010-13"],
        ["Driver", 2027.7, "Yes"],
        ["Other", 3, ["=A2", "Driver"]],
      ],
    });
    expect(explain(book, cell("Gap!B2")).source).toBeUndefined();
    expect(explain(book, cell("Gap!B3")).source).toBeUndefined();
  });

  test("has the text typed right of its figures where no column is called Source", () => {
    const book = bookOf({ Gap: [["Driver", 1, 2, "Treasury, June 2009"]] });
    expect(explain(book, cell("Gap!B1")).source).toEqual({ text: "Treasury, June 2009", at: "Gap!D1" });
  });

  test("names a row of what is calculated, and is no input then", () => {
    const book = bookOf({
      Gap: [
        ["Pay", 2, ["=B1*2", 4]],
        ["All", ["=SUM(B1:B1)", 2], ["=SUM(C1:C1)", 4]],
      ],
    });
    expect(explain(book, cell("Gap!A2")).kind).toBe("heading");
    expect(explain(book, cell("Gap!A1")).kind).toBe("input");
  });

  it("is the cell's comment where nothing stands right of it, and never before what does", () => {
    const comments = [
      { cell: cell("Gap!B1"), text: "Mayor's guidance, page 2 " },
      { cell: cell("gap!B2"), text: "Agreed on 3 May" },
    ];
    const book = bookOf(
      {
        Gap: [
          ["Limit", 2645.9],
          ["Savings", 67.6, "Budget submission"],
        ],
      },
      { comments },
    );
    expect(explain(book, cell("Gap!B1"))).toMatchObject({
      sentence: "Limit 2645.9 is typed here. Its note: Mayor's guidance, page 2",
      source: { text: "Mayor's guidance, page 2", at: "Gap!B1" },
    });
    expect(explain(book, cell("Gap!B2")).source?.text).toBe("Budget submission");
    expect(explain(bookOf({ Gap: [["Limit", 1]] }, { comments: [] }), cell("Gap!B1")).source).toBeUndefined();
  });
});

describe("a call of ours", () => {
  const gap: Row = ["Gap", ["=PLAN.GAP(B2,B3,,B4)", 67.6]];
  const rows: Row[] = [["", "2010/11"], ["Requirement", 2673.3], ["To find", 67.6], ["Limit", 2673.3], gap];

  test("says its own sentence", () => {
    expect(explain(bookOf({ S: rows }), cell("S!B5")).sentence).toBe(
      "Gap 2010/11 67.6 = 2673.3 requirement + 67.6 savings to be identified − 2673.3 funding limit",
    );
  });

  test("that looks words up says by which, each cell of its block by its own", () => {
    const rows: Row[] = [
      ["Code", "Title"],
      ["NI 15", ['=PLAN.INDICATOR(A2:A3,"title")', "Violent crime"]],
      ["NI 16", "Acquisitive crime"],
    ];
    const block = { sheet: "S", row: 1, column: 1, rows: 2, columns: 1 };
    const book = bookOf({ S: rows }, { spills: [block] });
    expect(["S!B2", "S!B3"].map((at) => explain(book, cell(at)).sentence)).toEqual([
      "NI 15 Title Violent crime is what PLAN.INDICATOR gives for NI 15 code and title field.",
      "NI 16 Title Acquisitive crime is what PLAN.INDICATOR gives for NI 16 code and title field.",
    ]);
  });

  test("is seen through links, which are no steps", () => {
    const book = bookOf({
      S: rows,
      T: [
        ["Headline", ["=S!B5", 67.6]],
        ["Twice", ["=B1*2", 135.2]],
      ],
    });
    const { terms } = explain(book, cell("T!B2"));
    expect(terms).toMatchObject([{ at: "S!B5", via: ["T!B1"], kind: "ours" }]);
    expect(inputsOf(walk(book, cell("T!B2"))).map(({ at }) => at)).toEqual(["S!B2", "S!B3", "S!B4"]);
  });

  test("that fills a block says of its headings what they are", () => {
    const block: Row[] = [
      [["=PLAN.ABG.CARRYFORWARD(B5:C5,B6:C6,5)", ""], "Year 1", "Year 2"],
      ["Opening", 5, 15],
      ["Allocation", 100, 105],
      ["Spend", 90, 120],
      ["Closing", 15, 0],
      ["Grant", 100, 105],
      ["Spent", 90, 120],
    ];
    const formula = "=PLAN.ABG.CARRYFORWARD(B6:C6,B7:C7,5)";
    const sheet = [[[formula, ""], "Year 1", "Year 2"], ...block.slice(1)] as Row[];
    const book = bookOf({ S: sheet }, { spills: [{ sheet: "S", row: 0, column: 0, rows: 5, columns: 3 }] });
    expect(explain(book, cell("S!C5")).sentence).toBe(
      "Closing Year 2 0 = 15 opening + 105 allocation − 120 spend",
    );
    expect(explain(book, cell("S!A5"))).toMatchObject({
      kind: "heading",
      sentence: "Closing is a heading of the block that PLAN.ABG.CARRYFORWARD fills.",
    });
    expect(inputsOf(walk(book, cell("S!C5"))).map(({ at }) => at)).toEqual(["S!B6", "S!B7", "S!C6", "S!C7"]);
  });

  test("that shows an error says where it begins, and can be asked again", () => {
    const book = bookOf({
      S: [
        ["Limit", ["=NA()", "#N/A"]],
        ["Gap", ["=PLAN.GAP(B3,,,B1)", "#N/A"]],
        ["Need", "x"],
      ],
    });
    expect(explain(book, cell("S!B2")).sentence).toBe("Gap shows #N/A because S!B1 shows #N/A.");
    const own = bookOf({
      S: [
        ["Gap", ["=PLAN.GAP(B2,,,B3)", "#VALUE!"]],
        ["Need", "x"],
        ["Limit", ""],
      ],
    });
    expect(explain(own, cell("S!B1"))).toMatchObject({
      sentence: "Gap shows #VALUE!: the error begins here.",
      asks: { id: "GAP", args: [[["x"]], null, null, [[null]]], row: 0, column: 0 },
    });
  });
});

describe("the odd units of a share", () => {
  /** A pot shared over these weights, one part below the other. */
  const shared = (total: number, weights: readonly number[], parts: readonly number[]) => {
    const last = weights.length + 1;
    const formula = `=PLAN.ALLOCATE(B1,A2:A${last})`;
    const rows: Row[] = [
      ["Pot", total],
      ...weights.map((weight, at): Row => [weight, at === 0 ? [formula, parts[at] ?? 0] : (parts[at] ?? 0)]),
    ];
    const block = { sheet: "S", row: 1, column: 1, rows: weights.length, columns: 1 };
    const book = bookOf({ S: rows }, { spills: [block] });
    return weights.map((_, at) => explain(book, cell(`S!B${at + 2}`)).rule);
  };

  test("say the rule by which they went where they are", () => {
    // 10 over 3, 3, 3 and 1: 3, 3, 3 and 1 exactly. 11: 3.3, 3.3, 3.3 and 1.1, so the odd one goes to the first of three.
    expect(shared(11, [3, 3, 3, 1], [4, 3, 3, 1])).toEqual([
      "Got the odd 1: first largest remainder.",
      ...Array<string>(3).fill(
        "Each part is rounded down to 1; what is then missing goes to the largest remainders.",
      ),
    ]);
    // 6 over 1.9, 1.8, 1.7 and 0.6: 1.9, 1.8, 1.7 and 0.6 each, so all but the last are rounded up, in that order.
    expect(shared(6, [19, 18, 17, 6], [2, 2, 2, 0]).slice(0, 3)).toEqual([
      "Got the odd 1: first largest remainder.",
      "Got the odd 1: second largest remainder.",
      "Got the odd 1: third largest remainder.",
    ]);
  });

  test("are counted as people count", () => {
    // 23 over 32 equal weights: 0.71875 each, so the first 23 get one.
    const said = shared(
      23,
      Array<number>(32).fill(1),
      Array.from({ length: 32 }, (_, at) => Number(at < 23)),
    );
    expect([10, 11, 12, 20, 21, 22].map((at) => /odd 1: (\w+) largest/.exec(said[at] ?? "")?.[1])).toEqual([
      "11th",
      "12th",
      "13th",
      "21st",
      "22nd",
      "23rd",
    ]);
  });
});

describe("columns of a table", () => {
  const tables = [
    {
      name: "Costs",
      sheet: "S",
      headings: { row: 0, column: 0, rows: 1, columns: 3 },
      body: { row: 1, column: 0, rows: 2, columns: 3 },
    },
  ];
  const book = bookOf(
    {
      S: [
        ["Item", "Pay", "All"],
        ["Officers", 120, ["=[@Pay]*2", 240]],
        ["Staff", 60, ["=[@Pay]*2", 120]],
        [""],
        ["Total", ["=SUM(Costs[Pay])", 180]],
      ],
    },
    { tables },
  );

  test("are its figures, by their headings", () => {
    const { sentence, terms } = explain(book, cell("S!B5"));
    expect(sentence).toBe("Total 180 = 120 officers Pay + 60 staff Pay");
    expect(terms.map(({ at }) => at)).toEqual(["S!B2", "S!B3"]);
  });

  test("in the table itself are the figure of the same row", () => {
    expect(explain(book, cell("S!C3")).terms).toMatchObject([{ at: "S!B3", value: 60 }]);
  });
});

test.each(['=VLOOKUP("Staff",A1:C2,3,FALSE)', '=INDEX(C1:C2,MATCH("Staff",A1:A2,0))'])(
  "%s leads to the one cell that it finds",
  (formula) => {
    const book = bookOf({
      S: [
        ["Officers", 120, 240],
        ["Staff", 60, 125],
        ["Found", [formula, 125]],
      ],
    });
    expect(explain(book, cell("S!B3")).terms).toMatchObject([{ at: "S!C2", value: 125 }]);
  },
);

test("figures of several sheets at once are named and not followed", () => {
  const book = bookOf({ S: [["All", ["=SUM(Jan:Mar!B2)", 12]]] });
  expect(explain(book, cell("S!B1"))).toMatchObject({
    sentence: expect.stringMatching(/calculated with SUM.*Jan:Mar!B2, on several sheets/),
    terms: [{ kind: "unread", cells: [] }],
  });
});

test("cells that only hand each other's figure on are left where they are", () => {
  const book = bookOf({
    S: [
      ["A", ["=B2", 0]],
      ["B", ["=B1", 0]],
    ],
  });
  const { explained, steps } = walk(book, cell("S!B1"));
  expect(explained.terms).toHaveLength(1);
  expect(inputsOf({ explained, steps })).toEqual([]);
});

test("a circle is walked once", () => {
  const book = bookOf({
    S: [
      ["A", ["=B2+1", 1]],
      ["B", ["=B1-1", 0]],
    ],
  });
  expect(walk(book, cell("S!B1")).steps).toMatchObject([
    { term: { at: "S!B2" }, steps: [{ term: { at: "S!B1" }, again: true, steps: [] }] },
  ]);
});

test("a sheet that was not read whole is not called typed", () => {
  const { reading } = bookOf({ S: [["Sum", ["=T!B1*2", 8]]], T: [["Part", 4]] });
  const sheets = reading.sheets.map((sheet) => ({ ...sheet, whole: sheet.name === "S" }));
  const book = bookOf({}, { sheets });
  expect(explain(book, cell("S!B1"))).toMatchObject({
    sentence: "Sum 8 = 4 part × 2",
    terms: [{ at: "T!B1", kind: "unread", source: undefined }],
  });
});

test("the note has the sentence, each figure with its address and source, and the day", () => {
  const book = budget("=C2+C3", 2848.6);
  expect(noteOf(walk(book, cell("Gap!C4")), new Date(2010, 8, 9))).toEqual([
    "Gap!C4: Result 2011/12 2848.6 = 2706.8 budget requirement + 141.8 savings",
    "  2706.8 budget requirement (Gap!C2), source: Budget submission, page 4",
    "  + 141.8 savings (Gap!C3), typed, no source note",
    "Explained by Envelope on 9 September 2010",
  ]);
});
