import { screen, waitFor, within } from "@testing-library/react";
import type { CopyReport } from "../../src/sharing/facts";
import { CopyRefusal } from "../../src/sharing/refusal";
import type { Survey } from "../../src/sharing/survey";
import { FakeWorkbook } from "./fakeWorkbook";
import { showPane } from "./pane";
import { savedFiles } from "./savedFiles";

const SURVEY: Survey = {
  formulas: 40,
  ours: 6,
  functions: [
    { id: "GAP.TABLE", cells: 4 },
    { id: "INDICATOR", cells: 2, why: "PLAN.INDICATOR looks the catalogue up, which stays with the add-in" },
  ],
  errors: 1,
  hiddenSheets: ["Workings"],
  links: 1,
  macros: true,
};
const REPORT: CopyReport = { changed: [], values: [], dropped: [], compared: 70, macros: false };

/** A workbook of which a copy can be made: what is asked of it, and what comes of that. */
class CopiedWorkbook extends FakeWorkbook {
  survey: Survey = SURVEY;
  refusal: Error | undefined;
  opens = true;
  readonly asked: string[] = [];
  override readonly copying = {
    name: () => "Budget 2010.xlsx",
    survey: () => Promise.resolve(this.survey),
    make: (kind: string) => {
      this.asked.push(`make ${kind}`);
      if (this.refusal) return Promise.reject(this.refusal);
      return Promise.resolve({ bytes: Uint8Array.from([1, 2, 3]), report: REPORT });
    },
    open: (bytes: Uint8Array) => {
      this.asked.push(`open ${bytes.length} bytes`);
      return Promise.resolve(this.opens);
    },
  };
}

async function openShare(workbook = new CopiedWorkbook()) {
  const pane = showPane({ workbook });
  await pane.user.click(screen.getByRole("button", { name: "More" }));
  await pane.user.click(await screen.findByRole("menuitem", { name: "Share" }));
  await screen.findByRole("heading", { level: 1, name: "Share" });
  await screen.findByText("What is in it");
  return { ...pane, workbook };
}

const button = (name: string) => screen.getByRole("button", { name });

describe("before a copy is made", () => {
  it("says which functions become formulas, which stay values and why, and what to note", async () => {
    const { violations } = await openShare();
    const [found, notes] = screen.getAllByRole("list").map((list) =>
      within(list)
        .getAllByRole("listitem")
        .map(({ textContent }) => textContent),
    );
    expect(found).toEqual([
      "GAP.TABLE: 4 formulas",
      "INDICATOR: 2 formulas stays a value: PLAN.INDICATOR looks the catalogue up, which stays with the add-in",
    ]);
    expect(notes).toEqual([
      "1 formula of Envelope shows an error now, and the copy will too.",
      "The workbook is linked with 1 other file: whoever opens the copy may not have it.",
      "Hidden sheets go along: Workings.",
      "Macros are left out.",
    ]);
    expect(button("Make a copy of 4 formulas")).toBeEnabled();
    expect(await violations()).toHaveNoViolations();
  });

  it("says who can open each kind", async () => {
    const { user } = await openShare();
    expect(screen.getByText(/^For Excel for Microsoft 365, Excel 2024/)).toBeVisible();
    await user.click(screen.getByRole("radio", { name: "Values only" }));
    expect(screen.getByText(/^For any Excel/)).toBeVisible();
    expect(button("Make a copy of values")).toBeEnabled();
  });

  it("has nothing to turn into formulas where the workbook calls no function, but makes a copy of values", async () => {
    const workbook = new CopiedWorkbook();
    workbook.survey = { ...SURVEY, ours: 0, functions: [] };
    const { user } = await openShare(workbook);
    expect(button("Make a copy of 0 formulas")).toHaveAccessibleDescription(
      "There is no formula of Envelope to turn into an ordinary one.",
    );
    await user.click(screen.getByRole("radio", { name: "Values only" }));
    await user.click(button("Make a copy of values"));
    await waitFor(() => expect(workbook.asked).toEqual(["make frozen", "open 3 bytes"]));
  });
});

describe("a copy", () => {
  it("opens beside the workbook, and says how much was compared", async () => {
    const { user, workbook } = await openShare();
    await user.click(button("Make a copy of 4 formulas"));
    expect(
      await screen.findByText("The copy is open in a window of its own. It is not saved yet."),
    ).toBeVisible();
    expect(
      screen.getByText(/^70 cells compared: see its sheets About this copy and Live figures\./),
    ).toBeVisible();
    expect(workbook.asked).toEqual(["make twin", "open 3 bytes"]);
  });

  it("is a file to save where Excel does not open it", async () => {
    const saved = savedFiles();
    const workbook = new CopiedWorkbook();
    workbook.opens = false;
    const { user } = await openShare(workbook);
    await user.click(button("Make a copy of 4 formulas"));
    await user.click(await screen.findByRole("button", { name: "Save the file" }));
    expect(saved.map(({ name }) => name)).toEqual(["Budget 2010 (without add-in).xlsx"]);
    expect([...(await (saved[0]?.bytes() ?? Promise.resolve([])))]).toEqual([1, 2, 3]);
  });

  it("cannot be saved from a Mac, and says what to do", async () => {
    const workbook = new CopiedWorkbook();
    workbook.opens = false;
    workbook.saves = false;
    const { user } = await openShare(workbook);
    await user.click(button("Make a copy of 4 formulas"));
    expect(await screen.findByText(/^Excel on the Mac saves no file from here/)).toBeVisible();
    expect(screen.queryByRole("button", { name: "Save the file" })).toBeNull();
  });

  it("that is refused says why, and that nothing was changed", async () => {
    const workbook = new CopiedWorkbook();
    workbook.refusal = new CopyRefusal("PLAN_GAP is already a name in this workbook.");
    const { user } = await openShare(workbook);
    await user.click(button("Make a copy of 4 formulas"));
    expect(await screen.findByText("PLAN_GAP is already a name in this workbook.")).toBeVisible();
    expect(screen.getByText("Nothing was changed.")).toBeVisible();
  });
});
