import { screen, waitFor } from "@testing-library/react";
import { version } from "../../src/taskpane/version";
import { FakeWorkbook } from "./fakeWorkbook";
import { goToInsert, showPane } from "./pane";

const button = (name: string) => screen.getByRole("button", { name });

/** What nobody but the workbook's owner is to read. */
const CONFIDENTIAL = "Operation Harebell 2673.3";

/** The pane after an insertion over a cell in use that Excel refused. */
async function atRefusal() {
  const workbook = new FakeWorkbook();
  workbook.cells.set("C4", CONFIDENTIAL);
  workbook.selection = { ...workbook.selection, text: CONFIDENTIAL };
  workbook.refusals.set("insertBlock", { kind: "protected", sheet: "Gap" });
  const pane = showPane({ workbook });
  await goToInsert(pane.user, "NI 15");
  await screen.findByText(`C4: ${CONFIDENTIAL}`);
  await pane.user.click(screen.getByRole("checkbox", { name: "Replace 1 cell" }));
  await pane.user.click(button("Insert 16 cells"));
  await screen.findByText("Nothing was changed.");
  return pane;
}

it("copies what happened, the version and the host, and nothing of the cells", async () => {
  const { user, violations } = await atRefusal();
  await user.click(button("Copy details"));
  expect(await screen.findByRole("button", { name: "Copied" })).toBeVisible();
  const lines = (await navigator.clipboard.readText()).split("\n");
  expect(lines.slice(0, 2)).toEqual([`Envelope ${version}`, "Excel 16.0.1, PC"]);
  expect(lines[2]).toMatch(/^Gap is protected/);
  expect(lines[3]).toBe("Nothing was changed.");
  // The pane itself shows the cell; the details leave it out.
  expect(screen.getByText(`C4: ${CONFIDENTIAL}`)).toBeVisible();
  expect(lines.join()).not.toMatch(/Harebell|2673\.3/);
  expect(await violations()).toHaveNoViolations();
});

it("says so where the host allows no copying", async () => {
  const { user } = await atRefusal();
  jest.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("not allowed"));
  await user.click(button("Copy details"));
  expect(await screen.findByRole("button", { name: "Could not be copied" })).toBeVisible();
});

it("is offered for errors alone", async () => {
  const { user } = showPane();
  await goToInsert(user, "NI 15");
  await screen.findByText(/^Writes Gap!B3/);
  await user.click(button("Insert 16 cells"));
  await screen.findByText(/^Inserted 16 cells/);
  await waitFor(() => expect(screen.queryByRole("button", { name: "Copy details" })).toBeNull());
});
