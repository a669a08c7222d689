/** Models pointed at a table of the user's own: linked and not copied, by the words that people use for columns. */
import { agreementDelivery } from "../../src/sheets/models/agreementDelivery";
import { boroughScorecard } from "../../src/sheets/models/boroughScorecard";
import { partnerships } from "../../src/sheets/models/partnerships";
import { serviceImprovementPlan } from "../../src/sheets/models/serviceImprovementPlan";
import { workforce } from "../../src/sheets/models/workforce";
import type { Model } from "../../src/sheets/model";
import type { Chosen } from "../../src/sheets/modelOption";
import type { OwnCells } from "../../src/sheets/ownBlock/ownCells";
import { ModelWorkbook } from "./modelWorkbook";
import { ownBlock, ownDraft, sheetOf } from "./ownBlock";

const linked = (model: Model, mine: OwnCells, chosen: Chosen) =>
  ModelWorkbook.of(ownDraft(model, mine, chosen), { Mine: sheetOf(mine) });

function holds(book: ModelWorkbook): void {
  expect(book.errors()).toEqual([]);
  expect(book.failingChecks()).toEqual([]);
}

it("takes projects with their groups into the Service Improvement Plan", async () => {
  const mine = ownBlock("Mine", [
    ["Project", "Directorate", "Full-year saving", "Investment", "Confidence"],
    ["Shared payroll", "Resources", 4, 1, 0.5],
    ["Fewer buildings", "Property", 6, 2, 1],
    ["Total", "", 10, 3, ""],
  ]);
  const book = await linked(serviceImprovementPlan, mine, { firstYear: "2026/27", years: 2 });
  const sheet = "Service Improvement Plan";
  // The total is left out: 4 + 6, less the investment of the first year.
  expect(book.row(sheet, "Net cashable gains, KPI 8(a)", 2)).toEqual([7, 10]);
  expect(book.rowUnder(sheet, "Targets of business groups, £m", "Property").slice(2, 4)).toEqual([4, 6]);
  holds(book);
  await book.type("Mine!D3", 9);
  expect(book.row(sheet, "Net cashable gains, KPI 8(a)", 2)).toEqual([12, 15]);
});

it("takes people by kind and year into Workforce, and reads officers from their names", async () => {
  const mine = ownBlock("Mine", [
    ["Grade", "Cost per head", "2026/27", "2027/28"],
    ["Constables", 55, 1000, 980],
    ["Police community support officers", 36, 200, 210],
    ["Police staff", 40, 400, 390],
  ]);
  const book = await linked(workforce, mine, { firstYear: "2010/11" });
  const people = book.named("workforce_people").map((row) => row.slice(0, 2));
  expect(book.named("workforce_years")[0]).toEqual(["2026/27", "2027/28"]);
  expect(people.slice(0, 3)).toEqual([
    [1000, 980],
    [200, 210],
    [400, 390],
  ]);
  expect(book.named("workforce_officers").flat().slice(0, 3)).toEqual(["Yes", "", ""]);
  holds(book);
  await book.type("Mine!E3", 950);
  expect(book.named("workforce_people")[0]?.[1]).toBe(950);
});

it("takes boroughs with target and actual into the Borough scorecard", async () => {
  const mine = ownBlock("Mine", [
    ["Borough", "Family", "Residents", "Baseline", "Target 2009/10", "Actual 2009/10"],
    ["Bexley", "A", 200_000, 500, 480, 470],
    ["Camden", "A", 220_000, 900, 850, 870],
    ["Sutton", "A", 190_000, 400, 390, 430],
    ["Total", "", 610_000, 1800, 1720, 1770],
  ]);
  const book = await linked(boroughScorecard, mine, { firstYear: "2006/07" });
  expect(book.named("boroughs_names").flat()).toEqual(["Bexley", "Camden", "Sutton"]);
  // On target; missed by 20 of 850; missed by 40 of 390.
  const statuses = book
    .used("Borough scorecard")
    .flat()
    .filter((cell) => ["Green", "Amber", "Red"].includes(String(cell)));
  expect(new Set(statuses)).toEqual(new Set(["Green", "Amber", "Red"]));
  holds(book);
});

it("takes contributions into Agreement delivery, and lists each of their targets once", async () => {
  const mine = ownBlock("Mine", [
    ["Target", "Partner", "Contribution", "People"],
    ["Burglary", "Police", 120, 3],
    ["Burglary", "Council", 80, 2],
    ["Truancy", "Council", 60, 1],
  ]);
  const book = await linked(agreementDelivery, mine, { firstYear: "2026/27" });
  expect(book.row("Agreement delivery", "Targets", 1)[0]).toBe(2);
  expect(book.rowUnder("Agreement delivery", "Contributions by partner", "Council")[0]).toBe(140);
  holds(book);
  await book.type("Mine!D5", 100);
  expect(book.rowUnder("Agreement delivery", "Contributions by partner", "Council")[0]).toBe(180);
});

it("takes a register of partnerships, and says what they leave to be paid", async () => {
  const mine = ownBlock("Mine", [
    ["Partnership", "Borough", "Annual cost", "Funding ends", "Liabilities cease"],
    ["Safer schools", "Bexley", 120, "2010-09", "No"],
    ["Wardens", "Camden", 60, "2011-03", "Yes"],
  ]);
  const book = await linked(partnerships, mine, { firstYear: "2010/11", years: 2 });
  // Half a year of 120, then all of it; nothing where liabilities cease.
  expect(book.named("partners_liabilities").slice(0, 2)).toEqual([
    [60, 120],
    [0, 0],
  ]);
  expect(book.rowUnder("Partnerships", "Liabilities by borough", "Bexley").slice(0, 2)).toEqual([60, 120]);
  holds(book);
});
