/** Any number explained, and a workbook checked, as somebody does who sits in front of the sheet. */
import { Workbench } from "./workbench";

let workbench: Workbench;

afterEach(() => workbench.close());

const press = (key: string) => workbench.page.keyboard.press(key);

/** The row whose first cell holds this text, counted from 1. */
async function rowOf(text: string): Promise<number> {
  const cells = await workbench.values("Budget gap!A1:A200");
  return cells.findIndex(([first]) => first === text) + 1;
}

test("a gap says what it is made of, down to an input with its source, by keyboard", async () => {
  workbench = await Workbench.open("?book=budget-gap");
  const { pane } = workbench;
  await workbench.select(`Budget gap!C${await rowOf("Budget gap: Mayor’s lower funding limit")}`);
  await pane.getByText("202.7").first().waitFor();
  await pane.getByRole("button", { name: "Explain", exact: true }).click();
  await pane
    .getByText(/202\.7\s*= 2,848\.6 before funding limit − 2,645\.9 Mayor’s lower funding limit/)
    .first()
    .waitFor();
  expect(await workbench.paneFaults()).toEqual([]);

  // The requirement before the limit opens into the three rows that make it, each with where it was published.
  await pane.getByRole("treeitem").first().focus();
  await press("ArrowRight");
  await pane
    .getByRole("treeitem")
    .filter({ hasText: /2,706\.8/ })
    .first()
    .waitFor();
  await pane
    .getByText(/Budget submission 2010-13, Efficiencies and growth/)
    .first()
    .waitFor();
  await press("ArrowDown");
  await press("Enter");
  await pane
    .getByText(`'Budget gap'!C${await rowOf("Budget requirement approved")}`)
    .first()
    .waitFor();
  expect(workbench.noise).toEqual([]);
});

test("the ribbon and the strip lead from the cell to 202.7 explained with two keys, and a finding with one", async () => {
  workbench = await Workbench.open("?book=budget-gap");
  const { pane, ribbon } = workbench;
  const said = pane
    .getByText(/202\.7\s*= 2,848\.6 before funding limit − 2,645\.9 Mayor’s lower funding limit/)
    .first();
  const gap = `C${await rowOf("Budget gap: Mayor’s lower funding limit")}`;
  await workbench.select(`Budget gap!${gap}`);
  await pane.getByText("202.7").first().waitFor();
  await ribbon.getByRole("button", { name: "Explain", exact: true }).focus();
  await press("Enter");
  await said.waitFor();
  await pane.getByRole("tab", { name: "Catalogue" }).click();
  await pane.getByRole("button", { name: "Explain", exact: true }).press("Enter");
  await said.waitFor();

  // What a rule finds is explained where it stands: a limit typed over is the gap's own cell.
  const limit = `C${await rowOf("Mayor’s lower funding limit")}`;
  await workbench.type(`Budget gap!${limit}`, "2654.9");
  await pane.getByRole("tab", { name: "Checks" }).click();
  await pane.getByRole("button", { name: "Run checks" }).press("Enter");
  await pane
    .getByRole("button", { name: /^Explain/ })
    .first()
    .press("Enter");
  await pane.getByRole("heading", { level: 1, name: "Explain" }).waitFor();
  await pane.getByRole("button", { name: /^Go to 'Budget gap'!/ }).waitFor();
});

test("a total that counts a subtotal twice is found at its cell", async () => {
  workbench = await Workbench.open("?book=empty");
  const { pane } = workbench;
  const cells: Readonly<Record<string, string>> = {
    A1: "Revenue budget, £000",
    A2: "Item",
    B2: "2010/11",
    C2: "2011/12",
    A3: "Police pay",
    B3: "1200",
    C3: "1250",
    A4: "Staff pay",
    B4: "640",
    C4: "655",
    A5: "Total pay",
    B5: "=SUM(B3:B4)",
    C5: "=SUM(C3:C4)",
    A6: "Transport",
    B6: "210",
    C6: "215",
    A7: "Supplies",
    B7: "330",
    C7: "325",
    A8: "Total budget",
    B8: "=SUM(B3:B7)",
    C8: "=SUM(C3:C7)",
  };
  for (const [address, text] of Object.entries(cells)) await workbench.type(`Sheet1!${address}`, text);
  await pane.getByRole("tab", { name: "Checks" }).click();
  await pane.getByRole("button", { name: "Run checks" }).click();
  await pane
    .getByText(/counted twice|twice/i)
    .first()
    .waitFor();
  await pane
    .getByText(/Sheet1!?'?.*B8|B8/)
    .first()
    .waitFor();
  expect(await workbench.paneFaults()).toEqual([]);
});
