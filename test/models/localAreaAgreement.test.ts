import { statutoryTargets } from "../../src/catalogue/inPane/statutoryTargets";
import { localAreaAgreement, localAreaAgreementOf } from "../../src/sheets/models/localAreaAgreement";
import { ModelWorkbook } from "./modelWorkbook";
import { planCalls } from "./planCalls";

const SHEET = "Local Area Agreement";
/** The heading above the first row of the list of targets. */
const HEADING = "Code";

/** The findings: what, which indicator, what to do. */
function findings(book: ModelWorkbook) {
  const used = book.used(SHEET);
  const head = used.findIndex(([first]) => first === "Findings, row by row") + 1;
  const end = used.findIndex(([first]) => String(first).startsWith("Row and column of the first cell"));
  return used
    .slice(head + 1, end)
    .map((row) => row.slice(0, 3))
    .filter(([finding]) => finding !== "");
}

/** The number beside a label, in the column of the counts. */
const count = (book: ModelWorkbook, label: string) => book.row(SHEET, label, 3)[2];

describe("the worked example", () => {
  let book: ModelWorkbook;
  beforeAll(async () => {
    book = await ModelWorkbook.of(localAreaAgreement.example);
  });

  it("counts 12 designated of at most 35, 16 statutory as expected, and two local targets (Framework report 2007, paras 12-13, para 52; LAA slides 2007, lines 16-18, line 199)", () => {
    expect(book.values(`${SHEET}!A5`)).toEqual([
      [
        "12 designated targets of at most 35, 16 statutory of 16 expected and 2 local; 2 findings, listed below.",
      ],
    ]);
    expect(count(book, "All targets")).toBe(30);
  });

  it("shows the first findings above the list of targets", () => {
    const shown = () => book.values(`${SHEET}!A:C beside What to look at first +2 for 9 rows`);
    expect(shown().slice(0, 2)).toEqual(findings(book));
    expect(shown().slice(2)).toEqual(Array(7).fill(["", "", ""]));
  });

  it("lists the 16 indicators that the catalogue marks as statutory (LAA slides 2007, lines 47-70)", () => {
    const listed = book.used(SHEET).filter(([, kind]) => kind === "statutory");
    expect(listed.slice(0, 16).map(([code]) => code)).toEqual(statutoryTargets());
    expect(statutoryTargets()).toHaveLength(16);
  });

  it("finds the designated target that has no baseline, and says so beside it", () => {
    expect(findings(book)).toEqual([
      ["No baseline", "NI 35", "Set it at the first annual review"],
      ["Target missing", "NI 35", "No target for year 1, 2, 3"],
    ]);
    expect(book.row(SHEET, "NI 35", 9)[8]).toBe("No baseline; Target missing");
    expect(book.row(SHEET, "NI 15", 9)[8]).toBe("");
  });

  it("names the five documents to read, with their months (LAA slides 2007, lines 205-216)", () => {
    const notes = book.used("Local Area Agreement").map(([text]) => String(text));
    expect(notes.filter((text) => text.startsWith("To read"))).toHaveLength(5);
    // A long note goes on in the row below.
    const toRead = notes.join(" ");
    expect(toRead).toContain("Negotiating New Local Area Agreements, September 2007");
    expect(toRead).toContain("Handbook of Definitions, November 2007, final version due in February 2008");
  });

  it("holds every check, shows no error, and calls one function", () => {
    expect(book.checks()).toEqual(Array(9).fill(true));
    expect(book.errors()).toEqual([]);
    expect(planCalls(book.plans)).toEqual(["PLAN.LAA.CHECK"]);
  });

  it("has room for 60 findings and more", () => {
    expect(Math.max(...book.plans.flatMap(({ spills = [] }) => spills.map(({ rows }) => rows)))).toBe(81);
  });
});

describe("a list that breaks the rules", () => {
  it("says under the first findings how many more there are", async () => {
    const book = await ModelWorkbook.of(localAreaAgreement.example);
    await book.fill(
      Array.from(
        { length: 10 },
        (_, down) => [`${SHEET}!A beside Code +${down + 1} under Inputs`, "L 9"] as const,
      ),
    );
    const all = findings(book);
    expect(all.length).toBeGreaterThan(8);
    const [first, last] = [
      book.values(`${SHEET}!A:C beside What to look at first +2 for 8 rows`),
      book.values(`${SHEET}!A beside What to look at first +10`),
    ];
    expect(first).toEqual(all.slice(0, 8));
    expect(last).toEqual([[`${all.length - 8} more: all of them stand at the foot of the sheet.`]]);
  });

  it("has more designated targets than allowed, and not the statutory ones expected (Budget submission 2010-13, line 104)", async () => {
    const book = await ModelWorkbook.of(localAreaAgreement.example);
    await book.type(`${SHEET}!D beside Designated targets, at most under Inputs`, 11);
    await book.type(
      `${SHEET}!D beside Statutory education and early-years targets, expected under Inputs`,
      17,
    );
    expect(findings(book).slice(0, 2)).toEqual([
      ["Too many designated", "", "12 designated targets; the most is 11"],
      ["Statutory count", "", "16 statutory targets; expected 17"],
    ]);
    expect(book.checks().slice(2, 4)).toEqual([false, false]);
    const [first] = book.failingChecks();
    expect(book.values(`${SHEET}!A3`)).toEqual([[`2 of 9 checks to look at. First: ${first}`]]);
  });

  it("lists an indicator twice in another spelling, and one that is not in the national set", async () => {
    const book = await ModelWorkbook.of(localAreaAgreement.example);
    await book.type(`${SHEET}!A beside NI 15 under Inputs`, "ni 016");
    await book.type(`${SHEET}!A beside NI 21 under Inputs`, "NI 250");
    expect(findings(book).map(([finding, indicator]) => [finding, indicator])).toEqual([
      ["Listed twice", "NI 16"],
      ["Unknown indicator", "NI 250"],
      ["No baseline", "NI 35"],
      ["Target missing", "NI 35"],
    ]);
    expect(book.values(`${SHEET}!J beside NI 4 +1 for 3 rows under Inputs`)).toEqual([
      ["Listed twice"],
      ["Listed twice"],
      ["Unknown indicator"],
    ]);
    expect(book.checks()[4]).toBe(false);
  });

  it("leaves a year without a target, and ends worse than it began", async () => {
    const book = await ModelWorkbook.of(localAreaAgreement.example);
    await book.type(`${SHEET}!H beside NI 4 under Inputs`, "");
    await book.type(`${SHEET}!I beside NI 15 under Inputs`, 2.5);
    expect(findings(book)[0]).toEqual(["Target missing", "NI 4", "No target for year 2"]);
    expect(book.checks().slice(5, 7)).toEqual([false, false]);
  });

  it("waits with a row that has no class yet, and says so in a check", async () => {
    const book = await ModelWorkbook.of(localAreaAgreement.example);
    await book.type(`${SHEET}!A beside L 2 +1 under Inputs`, "NI 5");
    expect(book.errors()).toEqual([]);
    expect(count(book, "All targets")).toBe(30);
    expect(book.checks()[0]).toBe(false);
    await book.type(`${SHEET}!B beside L 2 +1 under Inputs`, "designated");
    expect(count(book, "Designated")).toBe(13);
    expect(book.checks()[0]).toBe(true);
  });
});

describe("a draft from the indicators a user picked", () => {
  it("holds their rows, with what is still missing among the findings", async () => {
    const book = await ModelWorkbook.of(
      localAreaAgreementOf([
        {
          code: "NI 16",
          title: "Serious acquisitive crime rate",
          unit: "rate per 1,000",
          polarity: "lower",
          class: "designated",
        },
        {
          code: "NI 73",
          title: "Achievement at Key Stage 2",
          unit: "percent",
          polarity: "higher",
          class: "statutory",
          baseline: 70,
          targets: [72, 74, 76],
        },
      ]),
    );
    expect(book.values(`${SHEET}!A:I beside ${HEADING} +1 for 2 rows under Inputs`)).toEqual([
      ["NI 16", "designated", "Serious acquisitive crime rate", "rate per 1,000", "lower", "", "", "", ""],
      ["NI 73", "statutory", "Achievement at Key Stage 2", "percent", "higher", 70, 72, 74, 76],
    ]);
    expect(findings(book).map(([finding]) => finding)).toEqual([
      "Statutory count",
      "No baseline",
      "Target missing",
    ]);
    expect(book.errors()).toEqual([]);
  });
});

describe("a draft for another number of statutory targets", () => {
  it("expects that number in its own years, and leaves blank the years without a target (LAA report 2007, para 4)", async () => {
    const row = { title: "Key Stage 2", unit: "percent", polarity: "higher", class: "statutory" } as const;
    const targets = [72, undefined, 76];
    const book = await ModelWorkbook.of(
      localAreaAgreementOf([{ ...row, code: "NI 73", baseline: 70, targets }], "2009/10", 1),
    );
    expect(book.values(`${SHEET}!F:I beside ${HEADING} +1 under Inputs`)).toEqual([[70, 72, "", 76]]);
    // One is there and one is expected; a statutory target need not have every year.
    expect(findings(book).map(([finding]) => finding)).toEqual(["No findings"]);
    expect(book.errors()).toEqual([]);
  });
});

describe("a blank model", () => {
  it("asks for entries and shows no error", async () => {
    const book = await ModelWorkbook.of(localAreaAgreement.blank({ firstYear: "2009-10", rows: 20 }));
    expect(book.values(`${SHEET}!A1`)).toEqual([["Local Area Agreement 2009/10 to 2011/12"]]);
    expect(book.values(`${SHEET}!A3`)).toEqual([["Enter figures in the blue cells"]]);
    expect(findings(book)).toEqual([]);
    expect(book.errors()).toEqual([]);
    expect(book.failingChecks()).toEqual([]);
  });

  it("counts and checks the first row that is entered", async () => {
    const book = await ModelWorkbook.of(localAreaAgreement.blank({ firstYear: "2009/10", rows: 20 }));
    await book.type(`${SHEET}!A beside Code +1 under Inputs`, "15");
    await book.type(`${SHEET}!B beside Code +1 under Inputs`, "designated");
    expect(findings(book)).toEqual([
      ["Statutory count", "", "0 statutory targets; expected 16"],
      ["No baseline", "NI 15", "Set it at the first annual review"],
      ["Target missing", "NI 15", "No target for year 1, 2, 3"],
    ]);
    expect(book.errors()).toEqual([]);
  });
});
