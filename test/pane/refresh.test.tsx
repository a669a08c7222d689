import { screen, waitFor, within } from "@testing-library/react";
import { FakeWorkbook } from "./fakeWorkbook";
import { showPane } from "./pane";

const button = (name: string | RegExp) => screen.getByRole("button", { name });

const TABLE = {
  id: "1",
  name: "Indicators",
  address: "Gap!B3:D6",
  columns: ["Code", "Title", "Unit"],
};

/** The pane at the refresh of a table that holds these rows. */
async function atRefresh(rows: readonly (readonly string[])[] | undefined, workbook = new FakeWorkbook()) {
  if (rows) {
    workbook.table = { ...TABLE, codes: rows.map(([code = ""]) => code) };
    workbook.tableRows = rows;
  }
  const pane = showPane({ workbook });
  await pane.user.click(button("Refresh table"));
  await screen.findByRole("heading", { level: 1, name: "Refresh table" });
  return pane;
}

const NI_15 = ["NI 15", "Serious violent crime rate", "rate per 1,000"];

it("says how to choose a table where none of ours is selected, and looks again when asked to", async () => {
  const { user, workbook, violations } = await atRefresh(undefined);
  expect(
    await screen.findByText(/^No table of indicators that this pane inserted is selected/),
  ).toBeVisible();
  expect(button("Update")).toHaveAccessibleDescription("Select a cell of the table first.");
  expect(await violations()).toHaveNoViolations();
  workbook.table = { ...TABLE, codes: ["NI 15"] };
  workbook.tableRows = [NI_15];
  await user.click(button("Look again"));
  expect(await screen.findByRole("heading", { level: 2, name: "Indicators, Gap!B3:D6" })).toBeVisible();
});

it("says that there is nothing to update where every cell is as the catalogue has it", async () => {
  const { user } = await atRefresh([NI_15]);
  expect(await screen.findByText(/^Every cell is as the catalogue has it/)).toBeVisible();
  expect(screen.queryByRole("button", { name: /^Update/ })).not.toBeInTheDocument();
  await user.click(button("Done"));
  expect(screen.getByRole("searchbox")).toBeVisible();
});

describe("a table that is behind", () => {
  const behind = () =>
    atRefresh([
      ["NI 15", "Old title", "rate per 1,000"],
      ["ni016", "Serious acquisitive crime rate", ""],
      ["X9", "My own", "count"],
    ]);

  it("is listed before and after, cell by cell, with the codes that are not in the catalogue", async () => {
    const { workbook, violations } = await behind();
    expect(await screen.findByText("2 cells would change")).toBeVisible();
    const changes = screen.getAllByRole("listitem").slice(-2);
    expect(changes.map((change) => change.textContent)).toEqual([
      "NI 15, B2NowOld titleThenSerious violent crime rate",
      "ni016, C3Now(empty)Thenrate per 1,000",
    ]);
    expect(screen.getByText(/Compared by code: Title, Unit\./)).toBeVisible();
    expect(screen.getByText("1 code is not in the catalogue: X9")).toBeVisible();
    expect(workbook.refreshed).toEqual([]);
    expect(await violations()).toHaveNoViolations();
  });

  it("is updated by the button that says how many cells, and taken back by Undo", async () => {
    const { user, workbook, violations } = await behind();
    await user.click(await screen.findByRole("button", { name: "Update 2 cells" }));
    expect(await screen.findByText(/^Updated 2 cells in/)).toBeVisible();
    expect(workbook.refreshed).toHaveLength(1);
    expect(button("Done")).toBeVisible();
    expect(await violations()).toHaveNoViolations();
    await user.click(button("Undo"));
    await waitFor(() => expect(workbook.undone).toEqual([201]));
    expect(await screen.findByRole("button", { name: "Update 2 cells" })).toBeVisible();
  });

  it("is updated cell by cell: what is not ticked stays as it is", async () => {
    const { user, workbook, violations } = await behind();
    await user.click(await screen.findByRole("checkbox", { name: "NI 15, B2" }));
    await user.click(button("Update 1 cell"));
    expect(await screen.findByText(/^Updated 1 cell in/)).toBeVisible();
    expect(workbook.refreshed.map(({ changes }) => changes.map(({ address }) => address))).toEqual([["C3"]]);
    expect(await violations()).toHaveNoViolations();
  });

  it("waits for a cell to be ticked where none is", async () => {
    const { user, workbook } = await behind();
    await user.click(await screen.findByRole("checkbox", { name: "NI 15, B2" }));
    await user.click(screen.getByRole("checkbox", { name: "ni016, C3" }));
    expect(button("Update 0 cells")).toHaveAccessibleDescription("Tick a cell that is to change.");
    await user.click(button("Update 0 cells"));
    expect(workbook.refreshed).toEqual([]);
  });

  it("that changed meanwhile is left alone, and is looked at anew", async () => {
    const { user, workbook } = await behind();
    workbook.refusals.set("refresh", { kind: "changed", address: "Gap!B3:D6", cells: ["C4"] });
    await user.click(await screen.findByRole("button", { name: "Update 2 cells" }));
    const message = within(await screen.findByRole("alert"));
    expect(await message.findByText(/^Gap!B3:D6 changed while you were here/)).toBeVisible();
    expect(message.getByText("Nothing was changed.")).toBeVisible();
    expect(await screen.findByRole("button", { name: "Update 2 cells" })).not.toHaveAttribute(
      "aria-disabled",
      "true",
    );
  });
});

it("lists twenty changes, and the rest when it is asked for", async () => {
  const { user } = await atRefresh(
    Array.from({ length: 25 }, (_, place) => [`NI ${place + 1}`, "old", "old"]),
  );
  expect(await screen.findByText("50 cells would change")).toBeVisible();
  expect(screen.getAllByText("Now")).toHaveLength(20);
  await user.click(button("Show 30 more"));
  expect(screen.getAllByText("Now")).toHaveLength(50);
});

it("waits until a cell is no longer being edited", async () => {
  const workbook = new FakeWorkbook();
  workbook.refusals.set("findIndicatorTable", { kind: "editing" });
  await atRefresh([NI_15], workbook);
  expect(await screen.findByText(/^A cell is being edited\./)).toBeVisible();
  expect(await screen.findByText(/^Every cell is as the catalogue has it/)).toBeVisible();
});

it("says why where the sheet is protected", async () => {
  const workbook = new FakeWorkbook();
  const { user } = await atRefresh([["NI 15", "Old title", ""]], workbook);
  workbook.refusals.set("refresh", { kind: "protected", sheet: "Gap" });
  await user.click(await screen.findByRole("button", { name: "Update 2 cells" }));
  expect(await screen.findByText("Gap is protected.")).toBeVisible();
});
