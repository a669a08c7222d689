import { act, screen, waitFor, within } from "@testing-library/react";
import { requestView } from "../../src/taskpane/requestedView";
import { bookOf } from "../unit/explain/sheets";
import { FakeWorkbook } from "./fakeWorkbook";
import { search, showPane } from "./pane";

const heading = () => screen.getByRole("heading", { level: 1 });
const menu = async (user: ReturnType<typeof showPane>["user"], item: string) => {
  await user.click(screen.getByRole("button", { name: "More" }));
  await user.click(await screen.findByRole("menuitem", { name: item }));
};

describe("the first run", () => {
  it("says in a sentence what this is for and offers only what works", async () => {
    const { violations } = showPane({ welcomed: false });
    await screen.findByRole("heading", { level: 1, name: "Welcome" });
    const buttons = within(screen.getByRole("main")).getAllByRole("button");
    expect(buttons.map((button) => button.textContent)).toEqual([
      "Try the worked example",
      "Start from my sheet",
      "Browse indicators",
      "Skip",
    ]);
    expect(await violations()).toHaveNoViolations();
  });

  it.each(["Browse indicators", "Skip"])(
    "%s leads on, and the welcome does not come again",
    async (choice) => {
      const { user, workbook } = showPane({ welcomed: false });
      await user.click(await screen.findByRole("button", { name: choice }));
      expect(heading()).toHaveTextContent("Catalogue");
      expect(workbook.memory.recall("welcomed")).toBeDefined();
    },
  );

  it("Try the worked example leads to the budget gap, ready to be filled with it", async () => {
    const { user, workbook } = showPane({ welcomed: false });
    await user.click(await screen.findByRole("button", { name: "Try the worked example" }));
    expect(await screen.findByRole("heading", { level: 1, name: "Budget gap" })).toBeVisible();
    expect(await screen.findByRole("radio", { name: "The worked example" })).toBeChecked();
    expect(workbook.added).toEqual([]);
  });

  it("can be had again from Help", async () => {
    const { user } = showPane();
    await user.click(screen.getByRole("button", { name: "Help" }));
    await user.click(screen.getByRole("button", { name: "What is in this workbook" }));
    expect(await screen.findByRole("heading", { level: 1, name: "Welcome" })).toBeVisible();
  });
});

describe("the tabs", () => {
  it("Checks says what it will hold", async () => {
    const { user, violations } = showPane();
    await user.click(screen.getByRole("tab", { name: "Checks" }));
    const panel = screen.getByRole("tabpanel", { name: "Checks" });
    expect(await within(panel).findByRole("button", { name: "Run checks" })).toBeVisible();
    expect(heading()).toHaveFocus();
    expect(await violations()).toHaveNoViolations();
  });

  it.each(["Budget", "Targets"])("%s offers its ready models, each with its question", async (name) => {
    const { user, violations } = showPane();
    await user.click(screen.getByRole("tab", { name }));
    expect(await screen.findByRole("heading", { level: 1, name })).toHaveFocus();
    const panel = screen.getByRole("tabpanel", { name });
    expect(within(panel).getAllByRole("button", { name: /\?/ }).length).toBeGreaterThan(0);
    expect(await violations()).toHaveNoViolations();
  });

  it("keep the catalogue as it was left", async () => {
    const { user } = showPane();
    await search(user, "serious violent");
    await user.click(screen.getByRole("tab", { name: "Budget" }));
    expect(screen.queryByRole("searchbox")).not.toBeInTheDocument();
    await user.click(screen.getByRole("tab", { name: "Catalogue" }));
    expect(screen.getByRole("searchbox")).toHaveValue("serious violent");
  });
});

describe("the menu", () => {
  it.each(["Functions", "Ready models", "Your own catalogue", "Share", "Keyboard help", "About"])(
    "leads to %s and back",
    async (item) => {
      const { user, violations } = showPane();
      await menu(user, item);
      expect(await screen.findByRole("heading", { level: 1, name: item })).toBeVisible();
      expect(await violations()).toHaveNoViolations();
      await user.click(screen.getByRole("button", { name: "Back" }));
      expect(heading()).toHaveTextContent("Catalogue");
    },
  );
});

describe("a view that is still being loaded", () => {
  it("has a heading from the first moment on, by which a screen reader finds it", async () => {
    const { violations } = showPane();
    act(() => requestView({ view: "agreement" }));
    expect(heading()).toHaveTextContent("Loading…");
    expect(await violations()).toHaveNoViolations();
    expect(await screen.findByRole("heading", { level: 1, name: "Local Area Agreement" })).toHaveFocus();
    expect(heading()).toBeVisible();
  });
});

describe("the ribbon", () => {
  it("opens a ready model that it asks for, in place of the welcome, and again when asked again", async () => {
    requestView({ view: "budget", section: "budget-gap" });
    const { user } = showPane({ welcomed: false });
    expect(await screen.findByRole("heading", { level: 1, name: "Budget gap" })).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Back" }));
    expect(await screen.findByRole("heading", { level: 1, name: "Budget" })).toBeVisible();
    act(() => requestView({ view: "budget", section: "budget-gap" }));
    expect(await screen.findByRole("heading", { level: 1, name: "Budget gap" })).toBeVisible();
  });

  it("opens another view while the pane is there", async () => {
    showPane();
    act(() => requestView({ view: "explain" }));
    expect(await screen.findByRole("heading", { level: 1, name: "Explain" })).toBeVisible();
  });
});

describe("the strip", () => {
  const strip = () => screen.getByRole("region", { name: "Selected cells" });

  it.each([
    [{ kind: "ours", text: "202.7" }, "Gap!B3 · 202.7 · ours"],
    [{ kind: "ours", text: "202.7", unit: "£m" }, "Gap!B3 · £202.7m · ours"],
    [{ kind: "formula", text: "7" }, "Gap!B3 · 7 · formula"],
    [{ kind: "plain", text: "Budget" }, "Gap!B3 · Budget · value"],
    [{ kind: "empty", text: "" }, "Gap!B3 · empty"],
    [{ kind: "several", cells: 12, sum: 1270.35 }, "Gap!B3 · 12 cells · sum 1,270.35"],
    [{ kind: "several", cells: 1_048_576 }, "Gap!B3 · 1,048,576 cells"],
  ] as const)("says of %j: %s", async (selection, sentence) => {
    const workbook = new FakeWorkbook();
    workbook.select(selection);
    showPane({ workbook });
    await waitFor(() => expect(strip()).toHaveTextContent(sentence));
  });

  it("says why the selected cell shows an error of ours, and leads to the cell that the sentence names", async () => {
    const workbook = new FakeWorkbook();
    const { reading } = bookOf({
      Gap: [["n/a"], [3], [["=PLAN.ALLOCATE(10,A1:A2)", "#VALUE!"]]],
    });
    workbook.around = { cell: { sheet: "Gap", row: 2, column: 0 }, reading };
    const message = "weights, row 1: found text 'n/a'. Enter a number, or leave the row blank.";
    workbook.callAnswer = { error: { code: "#VALUE!", message } };
    workbook.select({ address: "Gap!A3", kind: "ours", text: "#VALUE!" });
    const { user, violations } = showPane({ workbook });
    await waitFor(() => expect(strip()).toHaveTextContent(message), { timeout: 30_000 });
    expect(await violations()).toHaveNoViolations();
    await user.click(screen.getByRole("button", { name: "Go to Gap!A1" }));
    expect(workbook.shown).toEqual(["Gap!A1"]);
    act(() => workbook.select({ address: "Gap!A2", kind: "plain", text: "3" }));
    await waitFor(() => expect(strip()).not.toHaveTextContent(message));
  });

  it("says in words what Excel shows no sentence with", async () => {
    const workbook = new FakeWorkbook();
    const { reading } = bookOf({ Gap: [[0], [0], [["=PLAN.ALLOCATE(10,A1:A2)", "#DIV/0!"]]] });
    workbook.around = { cell: { sheet: "Gap", row: 2, column: 0 }, reading };
    workbook.callAnswer = { error: { code: "#DIV/0!", message: "" } };
    workbook.select({ address: "Gap!A3", kind: "ours", text: "#DIV/0!" });
    showPane({ workbook });
    await waitFor(() => expect(strip()).toHaveTextContent("Every weight is 0"), { timeout: 30_000 });
  });

  it("asks to finish a cell that is being edited", async () => {
    const workbook = new FakeWorkbook();
    workbook.refusals.set("readSelection", { kind: "editing" });
    showPane({ workbook });
    await waitFor(() => expect(strip()).toHaveTextContent("Finish editing the cell (Enter or Esc)"));
  });

  it("notices by itself that the cell has been closed: of Esc nothing is told", async () => {
    const workbook = new FakeWorkbook();
    workbook.refusals.set("readSelection", { kind: "editing" });
    showPane({ workbook });
    await waitFor(() => expect(strip()).toHaveTextContent("Finish editing the cell"));
    workbook.refusals.delete("readSelection");
    await waitFor(() => expect(strip()).toHaveTextContent("Gap!B3"), { timeout: 30_000 });
  });

  it("asks the workbook once for a burst of selections, and moves neither the view nor the focus", async () => {
    const workbook = new FakeWorkbook();
    const read = jest.spyOn(workbook, "readSelection");
    const { user } = showPane({ workbook });
    await search(user, "NI");
    await waitFor(() => expect(strip()).toHaveTextContent("Gap!B3"));
    read.mockClear();
    for (const row of [4, 5, 6, 7, 8]) workbook.select({ address: `Gap!B${row}` });
    await waitFor(() => expect(strip()).toHaveTextContent("Gap!B8"));
    expect(read).toHaveBeenCalledTimes(1);
    expect(screen.getByRole("searchbox")).toHaveFocus();
  });
});
