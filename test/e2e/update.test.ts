/** A sheet of an earlier version is brought to the model of today, without a mouse. */
import { withKeyboard } from "./users";
import { Workbench } from "./workbench";

const SHEET = "Budget gap";

let workbench: Workbench;
beforeAll(async () => {
  workbench = await Workbench.open("?book=earlier");
});
afterAll(() => workbench.close());

const held = (sheet: string) =>
  workbench.page.evaluate((at) => window.envelopeWorkbench.read(at, "formula"), `${sheet}!A1:H200`);
const figures = (sheet: string) =>
  workbench.page.evaluate((at) => window.envelopeWorkbench.read(at, "value"), `${sheet}!A1:H200`);
/** What fills a block is what it calculates: the formulas are what has to be there again. */
const formulasIn = (cells: unknown[][]) =>
  cells.map((row) => row.map((content) => (String(content).startsWith("=") ? content : "")));
const button = (name: string | RegExp) => workbench.pane.getByRole("button", { name });

test("shows what would change before it writes, keeps the older sheet beside, and gives all back", async () => {
  const user = withKeyboard(workbench);
  const before = await held(SHEET);
  const shown = await figures(SHEET);
  const requirement = await workbench.numbers(await workbench.at(SHEET, "B:D beside Net budget requirement"));
  await user.press(button("In this workbook"));
  await user.press(button(`Update ${SHEET}…`));
  await workbench.pane.getByRole("heading", { level: 1, name: `Update ${SHEET}` }).waitFor();
  await workbench.pane.getByText("1 input with no place any more").waitFor();
  await user.press(button("Work out the new figures"));
  await workbench.pane.getByText("No figure would change").waitFor();
  // Until it is confirmed nothing is written.
  expect(await held(SHEET)).toEqual(before);
  await user.press(button("Update the sheet"));
  await workbench.pane.getByText(/^Updated Budget gap with /).waitFor();
  await workbench.settled();
  const today = await workbench.at(SHEET, "B:D beside Budget requirement approved");
  expect(await workbench.numbers(today)).toEqual(requirement);
  const kept = await held(`${SHEET} (before)`);
  expect(new Set(formulasIn(kept).flat())).toEqual(new Set([""]));
  await user.press(button("Undo"));
  await workbench.pane.getByText(/^Updated Budget gap with /).waitFor({ state: "detached" });
  await workbench.settled();
  expect(formulasIn(await held(SHEET))).toEqual(formulasIn(before));
  expect(await figures(SHEET)).toEqual(shown);
  const back = await workbench.at(SHEET, "B:D beside Net budget requirement");
  expect(await workbench.numbers(back)).toEqual(requirement);
});
