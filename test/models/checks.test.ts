/** No rule finds anything in a ready model, be it a worked example or blank: what the house ships is the first sound workbook. */
import { checkWhole } from "../../src/checks/checkBook";
import { known } from "../../src/checks/known";
import { referenceList } from "../../src/catalogue/inCells/referenceLists";
import { MODELS } from "../../src/sheets/models";
import { cellName } from "../../src/grid/cell";
import { ModelWorkbook } from "./modelWorkbook";
import type { Draft } from "../../src/sheets/plan/draft";

const TODAY = new Date("2026-11-29");

async function findings(draft: Draft): Promise<string[]> {
  const book = await ModelWorkbook.of(draft);
  const facts = known(referenceList("funding limits"), referenceList("boroughs"), TODAY);
  return checkWhole(book.bookReading(), facts).map(
    ({ rule, sheet, row, column, words }) => `${rule} ${sheet}!${cellName(row, column)} ${words}`,
  );
}

describe.each(MODELS.map((model) => [model.title, model] as const))("%s", (_, model) => {
  it("has nothing to find as a worked example", async () => {
    expect(await findings(model.example)).toEqual([]);
  });

  it("has nothing to find while it is blank", async () => {
    const usual = Object.fromEntries(model.options.map(({ key, usual: value }) => [key, value]));
    expect(await findings(model.blank(usual))).toEqual([]);
  });
});
