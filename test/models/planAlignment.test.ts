import { planAlignment } from "../../src/sheets/models/planAlignment";
import { ModelWorkbook } from "./modelWorkbook";
import { planCalls } from "./planCalls";

const SHEET = "Priorities and plans";

describe("the worked example", () => {
  let book: ModelWorkbook;
  beforeAll(async () => {
    book = await ModelWorkbook.of(planAlignment.example);
  });
  const found = (label: string) => book.row(SHEET, label, 1)[0];

  it("has the public’s seven priorities and the four strands of CONTEST (Budget submission 2010-13, lines 74-86, 208-213)", () => {
    const names = book.named("priorities_names").flat();
    expect(names.slice(7, 14)).toEqual([
      "Anti-social behaviour and vandalism",
      "Accessible and visible police",
      "Youth crime and youth issues",
      "Traffic and roads",
      "Gun and knife crime",
      "Gang culture",
      "Drugs crimes",
    ]);
    expect(names.slice(18, 22)).toEqual(["Prevent", "Pursue", "Protect", "Prepare"]);
  });

  it("counts priorities by where they come from, the four themes of shared services among them (Framework report 2007, paras 25-26; Budget submission 2010-13, line 118)", () => {
    const counts = [
      "Corporate objective",
      "Public consultation",
      "National plan",
      "CONTEST",
      "GLA shared services",
    ];
    expect(counts.map(found)).toEqual([7, 7, 4, 4, 4]);
  });

  it("sets the plans side by side (Planning report 2002, para 3)", () => {
    expect(found("In the policing plan and the strategy plan")).toBe(12);
    expect(found("In one of the two")).toBe(13);
    expect(found("In neither")).toBe(1);
  });

  it("names the indicator and the PSA of each, and counts those without (Framework report 2007, paras 21-26)", () => {
    expect(found("Without an indicator")).toBe(6);
    expect(found("Without a PSA")).toBe(9);
    expect(book.row(SHEET, "Traffic and roads", 10)).toContain(
      "People killed or seriously injured in road traffic accidents",
    );
  });

  it("marks what serves a core PSA, 23 to 26 (Framework report 2007, para 3)", () => {
    const core = book.named("priorities_core").flat();
    // PSA 23; PSA 26; PSA 22 and none.
    expect([core[0], core[4], core[5], core[6]]).toEqual(["Yes", "Yes", "", ""]);
    expect(found("On a core PSA, 23 to 26")).toBe(core.filter((word) => word === "Yes").length);
    expect(found("On a core PSA, 23 to 26")).toBe(15);
  });

  it("weighs the four criteria of a priority area (Framework report 2007, para 22; Framework report 2007, para 23)", () => {
    // 3, 2, 3 and 3 with the same weight; nothing where there are no scores.
    const scores = book.named("priorities_average").flat();
    expect([scores[0], scores[1], scores[18]]).toEqual([2.75, 3, ""]);
    expect(found("Chosen as priority areas")).toBe(5);
  });

  it("says what was added and changed, and why (Planning report 2002, para 5)", () => {
    expect(found("Added, changed or removed")).toBe(3);
  });

  it("answers in a sentence, holds every check, and calls one function", () => {
    expect(book.values(`${SHEET}!A5`)).toEqual([
      [
        "26 priorities: 12 are in both plans, 1 in neither; 6 have no indicator, and 5 are chosen as priority areas.",
      ],
    ]);
    expect(book.errors()).toEqual([]);
    expect(book.failingChecks()).toEqual([]);
    expect(planCalls(book.plans)).toEqual(["PLAN.INDICATOR"]);
  });
});

describe("a blank model", () => {
  it("finds a priority area without an indicator, and a change without a reason", async () => {
    const book = await ModelWorkbook.of(planAlignment.blank({ origins: ["Mayor", "Boroughs"], rows: 3 }));
    expect(book.failingChecks()).toEqual([]);
    await book.typeInto([
      ["priorities_names", 0, 0, "Burglary"],
      ["priorities_origins", 0, 0, "Mayor"],
      ["priorities_chosen", 0, 0, "Yes"],
      ["priorities_changes", 0, 0, "Added"],
    ]);
    expect(book.errors()).toEqual([]);
    expect(book.failingChecks()).toEqual([
      "Every priority area that is chosen has an indicator",
      "Every change has its reason",
    ]);
    await book.typeInto([["priorities_indicators", 0, 0, "NI 16"]]);
    expect(book.row(SHEET, "Burglary", 10)).toContain("Serious acquisitive crime rate");
  });
});
