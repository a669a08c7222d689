import { screen, waitFor, within } from "@testing-library/react";
import { FakeWorkbook } from "./fakeWorkbook";
import { goToInsert, showPane } from "./pane";

const primary = (name: string | RegExp) => screen.getByRole("button", { name });
const NI_15 = [
  "NI 15",
  "Serious violent crime rate",
  "NI",
  "Safer communities",
  "rate per 1,000",
  "lower",
  "confirmed",
  "Budget submission 2010-13; Public copy",
];
const HEADINGS = ["Code", "Title", "Set", "Theme", "Unit", "Polarity", "Status", "Source"];

const atInsert = async (workbook = new FakeWorkbook()) => {
  const pane = showPane({ workbook });
  await goToInsert(pane.user, "NI 15");
  return pane;
};

describe("the preview", () => {
  it("begins at the selected cell and says what will be written where", async () => {
    const { violations } = await atInsert();
    expect(await screen.findByText("Writes Gap!B3:I4 · 16 cells · all empty")).toBeVisible();
    const preview = within(screen.getByRole("region", { name: "Preview" }));
    expect(preview.getAllByRole("columnheader").map((cell) => cell.textContent)).toEqual(HEADINGS);
    expect(preview.getAllByRole("cell").map((cell) => cell.textContent)).toEqual(NI_15);
    expect(await violations()).toHaveNoViolations();
  });

  it("writes nothing by itself", async () => {
    const { workbook } = await atInsert();
    await screen.findByText(/^Writes/);
    expect(workbook.written).toEqual([]);
  });

  it("follows the first cell as it is typed", async () => {
    const { user } = await atInsert();
    const first = screen.getByLabelText("First cell");
    await user.clear(first);
    await user.type(first, "D9");
    expect(await screen.findByText(/^Writes Gap!D9:K10/)).toBeVisible();
  });

  it("moves to the selection only when asked to", async () => {
    const { workbook, user } = await atInsert();
    await screen.findByText(/^Writes Gap!B3:I4/);
    workbook.select({ address: "Gap!F20", anchor: "Gap!F20" });
    expect(screen.getByLabelText("First cell")).toHaveValue("Gap!B3");
    await user.click(screen.getByRole("button", { name: "Use selection" }));
    expect(await screen.findByText(/^Writes Gap!F20:M21/)).toBeVisible();
  });

  it("has only the columns chosen, with or without headings", async () => {
    const { user } = await atInsert();
    await user.click(screen.getByRole("checkbox", { name: "Column headings" }));
    await user.click(screen.getByRole("button", { name: "Columns (8 of 15)" }));
    for (const column of ["Set", "Theme", "Unit", "Polarity", "Status", "Source"]) {
      await user.click(screen.getByRole("checkbox", { name: `Column ${column}` }));
    }
    expect(await screen.findByText("Writes Gap!B3:C3 · 2 cells · all empty")).toBeInTheDocument();
  });
});

describe("insert", () => {
  it("hands the workbook exactly the block that was previewed", async () => {
    const { workbook, user } = await atInsert();
    await screen.findByText(/all empty/);
    await user.click(primary("Insert 16 cells"));
    await waitFor(() =>
      expect(workbook.written).toEqual([
        {
          address: "Gap!B3:I4",
          block: expect.objectContaining({ cells: [HEADINGS, NI_15] }),
          replace: false,
        },
      ]),
    );
  });

  it("says what was written and where, as a link to it, and keeps the focus on the button", async () => {
    const { workbook, user, violations } = await atInsert();
    await screen.findByText(/all empty/);
    await user.click(primary("Insert 16 cells"));
    expect(await screen.findByText(/Inserted 16 cells at/)).toBeVisible();
    expect(primary("Done")).toHaveFocus();
    await user.click(screen.getByRole("button", { name: "Gap!B3:I4" }));
    expect(workbook.shown).toEqual(["Gap!B3:I4"]);
    expect(await violations()).toHaveNoViolations();
  });

  it("is done once: the same button then leads back to the list", async () => {
    const { workbook, user } = await atInsert();
    await screen.findByText(/all empty/);
    await user.dblClick(primary("Insert 16 cells"));
    await user.click(await screen.findByRole("button", { name: "Done" }));
    expect(workbook.written).toHaveLength(1);
    expect(screen.getByRole("searchbox")).toBeVisible();
  });

  it("says beforehand how it can be undone", async () => {
    const workbook = new FakeWorkbook();
    workbook.excelUndo = true;
    await atInsert(workbook);
    expect(await screen.findByText("Ctrl+Z undoes this.")).toBeVisible();
  });
});

describe("occupied cells", () => {
  const occupied = () => {
    const workbook = new FakeWorkbook();
    workbook.cells.set("B3", "Budget 2009/10").set("C4", "2673.3").set("Z99", "elsewhere");
    return atInsert(workbook);
  };

  it("are listed, and stop the button with the reason beside it", async () => {
    const { workbook, user, violations } = await occupied();
    expect(await screen.findByText("B3: Budget 2009/10")).toBeVisible();
    expect(screen.getByText("C4: 2673.3")).toBeVisible();
    expect(screen.queryByText(/elsewhere/)).not.toBeInTheDocument();
    expect(primary("Insert 16 cells")).toHaveAttribute("aria-disabled", "true");
    expect(primary("Insert 16 cells")).toHaveAccessibleDescription(
      'Tick "Replace 2 cells", or choose another place.',
    );
    await user.click(primary("Insert 16 cells"));
    expect(workbook.written).toEqual([]);
    expect(await violations()).toHaveNoViolations();
  });

  it("are replaced after an explicit yes", async () => {
    const { workbook, user } = await occupied();
    await user.click(await screen.findByRole("checkbox", { name: "Replace 2 cells" }));
    await user.click(primary("Insert 16 cells"));
    await waitFor(() => expect(workbook.written).toMatchObject([{ replace: true }]));
  });

  it("need a new yes when the place changes", async () => {
    const { user } = await occupied();
    await user.click(await screen.findByRole("checkbox", { name: "Replace 2 cells" }));
    const first = screen.getByLabelText("First cell");
    await user.clear(first);
    await user.type(first, "C4");
    expect(await screen.findByRole("checkbox", { name: "Replace 1 cell" })).not.toBeChecked();
  });
});

describe("narrow columns", () => {
  const column = (column: number, name: string, isEmpty = true) => ({
    column,
    name,
    width: 48,
    enough: 120,
    isEmpty,
  });
  const C_AND_I = "Widen columns C and I, so that nothing is cut off: no other cell there is in use";
  const narrow = async (...columns: ReturnType<typeof column>[]) => {
    const workbook = new FakeWorkbook();
    workbook.narrow = columns;
    return atInsert(workbook);
  };

  it("are not spoken of where there are none", async () => {
    const { workbook, user } = await narrow();
    await screen.findByText(/all empty/);
    expect(screen.queryByRole("checkbox", { name: /^Widen/ })).not.toBeInTheDocument();
    await user.click(primary("Insert 16 cells"));
    await waitFor(() => expect(workbook.widened).toEqual([false]));
  });

  it("are named, and widened with the block where they hold nothing", async () => {
    const { workbook, user, violations } = await narrow(column(1, "C"), column(7, "I"));
    expect(await screen.findByRole("checkbox", { name: C_AND_I })).toBeChecked();
    expect(await violations()).toHaveNoViolations();
    await user.click(primary("Insert 16 cells"));
    await waitFor(() => expect(workbook.widened).toEqual([true]));
  });

  it("stay as they are once the tick is taken out, wherever the block then goes", async () => {
    const { workbook, user } = await narrow(column(1, "C"), column(7, "I"));
    await user.click(await screen.findByRole("checkbox", { name: C_AND_I }));
    await user.type(screen.getByLabelText("First cell"), "0");
    await screen.findByText(/^Writes Gap!B30/);
    expect(screen.getByRole("checkbox", { name: C_AND_I })).not.toBeChecked();
    await user.click(primary("Insert 16 cells"));
    await waitFor(() => expect(workbook.widened).toEqual([false]));
  });

  it("are not ticked beforehand where one holds what would be replaced", async () => {
    const { workbook, user } = await narrow(column(1, "C"), column(7, "I", false));
    const tick = await screen.findByRole("checkbox", { name: C_AND_I });
    expect(tick).not.toBeChecked();
    await user.click(tick);
    await user.click(primary("Insert 16 cells"));
    await waitFor(() => expect(workbook.widened).toEqual([true]));
  });
});

describe("undo", () => {
  it("takes the insertion back and says so", async () => {
    const { workbook, user } = await atInsert();
    await screen.findByText(/all empty/);
    await user.click(primary("Insert 16 cells"));
    await user.click(await screen.findByRole("button", { name: "Undo" }));
    expect(await screen.findByText("Undone: Gap!B3:I4 is as it was before.")).toBeVisible();
    expect(workbook.undone).toEqual([1]);
    expect(primary("Insert 16 cells")).not.toHaveAttribute("aria-disabled", "true");
  });

  it("says which cells changed since and leaves them alone", async () => {
    const { workbook, user } = await atInsert();
    await screen.findByText(/all empty/);
    await user.click(primary("Insert 16 cells"));
    workbook.refusals.set("undo", { kind: "changed", address: "Gap!B3:I4", cells: ["C4"] });
    await user.click(await screen.findByRole("button", { name: "Undo" }));
    expect(await screen.findByText("Gap!B3:I4 changed while you were here: C4.")).toBeVisible();
    expect(screen.getByText("Nothing was changed.")).toBeVisible();
    expect(screen.queryByRole("button", { name: "Put the other cells back" })).not.toBeInTheDocument();
  });

  it("offers to put the others back where they can go without those that changed", async () => {
    const { workbook, user } = await atInsert();
    await screen.findByText(/all empty/);
    await user.click(primary("Insert 16 cells"));
    workbook.refusals.set("undo", { kind: "changed", address: "Gap!B3:I4", cells: ["C4"], restCanGo: true });
    await user.click(await screen.findByRole("button", { name: "Undo" }));
    await user.click(await screen.findByRole("button", { name: "Put the other cells back" }));
    expect(await screen.findByText(/^Undone: Gap!B3:I4 .* Your own cells stayed\.$/)).toBeVisible();
    expect(workbook.keptAdded).toEqual([1]);
  });
});

describe("refusals", () => {
  it("of a place stand under the field, and the button waits", async () => {
    const workbook = new FakeWorkbook();
    workbook.refusals.set("planInsert", { kind: "protected", sheet: "Gap" });
    const { violations } = await atInsert(workbook);
    expect(await screen.findByText("Gap is protected. Choose cells on another sheet.")).toBeVisible();
    expect(primary(/^Insert/)).toHaveAttribute("aria-disabled", "true");
    expect(await violations()).toHaveNoViolations();
  });

  it("of the write are told in three lines, and the preview is looked at anew", async () => {
    const { workbook, user, violations } = await atInsert();
    await screen.findByText(/all empty/);
    workbook.refusals.set("insertBlock", { kind: "changed", address: "Gap!B3:I4", cells: ["B3"] });
    workbook.cells.set("B3", "typed meanwhile");
    await user.click(primary("Insert 16 cells"));
    const message = within(await screen.findByRole("alert"));
    expect(await message.findByText("Gap!B3:I4 changed while you were here: B3.")).toBeVisible();
    expect(message.getByText("Nothing was changed.")).toBeVisible();
    expect(message.getByText("Look at the preview again.")).toBeVisible();
    expect(await screen.findByText("B3: typed meanwhile")).toBeVisible();
    expect(await violations()).toHaveNoViolations();
  });

  it("while a cell is being edited end by themselves when it is closed", async () => {
    const workbook = new FakeWorkbook();
    workbook.refusals.set("planInsert", { kind: "editing" });
    await atInsert(workbook);
    expect(await screen.findByText(/^A cell is being edited\. Finish editing/)).toBeVisible();
    expect(await screen.findByText(/all empty/)).toBeVisible();
  });

  it("say so if cells could not be put back", async () => {
    const { workbook, user } = await atInsert();
    await screen.findByText(/all empty/);
    workbook.refusals.set("insertBlock", { kind: "notRestored", because: { kind: "cancelled" } });
    await user.click(primary("Insert 16 cells"));
    expect(await screen.findByText("Stopped.")).toBeVisible();
    expect(screen.getByText("Some cells may have changed.")).toBeVisible();
    expect(screen.queryByText(/taken back/)).not.toBeInTheDocument();
  });
});

it("keeps the draft while other tabs are looked at", async () => {
  const { user } = await atInsert();
  const first = screen.getByLabelText("First cell");
  await user.clear(first);
  await user.type(first, "D9");
  await user.click(screen.getByRole("tab", { name: "Budget" }));
  await user.click(screen.getByRole("tab", { name: "Catalogue" }));
  expect(screen.getByLabelText("First cell")).toHaveValue("D9");
});
