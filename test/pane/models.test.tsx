import { screen, waitFor, within } from "@testing-library/react";
import { cellName } from "../../src/grid/cell";
import { isFormula } from "../../src/sheets/plan/content";
import { budgetGap } from "../../src/sheets/models/budgetGap";
import { FREE } from "../../src/workbench/book/writeBook";
import { localAreaAgreement } from "../../src/sheets/models/localAreaAgreement";
import type { OurSheet } from "../../src/workbook/reading/readOurSheets";
import type { OwnCells } from "../../src/sheets/ownBlock/ownCells";
import { requestView } from "../../src/taskpane/requestedView";
import { FakeWorkbook } from "./fakeWorkbook";
import { showPane } from "./pane";

const primary = (name: string | RegExp) => screen.getByRole("button", { name });

/** The pane at the budget gap, as the ribbon's button opens it. */
async function atBudgetGap(workbook = new FakeWorkbook()) {
  requestView({ view: "budget", section: "budget-gap" });
  const pane = showPane({ workbook });
  await screen.findByRole("heading", { level: 1, name: "Budget gap" });
  return pane;
}

describe("filled with the worked example", () => {
  it("says which sheet it adds and what is on it, and adds nothing by itself", async () => {
    const { workbook, violations } = await atBudgetGap();
    expect(await screen.findByText(/^Adds the sheet Budget gap · \d+ cells$/)).toBeVisible();
    const parts = within(
      screen.getByRole("heading", { level: 2, name: "Budget gap" }).parentElement as HTMLElement,
    );
    expect(parts.getAllByRole("listitem").map((part) => part.textContent)).toEqual([
      "The gap at each limit, £m",
      "Why the gap changes, at the limit planned at, £m",
      "What moves the gap, at the limit planned at, £m",
      "Checks",
      "Sources and notes",
      "Inputs, £m",
      "Limits estimated from their drivers, £m",
      "Lists",
      "What other sheets link to",
      "The charts in words",
    ]);
    expect(parts.getByText(/2 charts · 7 checks/)).toBeVisible();
    expect(workbook.added).toEqual([]);
    expect(await violations()).toHaveNoViolations();
  });

  it("adds the sheets when told to, leads to them and offers to take them back", async () => {
    const { workbook, user } = await atBudgetGap();
    await screen.findByText(/^Adds the sheet/);
    await user.click(primary("Insert 1 sheet"));
    await waitFor(() =>
      expect(workbook.added.map((sheets) => sheets.map(({ name }) => name))).toEqual([["Budget gap"]]),
    );
    await user.click(await screen.findByRole("button", { name: "Go to Budget gap" }));
    const [plan] = workbook.added.flat();
    expect(workbook.shown).toEqual([
      `'Budget gap'!${cellName(plan?.start.row ?? 0, plan?.start.column ?? 0)}`,
    ]);
    await user.click(screen.getByRole("button", { name: "Undo" }));
    await waitFor(() => expect(workbook.undone).toEqual([101]));
  });

  it("takes another name where the sheet's is taken, and says so before", async () => {
    const workbook = new FakeWorkbook();
    workbook.sheetNames.add("Budget gap");
    await atBudgetGap(workbook);
    expect(await screen.findByText(/^Adds the sheet Budget gap 2 · /)).toBeVisible();
  });

  it("says why where the workbook allows no new sheet", async () => {
    const workbook = new FakeWorkbook();
    workbook.refusals.set("insertSheets", { kind: "structure" });
    const { user } = await atBudgetGap(workbook);
    await screen.findByText(/^Adds the sheet/);
    await user.click(primary("Insert 1 sheet"));
    expect(await screen.findByText(/structure of this workbook is protected/)).toBeVisible();
    expect(screen.getByText("Nothing was changed.")).toBeVisible();
  });
});

describe("blank", () => {
  it("has the years and limits that are chosen", async () => {
    const { workbook, user, violations } = await atBudgetGap();
    await user.click(screen.getByRole("radio", { name: /^Nothing yet/ }));
    const year = screen.getByLabelText("First year");
    await user.clear(year);
    await user.type(year, "2012/13");
    const limits = screen.getByLabelText("Funding limits");
    await user.clear(limits);
    await user.type(limits, "Cash freeze{Enter}Real terms freeze{Enter}Cut");
    expect(await violations()).toHaveNoViolations();
    await waitFor(() => expect(primary("Insert 1 sheet")).toBeEnabled());
    await user.click(primary("Insert 1 sheet"));
    await waitFor(() => expect(workbook.added).toHaveLength(1));
    const cells = workbook.added[0]?.[0]?.cells.flat() ?? [];
    expect(cells).toEqual(expect.arrayContaining(["2012/13", "Cash freeze", "Real terms freeze", "Cut"]));
    // The years after the first follow from it.
    const years = cells.indexOf("2012/13");
    expect(cells.slice(years + 1, years + 3).map((cell) => isFormula(cell))).toEqual([true, true]);
    expect(cells).not.toContain(2673.3);
  });

  it.each([
    ["First year", "soon", "Enter a financial year such as 2010/11."],
    ["Funding limits", "Low{Enter}low", "Give each a name of its own."],
  ])("says what is wrong with %s, and waits", async (label, typed, sentence) => {
    const { user } = await atBudgetGap();
    await user.click(screen.getByRole("radio", { name: /^Nothing yet/ }));
    await user.clear(screen.getByLabelText(label));
    await user.type(screen.getByLabelText(label), typed);
    expect((await screen.findAllByText(sentence)).length).toBeGreaterThan(0);
    expect(primary("Insert")).toHaveAttribute("aria-disabled", "true");
  });

  it("is found as it was left after a look at another tab", async () => {
    const { user } = await atBudgetGap();
    await user.click(screen.getByRole("radio", { name: /^Nothing yet/ }));
    await user.clear(screen.getByLabelText("First year"));
    await user.type(screen.getByLabelText("First year"), "2015/16");
    await user.click(screen.getByRole("tab", { name: "Catalogue" }));
    await user.click(screen.getByRole("tab", { name: "Budget" }));
    await user.click(await screen.findByRole("button", { name: /^Budget gap/ }));
    expect(screen.getByLabelText("First year")).toHaveValue("2015/16");
  });
});

describe("linked to the user's own cells", () => {
  const VALUES: (string | number)[][] = [
    ["£m", "2010/11", "2011/12"],
    ["Budget requirement", 100, 110],
    ["Ceiling", 98, 97],
  ];
  const OWN: OwnCells = {
    address: "Finance!B4:D6",
    values: VALUES,
    texts: VALUES.map((row) => row.map(String)),
  };

  async function atOwnCells() {
    const workbook = new FakeWorkbook();
    workbook.block = OWN;
    const pane = await atBudgetGap(workbook);
    await pane.user.click(screen.getByRole("radio", { name: "My own cells, linked" }));
    return pane;
  }

  it("shows how the block was understood, asks for what it could not tell, and plans only then", async () => {
    const { workbook, user, violations } = await atOwnCells();
    expect(primary("Insert")).toHaveAttribute("aria-disabled", "true");
    await user.click(screen.getByRole("button", { name: "Read the selection" }));
    expect(await screen.findByText("Read from Finance!B4:D6")).toBeVisible();
    expect(screen.getByLabelText("Unit")).toHaveValue("£m");
    expect(screen.getByRole("checkbox", { name: "Column C: 2010/11" })).toBeChecked();
    expect(screen.getAllByText("Holds 100 · 98")).toHaveLength(1);
    expect(await screen.findByRole("combobox", { name: "Headings in Row 4: £m" })).toBeVisible();
    expect(
      screen.getByRole("combobox", { name: "Row 5: Budget requirement Budget requirement" }),
    ).toBeVisible();
    expect(screen.getByRole("checkbox", { name: "Row 5: Budget requirement" })).toBeChecked();
    expect(screen.getByText("Say which it is: Funding limit.")).toBeVisible();
    expect(await violations()).toHaveNoViolations();

    await user.click(screen.getByRole("checkbox", { name: "Row 6: Ceiling" }));
    await user.click(await screen.findByRole("combobox", { name: "Row 6: Ceiling Say what it is" }));
    await user.click(await screen.findByRole("option", { name: "Funding limit" }));
    await waitFor(() => expect(primary("Insert 1 sheet")).toBeEnabled());
    await user.click(primary("Insert 1 sheet"));
    await waitFor(() => expect(workbook.added).toHaveLength(1));
    const formulas = workbook.added[0]?.[0]?.cells.flat() ?? [];
    // The second year of the row named Ceiling, third row of the block from B4 on.
    expect(formulas).toContainEqual({ formula: '=IF(ISBLANK(Finance!D6),"",Finance!D6)' });
    expect(formulas).not.toContain(97);
  });

  it("leaves out a year that is not ticked, and asks for the unit where none is said", async () => {
    const { workbook, user } = await atOwnCells();
    workbook.block = {
      ...OWN,
      texts: [["", "2010/11", "2011/12"], ...OWN.texts.slice(1)],
      values: [
        ["", "2010/11", "2011/12"],
        ["Budget requirement", 100, 110],
        ["Funding limit", 98, 97],
      ],
    };
    await user.click(screen.getByRole("button", { name: "Read the selection" }));
    await user.click(await screen.findByRole("checkbox", { name: "Column D: 2011/12" }));
    await user.click(screen.getByRole("checkbox", { name: "Row 6: Ceiling" }));
    await user.click(await screen.findByRole("combobox", { name: /^Row 6: Ceiling/ }));
    await user.click(await screen.findByRole("option", { name: "Funding limit" }));
    expect(screen.getByText("Say in which unit the amounts are, such as £m.")).toBeVisible();
    await user.type(screen.getByLabelText("Unit"), "£m");
    await waitFor(() => expect(primary("Insert 1 sheet")).toBeEnabled());
    await user.click(primary("Insert 1 sheet"));
    await waitFor(() => expect(workbook.added).toHaveLength(1));
    const formulas = workbook.added[0]?.[0]?.cells.flat() ?? [];
    expect(formulas).toContainEqual({ formula: '=IF(ISBLANK(Finance!C6),"",Finance!C6)' });
    expect(formulas).not.toContainEqual({ formula: '=IF(ISBLANK(Finance!D6),"",Finance!D6)' });
  });

  it("shows what it leaves out, and takes it in where the user ticks it", async () => {
    const { workbook, user, violations } = await atOwnCells();
    const values: (string | number)[][] = [
      ["£m", 40633, 40999],
      ["Budget requirement", 100, 110],
      ["Funding", "", ""],
      ["Funding limit", 98, 97],
      ["Note: agreed in March", "", ""],
    ];
    const dates = ["£m", "31/03/2011", "31/03/2012"];
    workbook.block = {
      address: "Finance!B4:D8",
      values,
      texts: [dates, ...values.slice(1).map((row) => row.map(String))],
    };
    await user.click(screen.getByRole("button", { name: "Read the selection" }));
    expect(await screen.findByText("Read as 2010/11 · Holds 100 · 98")).toBeVisible();
    for (const name of ["Row 6: Funding", "Row 8: Note: agreed in March"]) {
      expect(screen.getByRole("checkbox", { name })).not.toBeChecked();
    }
    await user.click(screen.getByRole("checkbox", { name: "Row 6: Funding" }));
    expect(await screen.findByText("Say what row 6 is, or untick it.")).toBeVisible();
    expect(await violations()).toHaveNoViolations();
    await user.click(screen.getByRole("checkbox", { name: "Row 6: Funding" }));
    await user.click(primary("Insert 1 sheet"));
    await waitFor(() => expect(workbook.added).toHaveLength(1));
    // A date is no year to a reader: the sheet says which it is, and what stood there.
    expect(workbook.added[0]?.[0]?.cells.flat()).toContain("2010/11 (31/03/2011)");
  });

  it("says so where nothing could be read", async () => {
    const { workbook, user } = await atOwnCells();
    workbook.refusals.set("readBlock", { kind: "tooLarge", cells: -1, most: 10_000 });
    await user.click(screen.getByRole("button", { name: "Read the selection" }));
    expect(await screen.findByText("Whole rows or columns are selected.")).toBeVisible();
  });
});

describe("linked to the sheets that are there", () => {
  /** The sheets of a model as the workbook tells of them. */
  const gapSheet = (sheet: string, prefix: string): OurSheet => {
    const [plan] = budgetGap.example({ sheet: () => sheet, prefix: () => prefix, table: (wish) => wish });
    return {
      sheet,
      title: sheet,
      subtitle: "What is still to be found to live within each funding limit, £m",
      names: plan?.names.map(({ name }) => name) ?? [],
      standing: { is: "holds" },
    };
  };

  async function atSavings(...ourSheets: OurSheet[]) {
    const workbook = new FakeWorkbook();
    workbook.ourSheets = ourSheets;
    const texts = [["2012/13", "2013/14", "2014/15", "2015/16"]];
    for (const name of ["gap_years", "gap2_years"]) {
      workbook.ranges.set(name, { address: "Gap!B2:E2", values: texts, texts });
    }
    requestView({ view: "budget", section: "savings-and-growth" });
    const pane = showPane({ workbook });
    await screen.findByRole("heading", { level: 1, name: "Savings and growth register" });
    return pane;
  }

  it("offers what they have, links nothing by itself, and what is ticked is green in the preview and followed", async () => {
    const { workbook, user, violations } = await atSavings(gapSheet("Budget gap", "gap"));
    const offer = await screen.findByRole("checkbox", { name: "Budget gap (sheet Budget gap)" });
    expect(offer).not.toBeChecked();
    expect(screen.queryByText("Green, linked to another sheet:")).not.toBeInTheDocument();
    await user.click(screen.getByRole("radio", { name: /^Nothing yet/ }));
    await user.click(offer);
    // The years are those of the sheet that is linked to.
    await waitFor(() => expect(screen.getByRole("textbox", { name: "First year" })).toHaveValue("2012/13"));
    expect(screen.getByRole("spinbutton", { name: "Years" })).toHaveValue("4");
    await user.click(screen.getByRole("checkbox", { name: "Headroom if the limit rises" }));
    expect(
      await screen.findByText(/^[B-E\d:]+: Gap at the limit planned at, from Budget gap$/),
    ).toBeVisible();
    await waitFor(() =>
      expect(screen.queryByText(/: Headroom if the limit rises, from/)).not.toBeInTheDocument(),
    );
    expect(await violations()).toHaveNoViolations();
    await user.click(primary("Insert 1 sheet"));
    await waitFor(() => expect(workbook.added).toHaveLength(1));
    const [plan] = workbook.added[0] ?? [];
    expect(plan?.linked.map(({ label }) => label)).toEqual([
      "First year",
      "Gap at the limit planned at",
      "Savings already identified",
    ]);
    const formulas = plan?.cells.flat().flatMap((cell) => (isFormula(cell) ? [cell.formula] : [])) ?? [];
    expect(formulas.some((text) => text.includes("INDEX(gap_planned_gap"))).toBe(true);
    expect(formulas.some((text) => text.includes("gap_headroom"))).toBe(false);
  });

  it("asks which sheet where there are two of a model", async () => {
    const { workbook, user } = await atSavings(
      gapSheet("Budget gap", "gap"),
      gapSheet("Budget gap 2", "gap2"),
    );
    await user.click(await screen.findByRole("checkbox", { name: "Budget gap (sheet Budget gap)" }));
    await user.click(screen.getByRole("combobox", { name: /^Which Budget gap/ }));
    await user.click(await screen.findByRole("option", { name: "Budget gap 2" }));
    await screen.findByText(/Gap at the limit planned at, from Budget gap 2$/);
    await user.click(primary("Insert 1 sheet"));
    await waitFor(() => expect(workbook.added).toHaveLength(1));
    const formulas = workbook.added.flat(2).flatMap(({ cells }) => cells.flat());
    expect(JSON.stringify(formulas)).toContain("INDEX(gap2_planned_gap");
  });

  it("of lists links what both have, and lets a blank sheet begin with the indicators of the other", async () => {
    const workbook = new FakeWorkbook();
    const [plan] = localAreaAgreement.example(FREE);
    const names = plan?.names.map(({ name }) => name) ?? [];
    const standing = { is: "holds" } as const;
    workbook.ourSheets = [
      { sheet: "Our agreement", title: "Local Area Agreement", subtitle: "", names, standing },
    ];
    const [codes, years] = [[["NI 15"], ["NI 16"], ["NI 40"], [""]], [["2010/11", "2011/12", "2012/13"]]];
    workbook.ranges.set("laa_codes", { address: "A!A1:A4", values: codes, texts: codes });
    workbook.ranges.set("laa_years", { address: "A!B1:D1", values: years, texts: years });
    requestView({ view: "targets", section: "trajectories" });
    const { user } = showPane({ workbook });
    const offer = await screen.findByRole("checkbox", { name: "Local Area Agreement (sheet Our agreement)" });
    await user.click(offer);
    // NI 15 and NI 16 stand below each other, NI 40 and free rows further down: those between are not in the agreement.
    expect(
      await screen.findByText(
        /^[A-Z]\d+:[A-Z]\d+(, [A-Z]\d+(:[A-Z]\d+)?)+: Baselines agreed, from Our agreement$/,
      ),
    ).toBeVisible();
    expect(screen.queryByRole("checkbox", { name: "Codes of the indicators" })).not.toBeInTheDocument();
    await user.click(screen.getByRole("radio", { name: /^Nothing yet/ }));
    expect(screen.getByRole("checkbox", { name: "Codes of the indicators" })).not.toBeChecked();
    await user.click(offer);
    await user.click(offer);
    await waitFor(() =>
      expect(screen.getByRole("spinbutton", { name: "Rows for indicators" })).toHaveValue("3"),
    );
    expect(screen.getByRole("textbox", { name: "Year of the baseline" })).toHaveValue("2009/10");
    expect(await screen.findByText(/: Names of the indicators, from Our agreement$/)).toBeVisible();
  });

  it("offers nothing where no sheet has anything for it", async () => {
    await atSavings();
    await screen.findByText(/^Adds the sheet/);
    expect(screen.queryByRole("heading", { name: "Link to your sheets" })).not.toBeInTheDocument();
  });
});
