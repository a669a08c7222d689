import { screen, waitFor, within } from "@testing-library/react";
import type { CopyProgress, CopyReport } from "../../src/sharing/facts";
import type { PackWishes } from "../../src/sharing/pack/otherPages";
import type { Snapshot } from "../../src/sharing/pack/changes";
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
  packSheets: ["Plan", "Grants"],
  links: 1,
  macros: true,
};
const REPORT: CopyReport = { changed: [], values: [], dropped: [], compared: 70, macros: false };

const SNAPSHOT: Snapshot = { made: "30 November 2026", tables: { "Plan: Gap": { "Gap, 2011/12": 202.7 } } };

/** A workbook of which a copy can be made: what is asked of it, and what comes of that. */
class CopiedWorkbook extends FakeWorkbook {
  survey: Survey = SURVEY;
  refusal: Error | undefined;
  opens = true;
  checks: readonly string[] = [];
  readonly asked: string[] = [];
  /** The work on a copy, where it is followed. */
  making: ((progress: CopyProgress) => Promise<never>) | undefined;
  override readonly copying = {
    name: () => "Budget 2010.xlsx",
    survey: () => Promise.resolve(this.survey),
    make: (kind: string, { checks }: { checks: readonly string[] }, progress: CopyProgress = {}) => {
      this.asked.push(`make ${kind}`);
      if (this.making) return this.making(progress);
      this.checks = checks;
      if (this.refusal) return Promise.reject(this.refusal);
      return Promise.resolve({ bytes: Uint8Array.from([1, 2, 3]), report: REPORT });
    },
    pack: (wishes: PackWishes) => {
      const without = wishes.without.map((name) => `, without ${name}`).join("");
      this.asked.push(
        `pack ${wishes.title}, ${wishes.meeting}, since ${wishes.since?.made ?? "never"}${without}`,
      );
      return Promise.resolve({
        bytes: Uint8Array.from([4, 5]),
        tables: 6,
        charts: 1,
        leftOut: [],
        snapshot: SNAPSHOT,
      });
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

  it("carries what the checks come to, and is made without where they cannot be run", async () => {
    const { user, workbook } = await openShare();
    await user.click(button("Make a copy of 4 formulas"));
    await waitFor(() => expect(workbook.asked).toContain("make twin"));
    expect(workbook.checks[0]).toMatch(
      /^\d+ findings? that cannot be meant, \d+ to look at, 0 dismissed with a reason\.$/,
    );
    workbook.readBook = () => Promise.reject(new Error("too busy"));
    workbook.asked.length = 0;
    await user.click(button("Make a copy of 4 formulas"));
    await waitFor(() => expect(workbook.asked).toContain("make twin"));
    expect(workbook.checks).toEqual(["The checks could not be run."]);
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

  it("shows how far it is, and when it is stopped there is none", async () => {
    const workbook = new CopiedWorkbook();
    const { user, violations } = await openShare(workbook);
    const stopped = jest.fn();
    workbook.making = ({ onProgress, signal }) => {
      onProgress?.(0.5);
      return new Promise((_, reject) =>
        signal?.addEventListener("abort", () => {
          stopped();
          reject(new Error("aborted"));
        }),
      );
    };
    await user.click(button("Make a copy of 4 formulas"));
    const bar = await screen.findByRole("progressbar", { name: "Making the copy" }, { timeout: 5_000 });
    // The checks are the first half of the work, and half of the rest is done.
    await waitFor(() => expect(bar).toHaveAttribute("aria-valuenow", "75"));
    expect(await violations()).toHaveNoViolations();
    await user.click(button("Stop"));
    expect(stopped).toHaveBeenCalled();
    await waitFor(() => expect(screen.queryByRole("progressbar")).toBeNull());
    await screen.findByText("Stopped. There is no copy, and the workbook is as it was.", {
      selector: "[role=status]",
      ignore: false,
    });
    expect(workbook.asked).toEqual(["make twin"]);
    expect(button("Make a copy of 4 formulas")).toBeEnabled();
  });
});

describe("a pack for a committee", () => {
  async function openPack(workbook = new CopiedWorkbook()) {
    const pane = await openShare(workbook);
    await pane.user.click(screen.getByRole("radio", { name: "A pack for a committee" }));
    return pane;
  }
  const field = (name: string) => screen.getByRole("textbox", { name });

  it("is named after the workbook, and says that nothing is kept to compare with", async () => {
    const { violations } = await openPack();
    expect(field("Title of the pack")).toHaveValue("Budget 2010");
    expect(screen.getByText(/^No figures of an earlier pack are kept/)).toBeVisible();
    expect(screen.getByRole("checkbox", { name: /^Keep the figures of this pack/ })).not.toBeChecked();
    expect(await violations()).toHaveNoViolations();
  });

  it("needs a title", async () => {
    const { user } = await openPack();
    await user.clear(field("Title of the pack"));
    expect(button("Make a pack")).toHaveAccessibleDescription("Give the pack a title.");
  });

  it("has the visible sheets that are ticked, and one at least", async () => {
    const { user, workbook } = await openPack();
    const sheets = within(screen.getByRole("group", { name: "Sheets in the pack" }));
    expect(sheets.getAllByRole("checkbox").map((box) => box.getAttribute("aria-checked"))).not.toContain(
      "false",
    );
    await user.click(sheets.getByRole("checkbox", { name: "Plan" }));
    await user.click(button("Make a pack"));
    await waitFor(() => expect(workbook.asked).toContain("pack Budget 2010, , since never, without Plan"));
    await user.click(sheets.getByRole("checkbox", { name: "Grants" }));
    expect(button("Make a pack")).toHaveAccessibleDescription("Tick at least one sheet for the pack.");
  });

  it("opens beside the workbook and keeps nothing unless that is ticked", async () => {
    const { user, workbook } = await openPack();
    await user.type(field("Meeting, if it is for one"), "Finance Committee");
    await user.click(button("Make a pack"));
    expect(
      await screen.findByText("The pack is open in a window of its own. It is not saved yet."),
    ).toBeVisible();
    expect(screen.getByText("6 tables and 1 chart.")).toBeVisible();
    expect(workbook.asked).toEqual(["pack Budget 2010, Finance Committee, since never", "open 2 bytes"]);
    expect(await workbook.choices.recall("packFigures")).toBeUndefined();
  });

  it("whose figures are kept is compared with the next one", async () => {
    const { user, workbook } = await openPack();
    await user.click(screen.getByRole("checkbox", { name: /^Keep the figures of this pack/ }));
    await user.click(button("Make a pack"));
    expect(
      await screen.findByText("Its figures are kept with this workbook once you save it."),
    ).toBeVisible();
    expect(await workbook.choices.recall("packFigures")).toEqual(SNAPSHOT);
    expect(screen.getByText("It will say what changed since the pack of 30 November 2026.")).toBeVisible();
    await user.click(button("Make a pack"));
    await waitFor(() => expect(workbook.asked).toContain("pack Budget 2010, , since 30 November 2026"));
  });

  it("is a file to save where Excel does not open it", async () => {
    const saved = savedFiles();
    const workbook = new CopiedWorkbook();
    workbook.opens = false;
    const { user } = await openPack(workbook);
    await user.click(button("Make a pack"));
    await user.click(await screen.findByRole("button", { name: "Save the file" }));
    expect(saved.map(({ name }) => name)).toEqual(["Budget 2010 (pack).xlsx"]);
  });
});
