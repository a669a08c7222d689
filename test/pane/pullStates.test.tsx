import { screen, waitFor, within } from "@testing-library/react";
import type { Progress } from "../../src/workbook/plans";
import { FakeWorkbook } from "./fakeWorkbook";
import { manyOwn } from "./ownCatalogue";
import { goToInsert, search, showPane } from "./pane";

const button = (name: string | RegExp) => screen.getByRole("button", { name });

/** At the insertion of one indicator as a table. */
async function insertingTable(workbook = new FakeWorkbook()) {
  const pane = showPane({ workbook });
  await goToInsert(pane.user, "NI 15");
  await pane.user.click(screen.getByRole("radio", { name: "Table" }));
  return pane;
}

/** At the insertion of 10,000 of the user's own indicators, two columns of each. */
async function insertingMany(hold: (progress: Progress) => Promise<void>) {
  const workbook = new FakeWorkbook();
  workbook.keptCatalogue = manyOwn(10_000);
  workbook.hold = hold;
  const pane = showPane({ workbook });
  const { user } = pane;
  await search(user, "neighbourhood pledge");
  await user.click(await screen.findByRole("checkbox", { name: "Tick all 10,000" }));
  await user.click(button("Insert 10,000 indicators…"));
  await user.click(await screen.findByRole("button", { name: "Columns (8 of 15)" }));
  for (const column of ["Set", "Theme", "Unit", "Polarity", "Status", "Source"]) {
    await user.click(screen.getByRole("checkbox", { name: `Column ${column}` }));
  }
  // 10,000 rows of two columns under a row of headings.
  await screen.findByText("Writes Gap!B3:C10003 · 20,002 cells · all empty");
  return pane;
}

describe("a place that cannot be written", () => {
  it("on a protected sheet is named under the field, and a new sheet can be chosen instead", async () => {
    const workbook = new FakeWorkbook();
    const { user, violations } = await insertingTable(workbook);
    await screen.findByText(/all empty/);
    workbook.refusals.set("planInsert", { kind: "protected", sheet: "Gap" });
    await user.clear(screen.getByLabelText("First cell"));
    await user.type(screen.getByLabelText("First cell"), "D9");
    expect(await screen.findByText("Gap is protected. Choose cells on another sheet.")).toBeVisible();
    expect(button("Insert")).toHaveAttribute("aria-disabled", "true");
    expect(await violations()).toHaveNoViolations();
    await user.click(screen.getByRole("radio", { name: "On a new sheet" }));
    await user.click(await screen.findByRole("button", { name: "Insert 16 cells" }));
    await waitFor(() =>
      expect(workbook.added).toMatchObject([[{ name: "Indicators", table: "Indicators" }]]),
    );
  });

  it.each([
    ["planInsert", { kind: "readOnly" }, "Save a copy and insert there."],
    ["planInsert", { kind: "protected", sheet: "Gap" }, "Choose cells on another sheet."],
    ["planSheets", { kind: "structure" }, /^Unprotect it in Excel/],
  ] as const)(
    "is what the button says when %s refuses %o, with its own remedy",
    async (action, why, remedy) => {
      const workbook = new FakeWorkbook();
      const { user } = await insertingTable(workbook);
      await screen.findByText(/all empty/);
      workbook.refusals.set(action, why);
      if (action === "planInsert") await user.type(screen.getByLabelText("First cell"), "1");
      else await user.click(screen.getByRole("radio", { name: "On a new sheet" }));
      await waitFor(() => expect(button("Insert")).toHaveAccessibleDescription(remedy));
    },
  );

  it("in a read-only workbook is said in three lines when it is to be written", async () => {
    const { user, workbook } = await insertingTable();
    await screen.findByText(/all empty/);
    workbook.refusals.set("insertBlock", { kind: "readOnly" });
    await user.click(button("Insert 16 cells"));
    const message = within(await screen.findByRole("alert"));
    expect(await message.findByText("This workbook is read-only.")).toBeVisible();
    expect(message.getByText("Nothing was changed.")).toBeVisible();
    expect(message.getByText("Save a copy and insert there.")).toBeVisible();
    expect(workbook.kept.size).toBe(0);
  });

  it("while a cell is being edited waits, and goes on by itself", async () => {
    const workbook = new FakeWorkbook();
    workbook.refusals.set("planInsert", { kind: "editing" });
    await insertingTable(workbook);
    expect(await screen.findByText(/all empty/)).toBeVisible();
  });
});

describe("a long insertion", () => {
  it("says how far it is, each tenth to a screen reader, and can be stopped: nothing is left then", async () => {
    const { user, workbook, violations } = await insertingMany(
      ({ onProgress, signal }) =>
        new Promise((resolve) => {
          onProgress?.(0.34);
          signal?.addEventListener("abort", () => resolve());
        }),
    );
    await user.click(button("Insert 20,002 cells"));
    expect(await screen.findByRole("progressbar")).toHaveAttribute("aria-valuenow", "34");
    expect(screen.getByText("30% written", { selector: "[role=status]", ignore: false })).toBeInTheDocument();
    expect(button("Insert 20,002 cells")).toHaveAccessibleDescription("Writing…");
    // The way back would leave it half done in nobody's sight.
    expect(screen.queryByRole("button", { name: "Back" })).not.toBeInTheDocument();
    expect(await violations()).toHaveNoViolations();
    await user.click(button("Stop and take it back"));
    expect(await screen.findByText("Stopped.")).toBeVisible();
    expect(screen.getByText("Nothing was changed.")).toBeVisible();
    expect(workbook.written).toEqual([]);
    expect(button("Insert 20,002 cells")).not.toHaveAttribute("aria-disabled", "true");
  });

  it("goes in whole when it is let", async () => {
    const { user, workbook } = await insertingMany(() => Promise.resolve());
    await user.click(button("Insert 20,002 cells"));
    expect(await screen.findByText(/^Inserted 20,002 cells at/)).toBeVisible();
    const cells = workbook.written[0]?.block.cells;
    expect(cells).toHaveLength(10_001);
    expect(cells?.at(-1)).toEqual(["X10000", "Neighbourhood pledge 10000"]);
    // Of ten thousand the last ten are not what somebody looks for next: the first ten are kept.
    expect(workbook.kept.get("catalogue")).toMatchObject({
      recents: Array.from({ length: 10 }, (_, place) => `X${place + 1}`),
    });
  });
});
