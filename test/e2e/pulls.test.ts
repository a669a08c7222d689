/** The ways in which indicators go into the sheet, each from the ribbon to the cells that calculate. */
import { Workbench } from "./workbench";

let workbench: Workbench;

afterEach(() => workbench.close());

/** Opens an empty workbook, its selection where the indicators are to go. */
async function open(switches = ""): Promise<void> {
  workbench = await Workbench.open(`?book=empty${switches}`);
  await workbench.select("Sheet1!B3");
}

/** From the ribbon to the insertion of what a search finds, in a shape. */
async function pull(query: string, shape: string): Promise<void> {
  await workbench.press("Catalogue");
  await workbench.pane.getByRole("searchbox").fill(query);
  await workbench.pane.getByText(/^Tick (all \d+|the one found)$/).click();
  await workbench.button(/^Insert \d+ indicators?…$/).click();
  await workbench.pane.getByText(shape, { exact: true }).click();
}

async function insert(): Promise<void> {
  await workbench.button(/^Insert \d+ cells?$/).click();
  await workbench.say(/^Inserted \d+ cells? at/);
}

test("as a table, which is refreshed by code and leaves the user's own words beside it alone", async () => {
  await open();
  await pull("serious violent", "Table");
  await insert();
  expect((await workbench.values("Sheet1!B3:C5")).flat()).toEqual([
    "Code",
    "Title",
    "NI 15",
    "Serious violent crime rate",
    "SPI 5.1",
    expect.stringMatching(/^Serious violent crime/),
  ]);
  await workbench.button("Done").click();
  await workbench.type("Sheet1!C4", "Old title");
  await workbench.type("Sheet1!K4", "my note");
  await workbench.select("Sheet1!D4");
  await workbench.button("Refresh table").first().click();
  await workbench.say("1 cell would change");
  await workbench.say("Old title");
  await workbench.button("Update 1 cell").click();
  await workbench.say(/^Updated 1 cell in/);
  expect(await workbench.value("Sheet1!C4")).toBe("Serious violent crime rate");
  expect(await workbench.value("Sheet1!K4")).toBe("my note");
  await workbench.button("Undo").click();
  await workbench.say(/^Undone/);
  expect(await workbench.value("Sheet1!C4")).toBe("Old title");
});

test("as a target block, whose trajectory and status are worked out as its figures are entered", async () => {
  await open();
  await pull("NI 15", "Target block");
  await insert();
  // From B3 on: title, band, blank row and the block's head; then targets in row 11, trajectory, actuals and status.
  expect((await workbench.values("Sheet1!B10:F11")).map(([label]) => label)).toEqual(["Year", "Target"]);
  expect((await workbench.values("Sheet1!C12:F12")).flat()).toEqual(["", "", "", ""]);
  for (const [cell, figure] of [
    ["C11", "2.4"],
    ["D11", "2.2"],
    ["E11", "2"],
    ["F11", "1.8"],
    ["D13", "2.2"],
    ["E13", "2.5"],
  ] as const) {
    await workbench.type(`Sheet1!${cell}`, figure);
  }
  // (1.8 - 2.4) / 3 = -0.2 a year; the smaller the better, so 2.2 meets its target and 2.5 misses 2 by far.
  expect(await workbench.numbers("Sheet1!D12:F12")).toEqual([2.2, 2, 1.8]);
  expect((await workbench.values("Sheet1!D14:F14")).flat()).toEqual(["Green", "Red", ""]);
});

test("as formulas, previewed as what they will show, which read the catalogue anew when a code is changed", async () => {
  await open();
  await pull("serious violent", "Formula");
  const preview = workbench.pane.getByRole("region", { name: "Preview" });
  await preview.getByText("NI 15").waitFor();
  const previewed = await preview.getByRole("cell").allInnerTexts();
  await insert();
  const shown = await workbench.values("Sheet1!B4:I5");
  expect(previewed.map((text) => text.trim())).toEqual(shown.flat());
  const titles = () => workbench.values("Sheet1!C4:C5");
  expect(await titles()).toEqual([
    ["Serious violent crime rate"],
    [expect.stringMatching(/^Serious violent/)],
  ]);
  expect((await workbench.formulas("Sheet1!C4")).flat()).toEqual(['=PLAN.INDICATOR(B4:B5,"title")']);
  await workbench.type("Sheet1!B5", "NI 16");
  expect(await titles()).toEqual([["Serious violent crime rate"], ["Serious acquisitive crime rate"]]);
});

test("onto a new sheet, where directions are chosen from a list, and gone with Undo", async () => {
  await open();
  await pull("NI 15", "Target block");
  await workbench.pane.getByText("On a new sheet", { exact: true }).click();
  await workbench.say(/^Adds the sheet Targets/);
  await insert();
  expect(await workbench.value("Targets!A5")).toBe("NI 15 Serious violent crime rate");
  await workbench.button("Undo").click();
  await workbench.say(/^Undone/);
  await expect(workbench.values("Targets!A5")).rejects.toThrow(/nowhere in this workbook/);
});

test("cards are not offered: the workbench has none, and rows hold the same", async () => {
  await open();
  await pull("NI 15", "Rows");
  await workbench.say("This Excel has no cards; rows hold the same.");
  expect(await workbench.pane.getByText("Card", { exact: true }).count()).toBe(0);
});

test("a collection is kept with the workbook, and another pane on it finds it", async () => {
  await open();
  await workbench.press("Catalogue");
  await workbench.pane.getByRole("searchbox").fill("serious violent");
  await workbench.pane.getByText("Tick all 2").click();
  await workbench.button("Collections").click();
  await workbench.pane.getByLabel("Name for the 2 ticked indicators").fill("Violence");
  await workbench.button("Save 2 indicators").click();
  await workbench.say("Saved 2 indicators as Violence.");
  await workbench.paneFrame().evaluate(() => location.reload());
  await workbench.press("Catalogue");
  await workbench.button("Collections (1)").click();
  await workbench.button(/^Open Violence, 2 indicators/).click();
  await workbench.button("Insert 2 indicators…").waitFor();
});

test.each([
  ["protected", "Sheet1 is protected."],
  ["edit-mode", "A cell is being edited."],
])("a host that answers %s has its sheet left as it was, and the pane says so", async (fault, sentence) => {
  await open(`&fault=${fault}`);
  await pull("NI 15", "Formula");
  await workbench.button(/^Insert \d+ cells$/).click();
  await workbench.say(sentence);
  await workbench.say("Nothing was changed.");
  expect(await workbench.isEmpty("Sheet1!A1:Z50")).toBe(true);
});

/** How wide columns are, in points. */
const widths = (...columns: string[]): Promise<number[]> =>
  workbench.paneFrame().evaluate(
    (names) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const cells = names.map((name) => sheet.getRange(`${name}1`).load("format/columnWidth"));
        await context.sync();
        return cells.map(({ format }) => format.columnWidth);
      }),
    columns,
  );

test("into columns that are too narrow: the empty ones are named, widened until texts are whole, and put back", async () => {
  await open();
  await workbench.type("Sheet1!D30", "mine");
  await workbench.select("Sheet1!B3");
  await pull("serious violent", "Rows");
  const usual = await widths("B", "C", "D", "I", "J");
  const tick = workbench.pane.getByRole("checkbox", {
    name: /^Widen columns C, .*: no other cell there is in use$/,
  });
  await tick.waitFor();
  expect(await tick.isChecked()).toBe(true);
  expect(await workbench.pane.getByText(/^Widen columns/).innerText()).not.toMatch(/\bD\b/);
  await insert();
  const [code = 0, title = 0, set, , beside] = await widths("B", "C", "D", "I", "J");
  expect([set, beside]).toEqual([usual[2], usual[4]]);
  const texts = (await workbench.texts("Sheet1!B3:C5")) as string[][];
  const longest = (column: number) =>
    workbench.page.evaluate(
      (cells) => {
        const pen = document.createElement("canvas").getContext("2d") as CanvasRenderingContext2D;
        pen.font = "11pt Calibri, Carlito, Arial";
        return Math.max(...cells.map((text) => pen.measureText(text).width)) * 0.75;
      },
      texts.map((row) => row[column] ?? ""),
    );
  expect(code).toBeGreaterThan(await longest(0));
  expect(title).toBeGreaterThan(await longest(1));
  await workbench.button("Undo").click();
  await workbench.say(/^Undone/);
  expect(await widths("B", "C", "D", "I", "J")).toEqual(usual);
});
