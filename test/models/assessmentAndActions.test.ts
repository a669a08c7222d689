import { assessmentAndActions } from "../../src/sheets/models/assessmentAndActions";
import { ModelWorkbook } from "./modelWorkbook";
import { planCalls } from "./planCalls";

const SHEET = "Assessment and actions";

describe("the worked example", () => {
  let book: ModelWorkbook;
  beforeAll(async () => {
    book = await ModelWorkbook.of(assessmentAndActions.example);
  });
  const found = (label: string) => book.row(SHEET, label, 1)[0];
  const under = (heading: string, label: string) => book.rowUnder(SHEET, heading, label);

  it("has the parts of area assessment by kind of body (LAA slides 2007, lines 105-108)", () => {
    const heading = "Which part is assessed of whom (LAA slides 2007, lines 105-108)";
    const parts = (kind: string) => under(heading, kind).slice(0, 3);
    expect(parts("Area")).toEqual(["Yes", "", ""]);
    expect(parts("Council")).toEqual(["", "Yes", "Yes"]);
    expect(parts("Fire and rescue authority")).toEqual(["", "Yes", "Yes"]);
    expect(parts("Police authority")).toEqual(["", "Yes", ""]);
    expect(parts("NHS body")).toEqual(["", "Yes", ""]);
  });

  it("scores use of resources and the other parts, and says which way they go (Framework report 2007, paras 16, 59-60)", () => {
    const scores = "Comprehensive Area Assessment: scores from 1 to 4";
    expect(under(scores, "Croydon Council").slice(0, 7)).toEqual([
      "Council",
      "",
      "Use of resources",
      "",
      2,
      3,
      "Better",
    ]);
    expect(under(scores, "London Fire Brigade")[6]).toBe("Worse");
    expect([found("Better than the year before"), found("Worse than the year before")]).toEqual([2, 1]);
  });

  it("shows the board results of inspections, audit and benchmarking (Framework report 2007, para 35)", () => {
    expect(book.named("assessment_reviews").flat().slice(0, 4)).toEqual([
      "Inspection",
      "Inspection",
      "Audit",
      "Benchmarking",
    ]);
    // 6 + 4 + 8 + 2 recommendations, of which 2 + 4 + 5 + 1 are carried out.
    expect(found("Recommendations left to do")).toBe(8);
  });

  it("asks for remedial action where an inspection finds weak performance (Budget submission 2010-13, lines 451-453)", () => {
    expect(book.named("assessment_remedial").flat().slice(0, 4)).toEqual(["Yes", "", "Yes", ""]);
    expect(found("Asking for remedial action")).toBe(2);
  });

  it("sets what is reached against the promises of the Policing Pledge (Budget submission 2010-13, line 449)", () => {
    expect(book.named("assessment_promised").flat().slice(0, 4)).toEqual([80, 24, 10, 48]);
    // 77 of 80 is too little, 30 hours of 24 too long.
    expect(book.named("assessment_kept").flat().slice(0, 4)).toEqual([
      "Not kept",
      "Not kept",
      "Kept",
      "Kept",
    ]);
    expect([found("Promises of the Pledge kept"), found("Promises of the Pledge not kept")]).toEqual([2, 2]);
  });

  it("logs actions by the three ways in which they go on (Framework report 2007, para 36)", () => {
    const way = (label: string) => under("Actions by the way they go", label).slice(0, 3);
    // Done, to do and overdue on 15 December 2009.
    expect(way("Line management")).toEqual([1, 0, 1]);
    expect(way("Corporate tasking")).toEqual([0, 1, 0]);
    expect(way("Other boards and leads")).toEqual([1, 1, 0]);
    expect(way("Together")).toEqual([2, 2, 1]);
  });

  it("answers in a sentence, holds every check, and calls no function", () => {
    expect(book.values(`${SHEET}!A5`)).toEqual([
      [
        "Scores better than the year before: 2, worse: 1. Results that ask for remedial action: 2; promises of the Pledge not kept: 2; actions overdue: 1.",
      ],
    ]);
    expect(book.errors()).toEqual([]);
    expect(book.failingChecks()).toEqual([]);
    expect(planCalls(book.plans)).toEqual([]);
  });

  it("finds a part that is not assessed of a body, and remedial action without an action", async () => {
    await book.typeInto([
      ["assessment_parts", 5, 0, "Direction of travel"],
      ["assessment_grades", 3, 0, "Poor"],
      ["assessment_scores", 0, 0, 5],
    ]);
    expect(book.failingChecks()).toEqual([
      "No body is scored on a part that is not assessed of its kind",
      "Scores lie between 1 and 4",
      "What asks for remedial action has an action",
    ]);
  });
});
