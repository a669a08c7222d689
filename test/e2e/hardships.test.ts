/** Another Excel than the kindest, as the page's switches play it: what the user sees of it, and that nothing is lost. */
import { beside } from "./modelFigures";
import { ADDRESS, Workbench } from "./workbench";

let workbench: Workbench;
afterEach(() => workbench.close());

const GAP = "Budget gap: Mayor’s lower funding limit";
const gap = async () => beside(await workbench.values("Budget gap!A1:P400"), GAP, 3);

test("an Excel on a Mac that undoes nothing as one step and hands blanks over as 0", async () => {
  workbench = await Workbench.open("?book=empty&undo=refused&blank=0&platform=mac");
  await workbench.press("Gap");
  await workbench.say("Ctrl+Z undoes this.");
  await workbench.button("Insert 1 sheet").click();
  await workbench.say(/^Inserted [\d,]+ cells/);
  await workbench.say("Excel cannot undo this in one step: Undo here can.");
  expect(await gap()).toEqual([67.6, 202.7, 263]);
  await workbench.button("Undo").click();
  await workbench.say(/^Undone/);
  await expect(workbench.values("Budget gap!A1")).rejects.toThrow(/nowhere in this workbook/);
  expect(workbench.noise).toEqual([]);
});

test("functions that Excel knows only once the model's formulas are there: its figures come all the same", async () => {
  workbench = await Workbench.open("?book=empty&functions=late");
  await workbench.press("Gap");
  // The blank sheet, all that stands on it, and then the series of its charts.
  await workbench.hold("write@3");
  await workbench.button("Insert 1 sheet").click();
  await workbench.held();
  await workbench.page.evaluate(() => window.envelopeWorkbench.registerFunctions());
  await workbench.release();
  await workbench.say(/^Inserted [\d,]+ cells/);
  expect(await gap()).toEqual([67.6, 202.7, 263]);
});

test("Excel's page asks for functions.json at the add-in's own address, which is another origin than its own", async () => {
  workbench = await Workbench.launch();
  const asked: string[] = [];
  workbench.page.on("request", (request) => {
    if (/\/functions\.json$/.test(request.url()) && request.frame() === workbench.page.mainFrame())
      asked.push(request.url());
  });
  await workbench.arrive("?book=empty");
  await workbench.ready();
  const here = new URL(ADDRESS).origin;
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.filter((address) => new URL(address).origin === here)).toEqual([]);
});
