/** Health names what is wrong with Excel, whichever fault is put into it. */
import { ADDRESS, Workbench } from "./workbench";

let workbench: Workbench;

beforeAll(async () => {
  workbench = await Workbench.launch();
});
afterAll(() => workbench.close());

const openHealth = async () => {
  const { pane } = workbench;
  await pane.getByRole("tab", { name: "Checks" }).click();
  await pane.getByText("Health of the add-in", { exact: true }).click();
};
const pressTest = () => workbench.pane.getByRole("button", { name: "Test", exact: true }).click();
const says = (state: string | RegExp) => workbench.pane.getByText(state, { exact: true }).first().waitFor();

/** What the workbook's sheets are called. */
const sheets = () =>
  workbench.paneFrame().evaluate(() =>
    Excel.run(async (context) => {
      const all = context.workbook.worksheets.load("items/name");
      await context.sync();
      return all.items.map(({ name }) => name);
    }),
  );

test.each([
  ["", "no"],
  ["&undo=merged", "yes"],
  ["&undo=refused", "no"],
  ["&undo=failing", "no"],
])(
  "with the switches %j a test finds that one step of undo is “%s”, and the call works",
  async (switches, undo) => {
    await workbench.arrive(`?book=empty${switches}`);
    await workbench.ready();
    await openHealth();
    const before = await sheets();
    await pressTest();
    await says("A call in a cell: works");
    await says(`Undo in one step: ${undo}`);
    expect(await sheets()).toEqual(before);
  },
);

test.each([
  ["pc", /^Excel: .*, PC$/],
  ["mac", /^Excel: .*, Mac$/],
])("on the platform %s Health says which Excel it is", async (platform, line) => {
  await workbench.arrive(`?book=empty&platform=${platform}`);
  await workbench.ready();
  await openHealth();
  await says(line);
});

test("a cell that is being edited is named, and the test can be made afterwards", async () => {
  await workbench.arrive("?book=empty");
  await workbench.ready();
  await openHealth();
  await says("A call in a cell: not tested");
  const before = await sheets();
  await workbench.select("Sheet1!B2");
  await workbench.beginTyping("41");
  await pressTest();
  await says("A cell is being edited.");
  await says("A call in a cell: not tested");
  // A click on another cell enters what was typed.
  await workbench.page.locator("#grid").click({ position: { x: 420, y: 360 } });
  await workbench.page.waitForFunction(() => !window.envelopeWorkbench.editing());
  await pressTest();
  await says("A call in a cell: works");
  expect(await sheets()).toEqual(before);
});

test("where office.js never comes the page says so in the place of Health", async () => {
  await workbench.page.goto(`${ADDRESS}?officejs=hangs`, { waitUntil: "commit" });
  await workbench.pane.getByText(/^Still waiting for a part of the page/).waitFor();
});
