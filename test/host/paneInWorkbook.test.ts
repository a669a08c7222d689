/** The Catalogue in the pane, upon the real office.js client and a workbook in memory: what it shows is what is done. */
import { cleanup, render, screen, waitFor } from "@testing-library/react";
import userEvent, { PointerEventsCheckLevel, type UserEvent } from "@testing-library/user-event";
import { createElement } from "react";
import { App } from "../../src/taskpane/App";
import { officeWorkbook } from "../../src/workbook/officeWorkbook";
import { bootWorkbook, type HostedWorkbook } from "../setup/officeClient";
import "../setup/pane";

let booted: HostedWorkbook;
beforeAll(async () => {
  booted = await bootWorkbook();
});

const button = (name: string | RegExp) => screen.findByRole("button", { name });
const onSheet = <Result>(action: (sheet: Excel.Worksheet) => Result) =>
  Excel.run(async (context) => {
    const result = action(context.workbook.worksheets.getItem("Sheet1"));
    await context.sync();
    return result;
  });
const formulas = async (address: string) =>
  (await onSheet((sheet) => sheet.getRange(address).load("formulas"))).formulas as unknown[][];
const isEmpty = async () =>
  (await onSheet((sheet) => sheet.getUsedRangeOrNullObject(true).load("address"))).isNullObject;
const select = (address: string) => onSheet((sheet) => void sheet.getRange(address).select());

/** Opens a pane of its own on the workbook, for somebody who has been welcomed. */
function openPane(): UserEvent {
  const workbook = officeWorkbook();
  workbook.memory.remember("welcomed", "yes");
  render(createElement(App, { workbook }));
  return userEvent.setup({ delay: null, pointerEventsCheck: PointerEventsCheckLevel.Never });
}

/** Goes from the list to the insertion of an indicator in a shape. */
async function insertAs(user: UserEvent, code: string, shape: string): Promise<void> {
  await user.click(await screen.findByRole("searchbox"));
  await user.paste(code);
  await user.click(await button(new RegExp(`^${code} `)));
  await user.click(await button(`Insert ${code}…`));
  await user.click(await screen.findByRole("radio", { name: shape }));
}

beforeEach(() => select("B3"));
afterEach(async () => {
  cleanup();
  await Excel.run(async (context) => {
    const { tables, settings, worksheets } = context.workbook;
    tables.load("items/name");
    await context.sync();
    tables.items.forEach((table) => table.delete());
    settings.getItemOrNullObject("envelope.catalogue").delete();
    worksheets.getItem("Sheet1").getRange().clear();
    await context.sync();
  });
});

it("a table goes in where the preview said, is refreshed by code beside the user's own column, and taken back", async () => {
  const user = openPane();
  await insertAs(user, "NI 15", "Table");
  await screen.findByText("Writes Sheet1!B3:I4 · 16 cells · all empty");
  await user.click(await button("Insert 16 cells"));
  await screen.findByText(/^Inserted 16 cells at/);
  expect((await formulas("B3:C4")).flat()).toEqual(["Code", "Title", "NI 15", "Serious violent crime rate"]);

  await onSheet((sheet) => {
    sheet.getRange("C4").values = [["Old title"]];
    sheet.getRange("J3:J4").values = [["My note"], ["look here"]];
  });
  await user.click(await button("Refresh table"));
  expect(await screen.findByText("1 cell would change")).toBeVisible();
  expect(screen.getByText("Old title")).toBeVisible();
  await user.click(await button("Update 1 cell"));
  await screen.findByText(/^Updated 1 cell in/);
  expect((await formulas("B4:C4"))[0]).toEqual(["NI 15", "Serious violent crime rate"]);
  expect(await formulas("J3:J4")).toEqual([["My note"], ["look here"]]);

  await user.click(await button("Undo"));
  await screen.findByText(/^Undone/);
  expect(await formulas("C4")).toEqual([["Old title"]]);
});

it("a target block has one formula for the trajectory and one for the status, which refer to its own cells", async () => {
  const user = openPane();
  await insertAs(user, "NI 15", "Target block");
  await screen.findByText(/^Writes Sheet1!B3:F15/);
  await user.click(await button(/^Insert \d+ cells$/));
  await screen.findByText(/^Inserted \d+ cells at/);
  // From B3 on: the title and the band, a blank row, the head of the block, its direction and years; then the figures.
  expect(await formulas("B12:D12")).toEqual([
    ["Trajectory", "", expect.stringContaining("PLAN.TRAJECTORY(C11,F11,3)")],
  ]);
  expect((await formulas("D14"))[0]?.[0]).toMatch(
    /^=.*PLAN\.RAG\(.*D13:F13.*D11:F11.*,C9,IF\(\$C\$5="","",\$C\$5\)\)/,
  );
});

it("looking indicators up keeps nothing with the workbook; an insertion keeps what was looked up", async () => {
  const kept = () =>
    Excel.run(async (context) => {
      const setting = context.workbook.settings.getItemOrNullObject("envelope.catalogue").load("value");
      await context.sync();
      return setting.isNullObject ? undefined : (JSON.parse(String(setting.value)) as unknown);
    });
  const user = openPane();
  await insertAs(user, "NI 15", "Rows");
  await screen.findByText(/all empty/);
  expect(await kept()).toBeUndefined();
  await user.click(await button("Insert 16 cells"));
  await waitFor(async () => expect(await kept()).toEqual({ recents: ["NI 15"], collections: [] }));

  // Another pane on the same workbook, as a colleague opens it.
  cleanup();
  openPane();
  expect(await screen.findByRole("group", { name: "Recent" })).toHaveTextContent("NI 15");
});

it("a protected sheet is named, and the same goes onto a new one", async () => {
  await onSheet((sheet) => sheet.protection.protect());
  const user = openPane();
  await insertAs(user, "NI 15", "Formula");
  expect(await screen.findByText("Sheet1 is protected. Choose cells on another sheet.")).toBeVisible();
  await user.click(screen.getByRole("radio", { name: "On a new sheet" }));
  await screen.findByText(/^Adds the sheet Indicators/);
  await user.click(await button(/^Insert \d+ cells$/));
  await screen.findByText(/^Inserted \d+ cells at/);
  await onSheet((sheet) => sheet.protection.unprotect());
  const added = await Excel.run(async (context) => {
    const cells = context.workbook.worksheets.getItem("Indicators").getRange("A2:B2").load("formulas");
    await context.sync();
    return cells.formulas as unknown[][];
  });
  expect(added).toEqual([["NI 15", '=PLAN.INDICATOR(A2,"title")']]);
  await user.click(await button("Undo"));
  await screen.findByText(/^Undone/);
});

it("while a cell is being edited nothing is written, and it goes on once the cell is left", async () => {
  const user = openPane();
  await insertAs(user, "NI 15", "Rows");
  await screen.findByText(/all empty/);
  booted.store.editing = true;
  await user.click(await button("Insert 16 cells"));
  expect((await screen.findAllByText(/^A cell is being edited\./)).length).toBeGreaterThan(0);
  booted.store.editing = false;
  expect(await isEmpty()).toBe(true);
  await screen.findByText(/all empty/);
  await user.click(await button("Insert 16 cells"));
  await screen.findByText(/^Inserted 16 cells at/);
});
