/** No rule finds anything in a ready model, be it a worked example or blank: what the house ships is the first sound workbook. */
import { checkWhole } from "../../src/checks/checkBook";
import { known } from "../../src/checks/known";
import { referenceList } from "../../src/catalogue/inCells/referenceLists";
import { MODELS } from "../../src/sheets/models";
import { cellName } from "../../src/grid/cell";
import { MODERN } from "./builtCalls";
import { ModelWorkbook } from "./modelWorkbook";
import type { OwnCells } from "../../src/sheets/ownBlock/ownCells";
import type { Draft } from "../../src/sheets/plan/draft";
import { ownBlock, ownDraft, sheetOf } from "./ownBlock";

const TODAY = new Date("2026-11-29");

async function findings(draft: Draft, theirs?: OwnCells): Promise<string[]> {
  const book = await ModelWorkbook.of(draft, theirs ? { Mine: sheetOf(theirs) } : {}, MODERN);
  const facts = known(referenceList("funding limits"), referenceList("boroughs"), TODAY);
  return checkWhole(book.bookReading(), facts).map(
    ({ rule, sheet, row, column, words }) => `${rule} ${sheet}!${cellName(row, column)} ${words}`,
  );
}

/** By the model's id: a sheet of the user's own, to which the model can be linked. */
const OWN: Readonly<Record<string, OwnCells>> = {
  "budget-gap": ownBlock("Mine", [
    ["", "2010/11", "2011/12", "2012/13"],
    ["2009-12 Budget Requirement, £m", 2673.3, 2706.8, 2706.8],
    ["Savings to be identified", 67.6, 141.8, 141.8],
    ["2012/13 Pay and Prices", "", "", 33.8],
    ["Lower Funding Limit", 2673.3, 2645.9, 2619.4],
    ["Upper Funding Limit", 2673.3, 2676.9, 2679.8],
  ]),
  "budget-risks": ownBlock("Mine", [
    ["Risk", "Probability", "Low", "Most likely", "High"],
    ["Fuel", 0.5, 1, 2, 6],
    ["Claims", 0.2, 0, 5, 10],
  ]),
  "council-tax": ownBlock("Mine", [
    ["Council", "Tax base", "Collection fund"],
    ["North", 6000, 1000],
    ["South", 4000, -500],
    ["Total", 10000, 500],
  ]),
  "agreement-delivery": ownBlock("Mine", [
    ["Target", "Partner", "Contribution", "People"],
    ["Burglary", "Police", 120, 3],
    ["Burglary", "Council", 80, 2],
    ["Truancy", "Council", 60, 1],
  ]),
  "borough-scorecard": ownBlock("Mine", [
    ["Borough", "Family", "Residents", "Baseline", "Target 2009/10", "Actual 2009/10"],
    ["Bexley", "A", 200000, 500, 480, 470],
    ["Camden", "A", 220000, 900, 850, 870],
    ["Sutton", "A", 190000, 400, 390, 430],
    ["Total", "", 610000, 1800, 1720, 1770],
  ]),
  partnerships: ownBlock("Mine", [
    ["Partnership", "Borough", "Annual cost", "Funding ends", "Liabilities cease"],
    ["Safer schools", "Bexley", 120, "2010-09", "No"],
    ["Wardens", "Camden", 60, "2011-03", "Yes"],
  ]),
  "service-improvement-plan": ownBlock("Mine", [
    ["Project", "Directorate", "Full-year saving", "Investment"],
    ["Shared payroll", "Resources", 4, 1],
    ["Fewer buildings", "Property", 6, 2],
    ["Total", "", 10, 3],
  ]),
  workforce: ownBlock("Mine", [
    ["Grade", "Cost per head", "2010/11", "2011/12"],
    ["Police officers", 55, 1000, 980],
    ["Police staff", 36, 400, 390],
  ]),
  grants: ownBlock("Mine", [
    ["Borough", "Residents", "Deprivation"],
    ["Bexley", 200, 1],
    ["Camden", 100, 3],
    ["Sutton", 100, ""],
    ["All London", 400, 4],
  ]),
  trajectories: ownBlock("Mine", [
    ["Ref", "Measure", "Unit", "Good is", "Baseline", "Target 2008/09", "Target 2009/10"],
    ["NI 15", "Serious violent crime", "per 1,000", "", 2.4, 2.2, 1.8],
    ["L1", "Confidence in policing", "%", "Up", 50, 55, 60],
  ]),
};

describe("linked to the user's own cells", () => {
  it.each(MODELS.flatMap((model) => (model.own ? [[model.title, model] as const] : [])))(
    "%s has nothing to find",
    async (_, model) => {
      const theirs = OWN[model.id];
      if (!theirs) throw new Error(`there are no cells of the user's own for ${model.id}`);
      const usual = Object.fromEntries(model.options.map(({ key, usual: value }) => [key, value]));
      expect(await findings(ownDraft(model, theirs, usual), theirs)).toEqual([]);
    },
  );
});

describe.each(MODELS.map((model) => [model.title, model] as const))("%s", (_, model) => {
  it("has nothing to find as a worked example", async () => {
    expect(await findings(model.example)).toEqual([]);
  });

  it("has nothing to find while it is blank", async () => {
    const usual = Object.fromEntries(model.options.map(({ key, usual: value }) => [key, value]));
    expect(await findings(model.blank(usual))).toEqual([]);
  });
});
