import { act, screen, waitFor, within } from "@testing-library/react";
import type { Reading } from "../../src/explain/reading";
import { requestView } from "../../src/taskpane/requestedView";
import { bookOf, type Row } from "../unit/explain/sheets";
import { showPane } from "./pane";

const SHEET: Row[] = [
  ["£m", "2010/11", "2011/12", "Source"],
  ["Budget requirement", 2673.3, 2706.8, "Budget submission, page 4"],
  ["Savings to be found", 67.6, 141.8],
  ["Lower limit", 2673.3, 2645.9, "Mayor's guidance"],
  ["Needed", ["=B2+B3", 2740.9], ["=C2+C3", 2848.6]],
  ["Gap", ["=B5-B4", 67.6], ["=C5-C4", 202.7]],
  ["Twice", ["=Other!A1*2", 8], ["=PLAN.GAP(C9,,,C4)", "#VALUE!"]],
];

const reading = (): Reading => {
  const { sheets, ...more } = bookOf({ Gap: SHEET, Other: [[4]] }).reading;
  return { ...more, sheets: sheets.map((sheet) => ({ ...sheet, whole: sheet.name === "Gap" })) };
};

const place = (address: string) => ({
  sheet: "Gap",
  row: Number(address.slice(1)) - 1,
  column: address.charCodeAt(0) - 65,
});

/** The pane with a figure explained, as the strip's button does it. */
async function explained(address: string) {
  const pane = showPane();
  pane.workbook.around = { cell: place(address), reading: reading() };
  await pane.user.click(screen.getByRole("button", { name: "Explain" }));
  await screen.findByRole("heading", { level: 1, name: "Explain" });
  return pane;
}

/** Explains another figure from the view that is open. */
async function explainNow({ workbook, user }: Awaited<ReturnType<typeof explained>>, address: string) {
  workbook.around = { cell: place(address), reading: reading() };
  await user.click(screen.getByRole("button", { name: "Explain the selected cell" }));
}

/** The sentence on the page, not what is said to a screen reader. */
const sentence = (text: RegExp) => screen.findByText(text, { selector: "p" });

const item = (name: RegExp) => screen.findByRole("treeitem", { name });

describe("the selected figure", () => {
  it("is said in a sentence, and its figures stand in a tree", async () => {
    const { violations } = await explained("C6");
    expect(await sentence(/^Gap 2011\/12 202.7 = 2848.6 needed − 2645.9 lower limit$/)).toBeVisible();
    const items = within(screen.getByRole("tree", { name: "What it is made of" })).getAllByRole("treeitem");
    expect(items.map((one) => one.textContent)).toEqual([
      "▸ 2848.6 neededGap!C5",
      "− 2645.9 lower limitGap!C4 · Source: Mayor's guidance",
    ]);
    expect(await violations()).toHaveNoViolations();
  });

  it("is walked with the keyboard down to its sources, and Enter goes to the cell", async () => {
    const { user, workbook, violations } = await explained("C6");
    const first = await item(/2848.6/);
    expect(first).toHaveAttribute("aria-expanded", "false");
    act(() => first.focus());
    await user.keyboard("{ArrowRight}{ArrowRight}");
    expect(await item(/2706.8 budget requirement/)).toHaveFocus();
    expect(await item(/2706.8 budget requirement/)).toHaveAttribute("aria-level", "2");
    await user.keyboard("{ArrowDown}");
    expect(await item(/141.8 savings to be found.*no source note/)).toHaveFocus();
    await user.keyboard("{Enter}");
    expect(workbook.shown).toEqual(["Gap!C3"]);
    expect(await violations()).toHaveNoViolations();
    await user.keyboard("{ArrowLeft}");
    expect(first).toHaveFocus();
    await user.keyboard("{ArrowLeft}");
    expect(first).toHaveAttribute("aria-expanded", "false");
    await user.keyboard("{End}");
    expect(await item(/2645.9/)).toHaveFocus();
    await user.keyboard("{Home}");
    expect(first).toHaveFocus();
  });

  it("on a sheet that was not read yet is read when it is opened", async () => {
    const { user, workbook } = await explained("B7");
    const other = await item(/4 .*Other!A1/);
    const { sheets, ...more } = reading();
    const whole = { ...more, sheets: sheets.map((sheet) => ({ ...sheet, whole: true })) };
    workbook.around = { cell: place("B7"), reading: whole };
    act(() => other.focus());
    await user.keyboard("{ArrowRight}");
    expect(workbook.readFrom.at(-1)).toBe("Other!A1");
    expect(await item(/4 .*Typed here, no source note beside it/)).toBeInTheDocument();
  });

  it("that is an error says what the function says", async () => {
    const pane = showPane();
    pane.workbook.callAnswer = {
      error: { code: "#VALUE!", message: "requirement is blank. Enter a number." },
    };
    pane.workbook.around = { cell: place("C7"), reading: reading() };
    await pane.user.click(screen.getByRole("button", { name: "Explain" }));
    expect(await screen.findByText("PLAN.GAP says: requirement is blank. Enter a number.")).toBeVisible();
    expect(pane.workbook.called[0]).toEqual({ id: "GAP", args: [[[null]], null, null, [[2645.9]]] });
  });

  it("cannot be read: says why, and nothing else", async () => {
    const { workbook, user } = showPane();
    workbook.refusals.set("readAround", { kind: "editing" });
    await user.click(screen.getByRole("button", { name: "Explain" }));
    expect(await screen.findByText(/Select one figure in the sheet/)).toBeVisible();
    expect(await screen.findByText(/Finish editing the cell/)).toBeVisible();
  });
});

describe("figures explained before", () => {
  it("stay in a list, and Back returns to the one before", async () => {
    const pane = await explained("C6");
    await sentence(/^Gap 2011\/12 202.7/);
    await explainNow(pane, "B6");
    expect(await sentence(/^Gap 2010\/11 67.6/)).toBeVisible();
    expect(await screen.findByRole("button", { name: "Gap 2011/12, 202.7, Gap!C6" })).toBeVisible();
    await pane.user.click(screen.getByRole("button", { name: "Back" }));
    expect(await sentence(/^Gap 2011\/12 202.7/)).toBeVisible();
    await pane.user.click(await screen.findByRole("button", { name: "Gap 2010/11, 67.6, Gap!B6" }));
    expect(await sentence(/^Gap 2010\/11 67.6/)).toBeVisible();
  });

  it("are compared term by term, and the moves add up", async () => {
    const pane = await explained("B5");
    await sentence(/^Needed 2010\/11/);
    await explainNow(pane, "C5");
    await sentence(/^Needed 2011\/12/);
    await pane.user.click(await screen.findByRole("button", { name: "Compare…" }));
    const rows = within(await screen.findByRole("table", { name: /What changed/ })).getAllByRole("row");
    expect(rows.map((row) => row.textContent)).toEqual([
      "budget requirement2673.3 → 2706.8+33.5",
      "savings to be found67.6 → 141.8+74.2",
      "Difference+107.7",
    ]);
    expect(await pane.violations()).toHaveNoViolations();
  });

  it("are compared with themselves after a change of the sheet", async () => {
    const pane = await explained("C6");
    await sentence(/^Gap 2011\/12 202.7/);
    const changed = SHEET.map((row): Row => {
      if (row[0] === "Lower limit") return ["Lower limit", 2673.3, 2676.9, "Mayor's guidance"];
      return row[0] === "Gap" ? ["Gap", ["=B5-B4", 67.6], ["=C5-C4", 171.7]] : row;
    });
    pane.workbook.around = { cell: place("C6"), reading: bookOf({ Gap: changed }).reading };
    await pane.user.click(screen.getByRole("button", { name: "Explain the selected cell" }));
    await sentence(/^Gap 2011\/12 171.7/);
    await pane.user.click(await screen.findByRole("button", { name: "Compare…" }));
    const rows = within(await screen.findByRole("table", { name: /What changed/ })).getAllByRole("row");
    expect(rows.map((row) => row.textContent)).toEqual(["lower limit2645.9 → 2676.9−31", "Difference−31"]);
  });
});

it("is copied as a note: the sentence, the tree with its addresses, and the day", async () => {
  const { user } = await explained("C6");
  await user.click(await screen.findByRole("button", { name: "Copy as a note" }));
  expect(await screen.findByRole("button", { name: "Copied" })).toBeVisible();
  const lines = (await navigator.clipboard.readText()).split("\n");
  expect(lines.slice(0, -1)).toEqual([
    "Gap!C6: Gap 2011/12 202.7 = 2848.6 needed − 2645.9 lower limit",
    "  2848.6 needed (Gap!C5)",
    "    2706.8 budget requirement (Gap!C2), source: Budget submission, page 4",
    "    + 141.8 savings to be found (Gap!C3), typed, no source note",
    "  − 2645.9 lower limit (Gap!C4), source: Mayor's guidance",
  ]);
  const today = new Date().toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric" });
  expect(lines.at(-1)).toBe(`Explained by Envelope on ${today}`);
});

it("is inserted as a note beside the figure, through the confirmed target", async () => {
  const { user, workbook, violations } = await explained("C6");
  await user.click(await screen.findByRole("button", { name: "Insert as a note beside…" }));
  const target = await screen.findByRole("textbox", { name: "First cell" });
  await waitFor(() => expect(target).toHaveValue("Gap!F6"));
  expect(await violations()).toHaveNoViolations();
  await user.click(await screen.findByRole("button", { name: /^Insert \d+ cells$/ }));
  const [written] = workbook.written;
  expect(written?.block.cells[0]).toEqual(["Gap!C6: Gap 2011/12 202.7 = 2848.6 needed − 2645.9 lower limit"]);
  expect(
    written?.block.cells
      .flat()
      .some((line) => /2706.8 budget requirement \(Gap!C2\), source: Budget/.test(line as string)),
  ).toBe(true);
});

it("is explained from the message that says what was inserted", async () => {
  const { user, workbook } = await explained("C6");
  await user.click(await screen.findByRole("button", { name: "Insert as a note beside…" }));
  await user.click(await screen.findByRole("button", { name: /^Insert \d+ cells$/ }));
  const [link] = await screen.findAllByRole("button", { name: /^Gap!F6/ });
  const message = within(link?.closest<HTMLElement>(".ms-MessageBar") ?? document.body);
  await user.click(message.getByRole("button", { name: "Explain" }));
  await waitFor(() => expect(workbook.readFrom.at(-1)).toMatch(/^Gap!F6/));
});

it("says of which sheet only a part was read", async () => {
  const { workbook, user, violations } = showPane();
  const { sheets, ...more } = reading();
  const holds = { row: 0, column: 0, rows: 4000, columns: 4 };
  workbook.around = {
    cell: place("C6"),
    reading: { ...more, sheets: sheets.map((one) => ({ ...one, holds })) },
  };
  await user.click(screen.getByRole("button", { name: "Explain" }));
  expect(await screen.findByText(/^Of Gap, which holds A1:D4000, only A1:D7 was read/)).toBeVisible();
  expect(await violations()).toHaveNoViolations();
});

it("explains the cell that was asked for", async () => {
  const { workbook } = showPane();
  workbook.around = { cell: place("C6"), reading: reading() };
  act(() => requestView({ view: "explain", address: "Gap!C6" }));
  expect(await sentence(/^Gap 2011\/12 202.7/)).toBeVisible();
  expect(workbook.readFrom).toEqual(["Gap!C6"]);
});
