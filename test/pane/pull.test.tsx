import { screen, waitFor, within } from "@testing-library/react";
import { isCard } from "../../src/sheets/plan/content";
import { FakeWorkbook } from "./fakeWorkbook";
import { goToInsert, search, showPane } from "./pane";

const button = (name: string | RegExp) => screen.getByRole("button", { name });
const shape = (name: string) => screen.getByRole("radio", { name });

/** At the insertion of one indicator, in a shape. */
async function inserting(code: string, as: string, workbook = new FakeWorkbook()) {
  const pane = showPane({ workbook });
  await goToInsert(pane.user, code);
  await pane.user.click(shape(as));
  return pane;
}

/** At the insertion of everything a search finds, in a shape. */
async function insertingAll(query: string, as: string) {
  const pane = showPane();
  await search(pane.user, query);
  await pane.user.click(screen.getByRole("checkbox", { name: /^Tick (all|the)/ }));
  await pane.user.click(button(/^Insert [\d,]+ indicators?…/));
  await screen.findByRole("heading", { level: 1, name: /^Insert / });
  await pane.user.click(shape(as));
  return pane;
}

/** At the insertion of as many indicators as can have target blocks at once, in that shape. */
async function inserting35() {
  const workbook = new FakeWorkbook();
  const keys = Array.from({ length: 35 }, (_, place) => `NI ${place + 1}`);
  workbook.kept.set("catalogue", { recents: [], collections: [{ name: "First 35", keys }] });
  const { user } = showPane({ workbook });
  await user.click(await screen.findByRole("button", { name: "Collections (1)" }));
  await user.click(await screen.findByRole("button", { name: /^Open First 35/ }));
  await user.click(button("Insert 35 indicators…"));
  await user.click(await screen.findByRole("radio", { name: "Target block" }));
}

const inserted = async ({ user, workbook }: Awaited<ReturnType<typeof inserting>>) => {
  await screen.findByText(/all empty/);
  await user.click(button(/^Insert [\d,]+ cells?$/));
  await waitFor(() => expect(workbook.written).toHaveLength(1));
  return workbook.written[0]?.block;
};

describe("columns", () => {
  it("go in as they are chosen and in the order they are given, which is announced", async () => {
    const pane = await inserting("NI 15", "Rows");
    const { user, violations } = pane;
    await user.click(button("Columns (8 of 15)"));
    expect(await violations()).toHaveNoViolations();
    for (const column of ["Set", "Theme", "Unit", "Polarity", "Status", "Source"]) {
      await user.click(screen.getByRole("checkbox", { name: `Column ${column}` }));
    }
    await user.click(screen.getByRole("checkbox", { name: "Column Adds up by" }));
    await user.click(button("Move Adds up by up"));
    expect(
      screen.getByText("Adds up by is now column 2 of 3", { selector: "[role=status]", ignore: false }),
    ).toBeInTheDocument();
    expect((await inserted(pane))?.cells).toEqual([
      ["Code", "Adds up by", "Title"],
      ["NI 15", "rate", "Serious violent crime rate"],
    ]);
  });

  it("none of which is chosen leave nothing to insert", async () => {
    const { user } = await inserting("NI 15", "Rows");
    await user.click(button("Columns (8 of 15)"));
    for (const tick of screen.getAllByRole("checkbox", { name: /^Column ./, checked: true })) {
      if (tick.getAttribute("aria-label") !== null) await user.click(tick);
    }
    expect(screen.getByText("Choose at least one column.")).toBeVisible();
    expect(button("Insert")).toHaveAttribute("aria-disabled", "true");
  });
});

describe("as a table", () => {
  it("the code is the first column and cannot be left out or moved; the block becomes a table", async () => {
    const pane = await inserting("NI 15", "Table");
    await pane.user.click(button("Columns (8 of 15)"));
    expect(screen.getByRole("checkbox", { name: "Column Code" })).toBeDisabled();
    expect(button("Move Title up")).toHaveAttribute("aria-disabled", "true");
    expect(await pane.violations()).toHaveNoViolations();
    expect(await inserted(pane)).toMatchObject({ table: "Indicators" });
  });

  it("the message leads to refreshing it", async () => {
    const pane = await inserting("NI 15", "Table");
    await inserted(pane);
    await pane.user.click(await screen.findByRole("button", { name: "Refresh table" }));
    expect(pane.workbook.shown).toEqual(["Gap!B3:I4"]);
    expect(await screen.findByRole("heading", { level: 1, name: "Refresh table" })).toBeVisible();
  });
});

describe("as target blocks", () => {
  it("they begin with the year given, and nothing else is chosen", async () => {
    const pane = await inserting("NI 15", "Target block");
    const year = screen.getByLabelText("First year of targets");
    await pane.user.clear(year);
    await pane.user.type(year, "2010/11");
    expect(screen.queryByText(/^Columns/)).not.toBeInTheDocument();
    expect(await pane.violations()).toHaveNoViolations();
    expect(await screen.findByRole("columnheader", { name: "Baseline 2009/10" })).toBeVisible();
    const cells = (await inserted(pane))?.cells.flat() ?? [];
    expect(cells).toEqual(expect.arrayContaining(["2010/11", "2011/12", "2012/13", "lower"]));
  });

  it("a year that is none is said under the field", async () => {
    const { user, violations } = await inserting("NI 15", "Target block");
    await user.clear(screen.getByLabelText("First year of targets"));
    await user.type(screen.getByLabelText("First year of targets"), "soon");
    expect((await screen.findAllByText("Enter a financial year such as 2008/09.")).length).toBeGreaterThan(0);
    expect(button("Insert")).toHaveAttribute("aria-disabled", "true");
    expect(await violations()).toHaveNoViolations();
  });

  it("a direction that no source states is said beforehand to be asked for", async () => {
    const { violations } = await inserting("NI 12", "Target block");
    expect(
      await screen.findByText(
        "1 direction is in no source: the block asks for it in a blue cell, and gives no status before.",
      ),
    ).toBeVisible();
    expect(await violations()).toHaveNoViolations();
  });

  it("where neither direction is better the status is said to be n/a", async () => {
    await inserting("NI 44", "Target block");
    expect(
      await screen.findByText("For 1 indicator neither direction is better: the status says n/a."),
    ).toBeVisible();
    expect(screen.queryByText(/in no source/)).not.toBeInTheDocument();
  });

  it("an agreement has none, and the others go in once it is left out", async () => {
    const { user, violations } = await insertingAll("PSA 23", "Target block");
    expect(await screen.findByText(/^An agreement has indicators and no figures.*: PSA 23\.$/)).toBeVisible();
    expect(button("Insert")).toHaveAttribute("aria-disabled", "true");
    expect(await violations()).toHaveNoViolations();
    await user.click(button("Leave it out"));
    expect(await screen.findByText(/^Writes Gap!B3/)).toBeVisible();
  });

  it("go in up to 35 at once", async () => {
    await inserting35();
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Insert 35 indicators");
    // The title and the band take three rows, and each block ten with the blank one above it.
    expect(await screen.findByText("Writes Gap!B3:F355 · 1,765 cells · all empty")).toBeVisible();
  });

  it("more than 35 are refused in a sentence that names the ready model", async () => {
    const { user } = await insertingAll("", "Target block");
    await user.click(button("Leave these 30 out"));
    expect(
      await screen.findByText(
        /^250 are chosen, and at most 35 target blocks.*Trajectories, on the tab Targets\.$/,
      ),
    ).toBeVisible();
  });
});

describe("as formulas", () => {
  it("the codes are values and each field is one formula over them", async () => {
    const pane = await inserting("NI 15", "Formula");
    await pane.user.click(button("Columns (7 of 12)"));
    for (const column of ["Set", "Theme", "Polarity", "Status", "Source"]) {
      await pane.user.click(screen.getByRole("checkbox", { name: `Column ${column}` }));
    }
    expect(await pane.violations()).toHaveNoViolations();
    expect((await inserted(pane))?.cells).toEqual([
      ["Code", "Title", "Unit"],
      ["NI 15", { formula: '=PLAN.INDICATOR(B4,"title")' }, { formula: '=PLAN.INDICATOR(B4,"unit")' }],
    ]);
  });

  it("the preview shows what they will show, and the formulas where they are asked for", async () => {
    const { user, violations } = await inserting("NI 15", "Formula");
    const preview = within(await screen.findByRole("region", { name: "Preview" }));
    // As the national indicator set of 2008 names it.
    expect(preview.getByText("Serious violent crime rate")).toBeVisible();
    expect(preview.queryByText(/PLAN/)).not.toBeInTheDocument();
    await user.click(button("Show formulas"));
    expect(preview.getByText('=PLAN.INDICATOR(B4,"title")')).toBeVisible();
    expect(await violations()).toHaveNoViolations();
    await user.click(button("Show results"));
    expect(preview.queryByText(/PLAN/)).not.toBeInTheDocument();
  });

  it("an agreement is known to the function too", async () => {
    const pane = await inserting("PSA 23", "Formula");
    expect((await inserted(pane))?.cells[1]).toContainEqual({ formula: '=PLAN.INDICATOR(B4,"title")' });
  });
});

describe("as a crosswalk", () => {
  it("each link is a row, with how far it can be trusted and why the two sides differ", async () => {
    const pane = await inserting("NI 15", "Crosswalk");
    expect(await pane.violations()).toHaveNoViolations();
    const rows = (await inserted(pane))?.cells ?? [];
    expect(rows[0]).toEqual(["From", "To", "Standing", "Note"]);
    expect(rows.slice(1).map(([from, to, standing]) => [from, to, standing])).toEqual([
      ["NI 15", "SPI 5.1", "stated"],
      ["NI 15", "PSA 23", "unconfirmed"],
      ["NI 15", "KPI 4(a)", "stated"],
    ]);
  });

  it("an indicator without links says so", async () => {
    await inserting("NI 199", "Crosswalk");
    expect(await screen.findByText(/^No source links these indicators/)).toBeVisible();
  });
});

describe("as cards", () => {
  it("each indicator is one cell with what is known behind it", async () => {
    const workbook = new FakeWorkbook();
    workbook.cards = true;
    const pane = await inserting("NI 15", "Card", workbook);
    expect(await screen.findByText("Writes Gap!B3 · 1 cell · all empty")).toBeVisible();
    expect(await pane.violations()).toHaveNoViolations();
    const [[card = null] = []] = (await inserted(pane))?.cells ?? [];
    expect(isCard(card) && card.text).toBe("Serious violent crime rate");
  });

  it("are not offered where the host has none, and a sentence says what does the same", async () => {
    await inserting("NI 15", "Rows");
    expect(screen.queryByRole("radio", { name: "Card" })).not.toBeInTheDocument();
    expect(screen.getByText("This Excel has no cards; rows hold the same.")).toBeVisible();
  });
});

describe("onto a new sheet", () => {
  it("adds it with the rows from its first cell on", async () => {
    const { user, workbook } = await inserting("NI 15", "Rows");
    await user.click(screen.getByRole("radio", { name: "On a new sheet" }));
    expect(await screen.findByText("Adds the sheet Indicators · 16 cells")).toBeVisible();
    await user.click(button("Insert 16 cells"));
    await waitFor(() => expect(workbook.added).toMatchObject([[{ name: "Indicators" }]]));
  });

  it("lists the indicators whose target blocks it will hold", async () => {
    const { user } = await inserting("NI 15", "Target block");
    await user.click(screen.getByRole("radio", { name: "On a new sheet" }));
    const outline = within(
      (await screen.findByRole("heading", { level: 2, name: "Targets" })).parentElement as HTMLElement,
    );
    expect(outline.getAllByRole("listitem")[0]).toHaveTextContent("NI 15 Serious violent crime rate");
  });
});

it("warns where unconfirmed titles would go in without the column that says so", async () => {
  const { user, violations } = await inserting("NI 3", "Rows");
  await user.click(button("Columns (8 of 15)"));
  expect(screen.queryByText(/unconfirmed wording/)).not.toBeInTheDocument();
  await user.click(screen.getByRole("checkbox", { name: "Column Status" }));
  expect(screen.getByText(/^1 title is of unconfirmed wording/)).toBeVisible();
  expect(await violations()).toHaveNoViolations();
});

it("a plan that is being made anew cannot be written", async () => {
  const pane = await inserting("NI 15", "Rows");
  await screen.findByText(/all empty/);
  // The next plan never comes: what is shown is still the one for rows.
  pane.workbook.planInsert = () => new Promise(() => undefined);
  await pane.user.click(shape("Table"));
  expect(button("Insert 16 cells")).toHaveAttribute("aria-disabled", "true");
  expect(button("Insert 16 cells")).toHaveAccessibleDescription("Looking at the cells…");
});

it("the shape, columns and year are found as they were left for the next insertion", async () => {
  const { user } = await inserting("NI 15", "Target block");
  await user.click(button("Cancel"));
  await user.click(button("Insert NI 15…"));
  expect(await screen.findByRole("radio", { name: "Target block" })).toBeChecked();
});
