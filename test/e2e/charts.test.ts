import { Workbench } from "./workbench";

let workbench: Workbench;

beforeAll(async () => {
  workbench = await Workbench.open("?book=empty");
});
afterAll(() => workbench.close());

const gap = () => workbench.page.getByRole("img", { name: "Budget gap" });

/** Where the chart is on the page. */
async function place(): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await gap().boundingBox();
  if (!box) throw new Error("The chart is not on the page");
  return box;
}

/** Waits until the chart's place is as the test says. */
async function placed(isThere: (box: Awaited<ReturnType<typeof place>>) => boolean): Promise<void> {
  for (let looks = 0; looks < 600; looks++) {
    if (isThere(await place())) return;
    await workbench.page.waitForTimeout(50);
  }
  throw new Error(`The chart is still at ${JSON.stringify(await place())}`);
}

test("a chart that the add-in adds is drawn over its cells, with its name and what it shows in words", async () => {
  await workbench.paneFrame().evaluate(() =>
    Excel.run((context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:B4").values = [
        ["Year", "Mayor’s lower funding limit"],
        ["2010/11", 67.6],
        ["2011/12", 202.7],
        ["2012/13", 263],
      ];
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B4"), "Columns");
      chart.title.text = "Budget gap";
      chart.setPosition("D10", "I24");
      return context.sync();
    }),
  );
  await gap().waitFor();
  expect(await gap().locator("desc").textContent()).toBe(
    "Column chart. Mayor’s lower funding limit: 67.6 (2010/11) to 263 (2012/13), lowest 67.6 (2010/11), highest 263 (2012/13).",
  );
  // Six columns of 64 pixels and fifteen rows of 20.
  expect(await place()).toMatchObject({ width: 384, height: 300 });
  expect(await gap().getByText("drawn by the workbench").count()).toBe(1);
});

test("it is drawn anew when its figures change", async () => {
  await workbench.type("B4", "100");
  await gap().locator("desc", { hasText: "to 100 (2012/13)" }).waitFor({ state: "attached" });
});

test("it leaves the pointer and the keyboard to the cells below it", async () => {
  const { x, y } = await place();
  // Half a cell into the chart lies D10.
  await workbench.page.mouse.click(x + 32, y + 10);
  await workbench.cellLine.getByText("Sheet1!D10").waitFor();
  await workbench.typeHere("7");
  expect(await workbench.value("D10")).toBe(7);
});

test("it moves as the sheet is scrolled, and with the columns before it", async () => {
  const before = await place();
  await workbench.page.mouse.move(before.x, before.y);
  await workbench.page.mouse.wheel(0, 60);
  await placed(({ y }) => y < before.y);
  await workbench.page.mouse.wheel(0, -60);
  await placed(({ y }) => y === before.y);
  await workbench.paneFrame().evaluate(() =>
    Excel.run((context) => {
      // 72 points are 96 pixels, 32 more than before.
      context.workbook.worksheets.getActiveWorksheet().getRange("B:B").format.columnWidth = 72;
      return context.sync();
    }),
  );
  await placed(({ x }) => x === before.x + 32);
});

test("the sheet as a table tells of it too", async () => {
  await workbench.page.getByRole("button", { name: "Sheet as a table" }).click();
  const charts = workbench.page.getByRole("list", { name: "Charts on the sheet" });
  await charts.getByText("Budget gap").waitFor();
  expect(await charts.getByRole("listitem").allTextContents()).toEqual([
    expect.stringMatching(/^Budget gap Column chart\. Mayor’s lower funding limit: 67\.6/),
  ]);
  expect(await workbench.accessibilityFaults(workbench.page, ["#pane"])).toEqual([]);
  await workbench.page.getByRole("button", { name: "Sheet as a table" }).click();
});

test("it is not seen on another sheet, comes back with its own, and goes with it", async () => {
  const onSheets = (act: "leave" | "return" | "delete") =>
    workbench.paneFrame().evaluate(
      (action) =>
        Excel.run((context) => {
          const { worksheets } = context.workbook;
          if (action === "leave") worksheets.add("Elsewhere").activate();
          if (action === "return") worksheets.getItem("Sheet1").activate();
          if (action === "delete") worksheets.getItem("Sheet1").delete();
          return context.sync();
        }),
      act,
    );
  await onSheets("leave");
  await gap().waitFor({ state: "detached" });
  await onSheets("return");
  await gap().waitFor();
  await onSheets("delete");
  await gap().waitFor({ state: "detached" });
});

test("a word that a rule colours is coloured in the grid, also where a formula spills it", async () => {
  await workbench.paneFrame().evaluate(() =>
    Excel.run((context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1").formulas = [['={"Green";"Red"}']];
      const rule = sheet.getRange("A1:A2").conditionalFormats.add("ContainsText");
      rule.textComparison.format.fill.color = "#FBE0DE";
      rule.textComparison.rule = { operator: "Contains", text: "Red" };
      return context.sync();
    }),
  );
  await workbench.settled();
  // The letters above the rows are 20 pixels high, as is each row, and the numbers beside them 46 wide.
  const green = { x: 106, y: 25 };
  const red = { x: 106, y: 45 };
  for (let looks = 0; looks < 600 && (await painted(red))[3] === 0; looks++) {
    await workbench.page.waitForTimeout(50);
  }
  expect(await painted(red)).toEqual([0xfb, 0xe0, 0xde, 255]);
  // Nothing at all.
  expect(await painted(green)).toEqual([0, 0, 0, 0]);
});

/** What the grid has painted at a point of its canvas: red, green, blue and how much of them. */
function painted(point: { x: number; y: number }): Promise<number[]> {
  return workbench.page.evaluate(({ x, y }) => {
    const canvases = [...document.querySelectorAll<HTMLCanvasElement>("#grid canvas")];
    const [grid] = canvases.sort((one, other) => other.height - one.height);
    const copy = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
    if (!grid || !copy) throw new Error("There is no grid to look at");
    const scale = grid.width / grid.clientWidth;
    copy.drawImage(grid, -x * scale, -y * scale);
    return [...copy.getImageData(0, 0, 1, 1).data];
  }, point);
}

test("nothing was said in the console, and nothing is missing in the host", async () => {
  expect(workbench.noise).toEqual([]);
  expect((await workbench.log()).filter(({ kind }) => kind === "missing")).toEqual([]);
});

test("a workbook that opens on a ready model has its charts", async () => {
  const model = await Workbench.open("?book=budget-gap");
  const names = await model.page.getByRole("img", { name: /gap/i }).locator("title").allTextContents();
  expect(names).toEqual(["Budget gap at each limit", "Why the gap changes, at the limit planned at"]);
  // The limit that is planned at is one of those listed; the second chart shows it.
  const planned = model.page.getByRole("img", { name: "Why the gap changes" }).locator("desc");
  const before = (await planned.textContent()) ?? "";
  const plannedAt = await model.at("Budget gap", "B beside Planned at");
  await model.select(plannedAt);
  await model.page.getByLabel("Choose").selectOption("Mayor’s upper funding limit");
  expect(await model.value(plannedAt)).toBe("Mayor’s upper funding limit");
  // The charts stand at the head of the sheet.
  await model.select("Budget gap!D1");
  await planned.filter({ hasNotText: before }).waitFor({ state: "attached" });
  expect(await model.accessibilityFaults(model.page, ["#pane"])).toEqual([]);
  await model.close();
});
