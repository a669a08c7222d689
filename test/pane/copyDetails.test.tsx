import { screen, waitFor } from "@testing-library/react";
import { version } from "../../src/taskpane/version";
import { FakeWorkbook } from "./fakeWorkbook";
import { goToInsert, showPane } from "./pane";

const button = (name: string) => screen.getByRole("button", { name });

/** The pane after an insertion that Excel refused. */
async function atRefusal() {
  const workbook = new FakeWorkbook();
  workbook.refusals.set("insertBlock", { kind: "protected", sheet: "Gap" });
  const pane = showPane({ workbook });
  await goToInsert(pane.user, "NI 15");
  await screen.findByText(/^Writes Gap!B3/);
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
  expect(lines.join()).not.toContain("202.7");
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
