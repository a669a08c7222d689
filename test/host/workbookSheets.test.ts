/** Whole new sheets, by the real office.js client against a workbook in memory. */
import { USUAL } from "../../src/sheets/conventions";
import { asAgreed } from "../../src/sheets/plan/asAgreed";
import { unitNamedIn } from "../../src/sheets/looks/moneyUnit";
import { cellName } from "../../src/grid/cell";
import { budgetGap } from "../../src/sheets/models/budgetGap";
import { FREE } from "../../src/workbench/book/writeBook";
import { officeWorkbook } from "../../src/workbook/officeWorkbook";
import type { WorkbookPort } from "../../src/workbook/port";
import { atOnce, bootWorkbook, type HostedWorkbook } from "../setup/officeClient";

let booted: HostedWorkbook;
let workbook: WorkbookPort;

beforeAll(async () => {
  booted = await bootWorkbook();
  workbook = officeWorkbook(atOnce);
});

const inWorkbook = <Result>(action: (workbook: Excel.Workbook) => Result) =>
  Excel.run(async (context) => {
    const result = action(context.workbook);
    await context.sync();
    return result;
  });
const sheetNames = async () =>
  (await inWorkbook(({ worksheets }) => worksheets.load("items/name"))).items.map(({ name }) => name);
const definedNames = async () =>
  (await inWorkbook(({ names }) => names.load("items/name"))).items.map(({ name }) => name);
const insert = async (draft = budgetGap.example) => workbook.insertSheets(await workbook.planSheets(draft));

afterEach(async () => {
  const extra = (await sheetNames()).filter((name) => name !== "Sheet1");
  await inWorkbook(({ worksheets }) => extra.forEach((name) => worksheets.getItem(name).delete()));
  const names = await definedNames();
  await inWorkbook((book) => names.forEach((name) => book.names.getItem(name).delete()));
});

describe("the plan", () => {
  it("names the sheets it would add and writes nothing", async () => {
    const plan = await workbook.planSheets(budgetGap.example);
    expect(plan.sheets.map(({ name }) => name)).toEqual(["Budget gap"]);
    expect(plan.cellCount).toBeGreaterThan(100);
    expect(await sheetNames()).toEqual(["Sheet1"]);
  });

  it("takes other names where the sheet's or its cells' are taken, whatever their letter case", async () => {
    await inWorkbook(({ worksheets, names }) => {
      worksheets.add("BUDGET GAP");
      names.add("Gap_Years", worksheets.getItem("Sheet1").getRange("A1"));
    });
    const [sheet] = (await workbook.planSheets(budgetGap.example)).sheets;
    expect(sheet?.name).toBe("Budget gap 2");
    expect(sheet?.names.map(({ name }) => name)).toContain("gap2_years");
  });
});

it("a structure that is protected is said at the preview, and no sheet is added", async () => {
  const plan = await workbook.planSheets(budgetGap.example);
  await inWorkbook(({ protection }) => protection.protect());
  const reason = { kind: "structure" };
  await expect(workbook.planSheets(budgetGap.example)).rejects.toMatchObject({ reason });
  await expect(workbook.insertSheets(plan)).rejects.toMatchObject({ reason });
  await inWorkbook(({ protection }) => protection.unprotect());
  expect(await sheetNames()).toEqual(["Sheet1"]);
});

it("a ready model's sheet is known again, whatever it is called, and no other", async () => {
  await insert();
  await inWorkbook(({ worksheets }) => {
    worksheets.getItem("Budget gap").name = "Gap 2010-13";
    worksheets.getItem("Sheet1").getRange("A1:A3").values = [["Mine"], [""], ["All 5 checks hold"]];
  });
  const found = await workbook.readOurSheets();
  // Its title is calculated from the years, which nothing calculates here.
  expect(found.map(({ sheet }) => sheet)).toEqual(["Gap 2010-13"]);
  // By its names and its unit others can link to it.
  expect(found[0]?.names).toEqual(expect.arrayContaining(["gap_years", "gap_planned_gap"]));
  expect(unitNamedIn(found[0]?.subtitle ?? "")).toBe("£m");
  await inWorkbook(({ worksheets }) => worksheets.getItem("Sheet1").getRange("A1:A3").clear());
});

describe("an insertion", () => {
  it("adds the sheet with its formulas, names, formats and choices, and touches no other", async () => {
    const { address } = await insert();
    expect(address).toMatch(/^'Budget gap'!A1:/);
    expect(await sheetNames()).toEqual(["Sheet1", "Budget gap"]);
    const { cells, requirement, planned, used } = await inWorkbook(({ worksheets, names }) => {
      const sheet = worksheets.getItem("Budget gap");
      return {
        cells: sheet.getRange("A1").load("formulas"),
        requirement: names
          .getItem("gap_requirement")
          .getRange()
          .load("address, values, numberFormat, format/font/color"),
        planned: names.getItem("gap_planned_at").getRange().dataValidation.load("rule"),
        used: worksheets.getItem("Sheet1").getUsedRangeOrNullObject(true).load("address"),
      };
    });
    expect(cells.formulas[0]?.[0]).toMatch(/^="Budget gap "&[A-Z]+\d+&" to "&[A-Z]+\d+$/);
    expect(requirement).toMatchObject({
      address: expect.stringMatching(/^'Budget gap'!B\d+:D\d+$/),
      values: [[2673.3, 2706.8, 2706.8]],
    });
    expect(requirement.format.font.color).toBe("#0033CC");
    expect(requirement.numberFormat[0]?.[0]).toBe('#,##0.0;(#,##0.0);"–"');
    expect(planned.rule.list).toBeDefined();
    expect(used.isNullObject || used.address === "Sheet1!A1").toBe(true);
  });

  it("writes the first year as text, and the others as formulas that follow from it", async () => {
    await insert();
    const years = await inWorkbook(({ names }) =>
      names.getItem("gap_years").getRange().load("formulas, valueTypes"),
    );
    const following = expect.stringMatching(/^=IF\([A-Z]+\d+="","",LEFT\(/);
    expect(years.formulas).toEqual([["2010/11", following, following]]);
    expect(years.valueTypes[0]?.[0]).toBe("String");
  });

  it("draws real charts with the series planned for them", async () => {
    await insert();
    const charts = await inWorkbook(({ worksheets }) =>
      worksheets
        .getItem("Budget gap")
        .charts.load("items/chartType, items/title/text, items/series/items/name"),
    );
    expect(
      charts.items.map(({ chartType, title, series }) => [
        chartType,
        title.text,
        series.items.map(({ name }) => name),
      ]),
    ).toEqual([
      [
        "ColumnClustered",
        "Budget gap at each limit",
        [
          "Mayor’s lower funding limit",
          "Mayor’s upper funding limit",
          "Mayor’s lower funding limit (estimate)",
          "Mayor’s upper funding limit (estimate)",
        ],
      ],
      ["ColumnStacked", "Why the gap changes, at the limit planned at", ["Lifted by", "Gap", "Rise", "Fall"]],
    ]);
  });

  it("hides the gridlines, as in a paper for the board", async () => {
    await insert();
    const sheet = await inWorkbook(({ worksheets }) =>
      worksheets.getItem("Budget gap").load("showGridlines"),
    );
    expect(sheet.showGridlines).toBe(false);
  });

  it("says at a cell to be filled what belongs there", async () => {
    await insert();
    const { prompt } = await inWorkbook(({ names }) =>
      names.getItem("gap_requirement").getRange().dataValidation.load("prompt"),
    );
    expect(prompt).toEqual({
      showPrompt: true,
      title: "Budget requirement approved",
      message: "An amount in £m.",
    });
  });

  it("is set up for A4 across: its parts from new pages, whose it is, name, day and page at the foot", async () => {
    await insert(asAgreed(budgetGap.example, { ...USUAL, organisation: "Police & Crime" }));
    const layout = await inWorkbook(({ worksheets }) =>
      worksheets
        .getItem("Budget gap")
        .pageLayout.load("orientation, paperSize, zoom, headersFooters/defaultForAllPages/rightFooter"),
    );
    expect([layout.orientation, layout.paperSize]).toEqual(["Landscape", "A4"]);
    expect(layout.zoom.scale).toBeGreaterThanOrEqual(80);
    const { PageLayout } = booted.host.workbook.Worksheets.GetItem("Budget gap");
    const [areas] = PageLayout.calls.get("SetPrintArea") ?? [];
    expect(String(areas)).toMatch(/^A1:[A-Z]+\d+(,A\d+:[A-Z]+\d+)+$/);
    const footers = PageLayout.reach("HeadersFooters/DefaultForAllPages");
    expect(["LeftFooter", "CenterFooter", "RightFooter"].map((name) => footers.value(name))).toEqual([
      "Police && Crime · &A",
      "&D",
      "Page &P of &N",
    ]);
  });

  it("stands where Excel sets up no page, as one without a printer may", async () => {
    const refused = jest.spyOn(booted.host.undoRecord, "touched").mockImplementation((className) => {
      if (className === "PageLayout") throw new Error("There is no printer.");
    });
    await insert();
    expect(refused.mock.calls.map(([className]) => className)).toContain("PageLayout");
    refused.mockRestore();
    expect(await sheetNames()).toEqual(["Sheet1", "Budget gap"]);
  });

  it("leaves nothing behind where Excel fails in the middle", async () => {
    const plan = await workbook.planSheets(budgetGap.example);
    const write = jest.spyOn(booted.store, "write").mockImplementation(() => {
      throw new Error("The disk is full.");
    });
    await expect(workbook.insertSheets(plan)).rejects.toMatchObject({ reason: { kind: "failed" } });
    write.mockRestore();
    expect(await sheetNames()).toEqual(["Sheet1"]);
    expect(await definedNames()).toEqual([]);
  });

  it("refuses a name that was taken meanwhile, and leaves the sheet that has it", async () => {
    const plan = await workbook.planSheets(budgetGap.example);
    await inWorkbook(({ worksheets }) => {
      worksheets.add("Budget gap").getRange("A1").values = [["mine"]];
    });
    await expect(workbook.insertSheets(plan)).rejects.toMatchObject({
      reason: { kind: "nameTaken", name: "Budget gap" },
    });
    const mine = await inWorkbook(({ worksheets }) =>
      worksheets.getItem("Budget gap").getRange("A1").load("values"),
    );
    expect(mine.values).toEqual([["mine"]]);
  });
});

/** The first figure that the worked example of the Budget gap is filled with. */
function requirement(): string {
  const [sheet] = budgetGap.example(FREE);
  const cells = sheet?.names.find(({ name }) => name === "gap_requirement");
  return cellName(cells?.box.row ?? 0, cells?.box.column ?? 0);
}

describe("undo", () => {
  it("removes the sheets and the names of their cells", async () => {
    const { id } = await insert();
    await workbook.undo(id);
    expect(await sheetNames()).toEqual(["Sheet1"]);
    expect(await definedNames()).toEqual([]);
  });

  it.each([
    ["an input was typed over", requirement(), 2700],
    ["a blank cell was filled", "B24", "my note"],
    ["a cell beyond the sheet was filled", "Z200", 1],
  ])("refuses once %s, and says which cell", async (_, address, value) => {
    const { id } = await insert();
    await inWorkbook(({ worksheets }) => {
      worksheets.getItem("Budget gap").getRange(address).values = [[value]];
    });
    await expect(workbook.undo(id)).rejects.toMatchObject({ reason: { kind: "changed", cells: [address] } });
    expect(await sheetNames()).toContain("Budget gap");
  });
});

it("takes five round trips for a model, and one to see what became of its formulas", async () => {
  const sync = jest.spyOn(Excel.RequestContext.prototype, "sync");
  const plan = await workbook.planSheets(budgetGap.example);
  const planning = sync.mock.calls.length;
  let looked = 0;
  const patient = officeWorkbook(() => Promise.resolve(void (looked ||= sync.mock.calls.length)));
  await patient.insertSheets(plan);
  sync.mockRestore();
  // Excel.run itself syncs once more when it ends, with nothing to send. Ours are: which names are free; the blank sheet,
  // whose id must be known; everything on it; the series of its charts; the page it is printed on, which may fail. Then the look, and its end.
  expect({ planning, inserting: looked - planning }).toEqual({ planning: 2, inserting: 5 + 1 + 1 + 1 });
});

describe("a ready model's sheet that is to go", () => {
  const onSheet1 = (formulas: string[][]) =>
    inWorkbook(({ worksheets }) => {
      worksheets.getItem("Sheet1").getRange(`A1:A${formulas.length}`).formulas = formulas;
    });

  it("takes its names along, and what refers to it is known before", async () => {
    await insert();
    await onSheet1([["=SUM(gap_requirement)"], ["='Budget gap'!B30"], ["=1+1"], ["Budget gap"]]);
    const removal = await workbook.planRemoval("Budget gap");
    expect(removal).toMatchObject({ sheet: "Budget gap", cells: ["Sheet1!A1", "Sheet1!A2"], unread: [] });
    expect(removal.names).toContain("gap_requirement");
    expect(await sheetNames()).toEqual(["Sheet1", "Budget gap"]);
    await workbook.removeOurSheet(removal);
    expect(await sheetNames()).toEqual(["Sheet1"]);
    expect(await definedNames()).toEqual([]);
    await onSheet1([[""], [""], [""], [""]]);
  });

  it("stays where it is no ready model's any more, or another one has its name", async () => {
    await insert();
    const removal = await workbook.planRemoval("Budget gap");
    await inWorkbook(({ worksheets }) => {
      worksheets.getItem("Budget gap").getRange("A3").values = [["mine"]];
    });
    await expect(workbook.removeOurSheet(removal)).rejects.toMatchObject({ reason: { kind: "notOurs" } });
    await inWorkbook(({ worksheets }) => {
      worksheets.getItem("Budget gap").delete();
      worksheets.add("Budget gap");
    });
    await expect(workbook.removeOurSheet(removal)).rejects.toMatchObject({ reason: { kind: "noSheet" } });
    expect(await sheetNames()).toEqual(["Sheet1", "Budget gap"]);
  });
});
