import { trajectories } from "../../src/sheets/models/trajectories";
import { cellsBeside } from "./cellsBeside";
import { lookAt } from "./lookAt";
import { ModelWorkbook } from "./modelWorkbook";
import { ownBlock, ownDraft, sheetOf } from "./ownBlock";

const CHOSEN = { baselineYear: "2007/08", years: 2 };
const OWN = ownBlock("Indicators", [
  [
    "Ref",
    "Measure",
    "Unit",
    "Good is",
    "Baseline",
    "Target 2008/09",
    "Target 2009/10",
    "2009/10 actual",
    "2008/09 actual",
  ],
  ["NI 15", "Serious violent crime", "per 1,000", "", 2.4, 2.2, 1.8, 1.7, 2.3],
  ["L1", "Confidence in policing", "%", "Up", 50, 55, 60, "", 53],
  ["L2", "Calls answered", "calls", "", 1000, 1100, 1200, 1100, 1000],
  ["L3", "Calls offered", "calls", "neutral", 1000, 1100, 1200, 1100, 1000],
]);

let book: ModelWorkbook;
beforeAll(async () => {
  book = await ModelWorkbook.of(ownDraft(trajectories, OWN, CHOSEN), { Indicators: sheetOf(OWN) });
});

const inputs = (code: string) => book.rowUnder("Trajectories", "Inputs", code).slice(0, 9);
/** After the title: baseline, two targets, two statuses, two distances. */
const results = (code: string) =>
  book.rowUnder("Trajectories", "Targets year by year, and where each indicator stands", code).slice(1, 8);

it("puts each column of the user's list where it belongs, actuals by the year in their heading", () => {
  expect(inputs("L1")).toEqual(["Confidence in policing", "%", "higher", "Percentage", 50, 53, "", "", 60]);
});

it("takes the direction from the catalogue where the list says none, and leaves what nobody knows blank", () => {
  expect(["NI 15", "L2", "L3"].map((code) => inputs(code)[2])).toEqual(["lower", "", "neutral"]);
});

it("sets the targets of the years between and the status of each, beside indicators without a direction", () => {
  // Half way from 2.4 to 1.8 is 2.1: 2.3 is 0.2 over, more than 5% of it.
  expect(results("NI 15")).toEqual([2.4, 2.1, 1.8, "Red", "Green", -0.2, 0.1]);
  // 53 is 2 short of 55, within 5% of it (2.75).
  expect(results("L1")).toEqual([50, 55, 60, "Amber", "No data", -2, ""]);
  expect(results("L2").slice(3)).toEqual(["No direction", "No direction", "", ""]);
  expect(results("L3").slice(3)).toEqual(["n/a", "n/a", "n/a", "n/a"]);
  expect(book.errors()).toEqual([]);
});

it("opens with the right sentence", () => {
  // Of the four in 2009/10, the last with actuals: NI 15 is at 1.7 of 1.8; nothing can be said of the others.
  expect(book.used("Trajectories")[4]?.[0]).toBe(
    "In 2009/10, 1 of 4 indicators with a baseline are Green, 0 Amber and 0 Red, 1 without data; 0 without a baseline.",
  );
});

it("has a check for the direction that is missing, and no other to look at", () => {
  expect(book.checks()).toEqual([false, true, true, true, true, true, true, true]);
});

it("shows in green what is linked, and in blue what is still to be entered here", () => {
  const [plan] = book.plans;
  const row = cellsBeside("A beside Code +1 under Inputs", plan?.cells ?? [])?.row ?? -1;
  const lookOf = (column: number) => plan && lookAt(plan)(row, column);
  // Code, baseline, both actuals and the target; direction and what there is so far this year.
  expect([0, 5, 6, 7, 9].map(lookOf)).toEqual(["linkedName", "linked", "linked", "linked", "linked"]);
  expect([3, 8].map(lookOf)).toEqual(["inputText", "input"]);
});

it("is linked, not copied", async () => {
  // 2.2 instead of 2.3 is 0.1 over 2.1: within 5%.
  await book.type("Indicators!J3", 2.2);
  expect(results("NI 15").slice(3, 7)).toEqual(["Amber", "Green", -0.1, 0.1]);
  await book.type("Indicators!C3", "Most serious violence");
  expect(inputs("NI 15")[0]).toBe("Most serious violence");
});

it("links actuals that are still to come, and takes the last that are there for the latest", async () => {
  const later = ownBlock("Later", [
    ["Ref", "Measure", "Better", "Baseline", "Actual 2008/09", "Actual 2009/10", "Final target"],
    ["L1", "Calls answered", "up", 1000, 1110, "", 1200],
  ]);
  book = await ModelWorkbook.of(ownDraft(trajectories, later, CHOSEN), { Later: sheetOf(later) });
  expect(book.row("Trajectories", "Latest year with actuals", 2)[1]).toBe("2008/09");
  expect(results("L1").slice(3, 5)).toEqual(["Green", ""]);
  await book.type("Later!G3", 1190);
  expect(inputs("L1").slice(5, 7)).toEqual([1110, 1190]);
});

it("names the columns that it has no place for", async () => {
  const early = ownBlock("Early", [
    ["Ref", "Measure", "Baseline", "Actual 2003/04", "Final target"],
    ["L1", "Calls answered", 1000, 900, 1200],
  ]);
  book = await ModelWorkbook.of(ownDraft(trajectories, early, CHOSEN), { Early: sheetOf(early) });
  expect(book.used("Trajectories").flat()).toContain(
    "Not used, because of no year of the targets: Actual 2003/04.",
  );
});

it("takes an indicator that has no figure yet, and a number alone for no national indicator", async () => {
  const numbered = ownBlock("Numbered", [
    ["No.", "Indicator", "Better", "Baseline", "Target"],
    [1, "Cohesion", "", 50, 60],
    [2, "New survey", "higher", "n/a", "tbc"],
  ]);
  book = await ModelWorkbook.of(ownDraft(trajectories, numbered, CHOSEN), { Numbered: sheetOf(numbered) });
  const rows = (title: string) => book.used("Trajectories").filter(([, text]) => text === title);
  // NI 1 would be better higher.
  expect(rows("Cohesion").at(-1)?.slice(2, 5)).toEqual(["", "", "Number"]);
  const [results] = rows("New survey");
  expect(results?.[5]).toBe("No baseline");
});
