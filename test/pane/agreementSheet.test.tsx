import { screen, waitFor } from "@testing-library/react";
import { FIRST_YEAR } from "../../src/sheets/models/localAreaAgreement";
import { trajectories } from "../../src/sheets/models/trajectories";
import { FREE } from "../../src/workbench/book/writeBook";
import type { RefusalReason } from "../../src/workbook/refusal";
import { addCodes, button, enterFigures, listed, openAgreement } from "./agreementSteps";
import { FakeWorkbook } from "./fakeWorkbook";

const TARGET = {
  class: "designated",
  code: "NI 15",
  title: "Serious violent crime rate",
  unit: "",
  polarity: "",
};
const KEPT = {
  targets: [{ ...TARGET, id: 1, baseline: "2.4", targets: ["2.2", "", "1.8"] }],
  firstYear: "2011/12",
  expected: "18",
};

describe("keeping with the workbook", () => {
  it("is done when the button is pressed, and not before", async () => {
    const { user, workbook } = await openAgreement();
    await addCodes(user, "NI 15", "NI 16");
    expect(workbook.kept.has("agreement")).toBe(false);
    await user.click(button("Keep with this workbook"));
    expect(
      await screen.findByText("The agreement is kept with this workbook, for everybody who opens it."),
    ).toBeVisible();
    expect(workbook.kept.get("agreement")).toMatchObject({
      targets: [{ code: "NI 15" }, { code: "NI 16" }],
      firstYear: FIRST_YEAR,
      expected: "16",
    });
  });

  it("brings it back as it was when the view is next opened", async () => {
    const workbook = new FakeWorkbook();
    workbook.kept.set("agreement", JSON.parse(JSON.stringify(KEPT)));
    const { violations } = await openAgreement(workbook);
    expect(await screen.findByText("This is the agreement kept with this workbook.")).toBeVisible();
    expect(listed("Designated targets")).toEqual([
      "NI 15 Serious violent crime rate Baseline 2.4 · targets 2.2, none, 1.8",
    ]);
    expect(screen.getByLabelText("First of its three years")).toHaveValue("2011/12");
    expect(screen.getByText("0 of 18 statutory")).toBeVisible();
    expect(await violations()).toHaveNoViolations();
  });

  it.each<[string, unknown]>([
    ["nothing", null],
    ["something else", { collections: [] }],
    ["a target of no class", { ...KEPT, targets: [{ ...KEPT.targets[0], class: "regional" }] }],
    [
      "a target with figures for two years",
      { ...KEPT, targets: [{ ...KEPT.targets[0], targets: ["", ""] }] },
    ],
  ])("opens %s as an agreement that is not begun", async (_, kept) => {
    const workbook = new FakeWorkbook();
    workbook.kept.set("agreement", kept);
    const { user } = await openAgreement(workbook);
    await addCodes(user, "NI 16", "NI 20");
    expect(listed("Designated targets")).toHaveLength(2);
    expect(screen.queryByText(/^This workbook keeps an agreement/)).toBeNull();
  });

  it("waits while a cell is being edited, and then leaves alone what was begun meanwhile", async () => {
    const workbook = new FakeWorkbook();
    workbook.kept.set("agreement", KEPT);
    workbook.recallRefusal = { kind: "editing" };
    const { user } = await openAgreement(workbook);
    await addCodes(user, "NI 16", "NI 20");
    workbook.recallRefusal = undefined;
    expect(await screen.findByText("This workbook keeps an agreement already.")).toBeVisible();
    expect(screen.getByText("Keeping yours takes the place of the other.")).toBeVisible();
    expect(listed("Designated targets")).toHaveLength(2);
  });

  it.each<[string, RefusalReason, string | RegExp]>([
    ["a workbook that is read-only", { kind: "readOnly" }, "This workbook is read-only."],
    ["Excel while a cell is being edited", { kind: "editing" }, /^A cell is being edited/],
  ])("is refused by %s, in three lines, and the list stands as it was", async (_, reason, happened) => {
    const { user, workbook, violations } = await openAgreement();
    await addCodes(user, "NI 15", "NI 16");
    workbook.keepRefusal = reason;
    await user.click(button("Keep with this workbook"));
    expect(await screen.findByText(happened)).toBeVisible();
    expect(screen.getByText("Nothing was changed.")).toBeVisible();
    expect(workbook.kept.has("agreement")).toBe(false);
    expect(listed("Designated targets")).toHaveLength(2);
    expect(await violations()).toHaveNoViolations();
  });
});

describe("inserting the sheet", () => {
  /** Two designated targets, one with all its figures, a local one, and another number of statutory ones expected. */
  async function atInsert(workbook = new FakeWorkbook()) {
    const pane = await openAgreement(workbook);
    const { user } = pane;
    await user.type(screen.getByLabelText("Code"), "L1");
    await user.type(screen.getByLabelText("Title"), "=Burgled again{Enter}");
    await addCodes(user, "NI 15", "NI 16");
    await enterFigures(user, "NI 16", "23.2", "22.3", "21.3", "20.4");
    await user.clear(screen.getByLabelText("Number expected"));
    await user.type(screen.getByLabelText("Number expected"), "0");
    await user.click(button("Insert 3 targets…"));
    await screen.findByText(/^Adds the sheet Local Area Agreement · \d+ cells$/);
    return pane;
  }

  it("shows first what it adds, and adds nothing by itself", async () => {
    const { workbook, violations } = await atInsert();
    expect(screen.getByRole("heading", { level: 1, name: "Insert the agreement" })).toHaveFocus();
    expect(screen.getByText(/9 checks/)).toBeVisible();
    expect(workbook.added).toEqual([]);
    expect(await violations()).toHaveNoViolations();
  });

  it("lists the targets by class with their figures, and calls PLAN.LAA.CHECK on them", async () => {
    const { user, workbook } = await atInsert();
    await user.click(button("Insert 1 sheet"));
    await waitFor(() => expect(workbook.added).toHaveLength(1));
    const cells = workbook.added[0]?.[0]?.cells ?? [];
    const rows = cells.filter(([, kind]) => kind === "designated" || kind === "local");
    expect(rows.map((row) => row.slice(0, 9))).toEqual([
      [
        "NI 15",
        "designated",
        "Serious violent crime rate",
        "rate per 1,000",
        "lower",
        null,
        null,
        null,
        null,
      ],
      [
        "NI 16",
        "designated",
        "Serious acquisitive crime rate",
        "rate per 1,000",
        "lower",
        23.2,
        22.3,
        21.3,
        20.4,
      ],
      ["L1", "local", "=Burgled again", "", "", null, null, null, null],
    ]);
    // A formula is no text: the local title above is written as it was typed.
    const check = { formula: expect.stringContaining("PLAN.LAA.CHECK(") as unknown };
    expect(cells.flat()).toContainEqual(expect.objectContaining(check));
    const expected = "Statutory education and early-years targets, expected";
    expect(cells.find(([label]) => label === expected)).toContain(0);
  });

  it("offers to follow the sheets that are there, as other models do: what is ticked is green and followed", async () => {
    const [plan] = trajectories.example(FREE);
    const names = plan?.names.map(({ name }) => name) ?? [];
    const workbook = new FakeWorkbook();
    workbook.ourSheets = [
      { sheet: "Our paths", title: "Trajectories", subtitle: "", names, standing: { is: "holds" } },
    ];
    const [codes, years] = [[["NI 15"], ["NI 40"]], [["2008/09", "2009/10", "2010/11"]]];
    workbook.ranges.set("trajectory_codes", { address: "A!A1:A2", values: codes, texts: codes });
    workbook.ranges.set("trajectory_years", { address: "A!B1:D1", values: years, texts: years });
    const { user, violations } = await atInsert(workbook);
    const offer = await screen.findByRole("checkbox", { name: "Trajectories (sheet Our paths)" });
    expect(offer).not.toBeChecked();
    await user.click(offer);
    expect(await screen.findByText(/^[A-Z\d:, ]+: Baselines, from Our paths$/)).toBeVisible();
    expect(await violations()).toHaveNoViolations();
    await user.click(button("Insert 1 sheet"));
    await waitFor(() => expect(workbook.added).toHaveLength(1));
    const rows = workbook.added.flat(2).flatMap(({ cells }) => cells);
    const row = (code: string) => JSON.stringify(rows.find(([first]) => first === code));
    expect(row("NI 15")).toContain("INDEX(trajectory_baselines");
    // The other sheet has no NI 16: its figures stay as typed.
    expect(row("NI 16")).not.toContain("INDEX(");
  });

  it("leads to the sheet, and offers to take it back", async () => {
    const { user, workbook } = await atInsert();
    await user.click(button("Insert 1 sheet"));
    await user.click(await screen.findByRole("button", { name: "Go to Local Area Agreement" }));
    // The first cell to be filled: test/models/conventions holds that it is.
    expect(workbook.shown).toEqual([expect.stringMatching(/^'Local Area Agreement'![A-Z]+\d+$/)]);
    await user.click(button("Undo"));
    await waitFor(() => expect(workbook.undone).toEqual([101]));
    await user.click(await screen.findByRole("button", { name: "Cancel" }));
    expect(listed("Designated targets")).toHaveLength(2);
  });

  it("is left as it was by Back, to the list as it stands", async () => {
    const { user, workbook } = await atInsert();
    await user.click(button("Back"));
    await screen.findByRole("heading", { level: 1, name: "Local Area Agreement" });
    expect(button("Insert 3 targets…")).toHaveFocus();
    expect(listed("Designated targets")).toHaveLength(2);
    expect(workbook.added).toEqual([]);
  });

  it.each<[string, RefusalReason, string | RegExp]>([
    ["the workbook allows no new sheet", { kind: "structure" }, /structure of this workbook is protected/],
    ["the workbook is read-only", { kind: "readOnly" }, "This workbook is read-only."],
    ["a cell is being edited", { kind: "editing" }, /^A cell is being edited/],
  ])("says so where %s", async (_, reason, happened) => {
    const workbook = new FakeWorkbook();
    workbook.refusals.set("insertSheets", reason);
    const { user, violations } = await atInsert(workbook);
    await user.click(button("Insert 1 sheet"));
    expect(await screen.findByText(happened)).toBeVisible();
    expect(screen.getByText("Nothing was changed.")).toBeVisible();
    expect(await violations()).toHaveNoViolations();
  });
});
