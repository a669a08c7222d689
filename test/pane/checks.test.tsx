import { screen, waitFor, within } from "@testing-library/react";
import type { BookReading, CellValue } from "../../src/checks/reading";
import type { ReadBook } from "../../src/workbook/reading/readBook";
import { FakeWorkbook } from "./fakeWorkbook";
import { showPane } from "./pane";

const button = (name: string | RegExp) => screen.getByRole("button", { name });

/** A sheet of a ledger that leaves a figure out of one total, as it is read. */
function bookOf(total: string): BookReading {
  const formulas: CellValue[][] = [
    ["Costs, £m", "2010/11", "2011/12", "2012/13"],
    ["Pay", 10, 11, 12],
    ["Fuel", 4, 5, 6],
    ["Hire", 3, 3, 4],
    ["Total", "=SUM(B2:B4)", total, "=SUM(D2:D4)"],
  ];
  const values = formulas.map((row) =>
    row.map((cell) => (typeof cell === "string" && cell.startsWith("=") ? 17 : cell)),
  );
  const formats = formulas.map((row) => row.map(() => "General"));
  return {
    names: {},
    sheets: [
      { name: "Ledger", visibility: "visible", formulas, values, formats, hiddenRows: [], hiddenColumns: [] },
    ],
  };
}

const WRONG = bookOf("=SUM(C2:C3)");
const RIGHT = bookOf("=SUM(C2:C4)");

async function openChecks(
  reading: BookReading,
  skipped: readonly string[] = [],
  sizes: ReadBook["sizes"] = [],
) {
  const workbook = new FakeWorkbook();
  workbook.book = { reading, skipped, sizes };
  const shown = showPane({ workbook });
  await shown.user.click(screen.getByRole("tab", { name: "Checks" }));
  await screen.findByRole("button", { name: "Run checks" });
  return shown;
}

it("finds what is wrong and leads to its cell", async () => {
  const { user, workbook, violations } = await openChecks(WRONG);
  await user.click(button("Run checks"));
  expect(await screen.findByText("28 rules · 27 clear · 1 to look at")).toBeVisible();
  expect(screen.getByRole("heading", { level: 2, name: "Wrong" })).toBeVisible();
  const finding = button(/Ledger!C5.*leaves out 3 in C4/);
  finding.focus();
  await user.keyboard("{Enter}");
  expect(workbook.shown).toEqual(["Ledger!C5"]);
  expect(await violations()).toHaveNoViolations();
});

it("explains the cell of a finding", async () => {
  const { user, workbook } = await openChecks(WRONG);
  await user.click(button("Run checks"));
  await user.click(await screen.findByRole("button", { name: "Explain Ledger!C5" }));
  expect(await screen.findByRole("heading", { level: 1, name: "Explain" })).toBeVisible();
  await waitFor(() => expect(workbook.readFrom).toEqual(["Ledger!C5"]));
});

it("says that these rules found nothing, and never that all is correct", async () => {
  const { user, violations } = await openChecks(RIGHT, ["Archive"]);
  await user.click(button("Run checks"));
  expect(await screen.findByText("Nothing found by these 28 rules.")).toBeVisible();
  expect(screen.queryByText(/correct/)).toBeNull();
  expect(screen.getByText(/too large: Archive/)).toBeVisible();
  expect(await violations()).toHaveNoViolations();
});

it("keeps a dismissal with its reason for as long as the cell holds the same", async () => {
  const { user, workbook, violations } = await openChecks(WRONG);
  await user.click(button("Run checks"));
  await user.click(await screen.findByRole("button", { name: "Dismiss Ledger!C5" }));
  const dismiss = screen.getAllByRole("button", { name: "Dismiss" }).at(-1) as HTMLElement;
  expect(dismiss).toHaveAttribute("aria-disabled", "true");
  await user.type(screen.getByLabelText("Why it is right as it is"), "hire ends in March");
  expect(await violations()).toHaveNoViolations();
  await user.click(dismiss);
  expect(await screen.findByText("28 rules · 28 clear · 0 to look at")).toBeVisible();
  expect(workbook.kept.get("checksDismissed")).toEqual([
    expect.objectContaining({
      rule: "sum-omits",
      place: "Ledger!C5",
      holds: "=SUM(C2:C3)",
      reason: "hire ends in March",
    }),
  ]);
  await user.click(button("Show"));
  expect(
    within(screen.getByRole("tabpanel", { name: "Checks" })).getByText(/hire ends in March/),
  ).toBeVisible();

  workbook.book = { reading: bookOf("=SUM(C2:C3)+0"), skipped: [], sizes: [] };
  await user.click(button("Run again"));
  expect(await screen.findByText("28 rules · 27 clear · 1 to look at")).toBeVisible();
});

it("takes a dismissal back where it cannot be kept", async () => {
  const { user, workbook } = await openChecks(WRONG);
  await user.click(button("Run checks"));
  workbook.keepRefusal = { kind: "readOnly" };
  await user.click(await screen.findByRole("button", { name: "Dismiss Ledger!C5" }));
  await user.type(screen.getByLabelText("Why it is right as it is"), "known{Enter}");
  expect(await screen.findByText("28 rules · 27 clear · 1 to look at")).toBeVisible();
});

it("is stopped while it reads, and says so", async () => {
  const { user, workbook, violations } = await openChecks(WRONG);
  workbook.hold = ({ signal }) =>
    new Promise((resolve) => signal?.addEventListener("abort", () => resolve()));
  await user.click(button("Run checks"));
  await user.click(await screen.findByRole("button", { name: "Cancel" }));
  expect(await screen.findByText("Stopped. Nothing was changed.")).toBeVisible();
  expect(await violations()).toHaveNoViolations();
});

it("says why the workbook could not be read", async () => {
  const { user, workbook } = await openChecks(WRONG);
  workbook.refusals.set("readBook", { kind: "editing" });
  await user.click(button("Run checks"));
  await waitFor(() => expect(screen.getByRole("button", { name: "Copy details" })).toBeVisible());
  expect(button("Run checks")).toBeVisible();
});

it("plans a sheet that says what was checked, with room for who signs it", async () => {
  const { user, workbook, violations } = await openChecks(WRONG);
  await user.click(button("Run checks"));
  await user.click(await screen.findByRole("button", { name: "Insert a sheet of these checks…" }));
  await screen.findByRole("heading", { level: 1, name: "Sheet of checks" });
  expect(await violations()).toHaveNoViolations();
  await user.click(await screen.findByRole("button", { name: "Insert 1 sheet" }));
  await waitFor(() => expect(workbook.added).toHaveLength(1));
  const cells = workbook.added[0]?.[0]?.cells.flat() ?? [];
  expect(cells).toEqual(
    expect.arrayContaining(["Signed off on", "Ledger!C5", "the total leaves out 3 in C4"]),
  );
});

it("asks which sheets of a workbook that is too large are to be checked", async () => {
  const sizes = [
    { name: "Ledger", cells: 15 },
    { name: "Archive", cells: 199_990 },
  ];
  const { user, workbook, violations } = await openChecks(WRONG, ["Archive"], sizes);
  await user.click(button("Run checks"));
  expect(await screen.findByText(/Not read, for the workbook is too large: Archive/)).toBeVisible();
  await user.click(screen.getByRole("checkbox", { name: "Archive · 199,990 cells" }));
  expect(screen.getByText("200,005 cells are chosen: 5 too many.")).toBeVisible();
  expect(button("Check these sheets")).toBeDisabled();
  expect(await violations()).toHaveNoViolations();
  await user.click(screen.getByRole("checkbox", { name: "Ledger · 15 cells" }));
  await user.click(button("Check these sheets"));
  await waitFor(() => expect(workbook.readOnly).toEqual([undefined, ["Archive"]]));
});

it("puts the checks of ready models before what the rules find", async () => {
  const model = {
    name: "Gap",
    visibility: "visible" as const,
    formulas: [
      ["Budget gap"],
      [""],
      ['=IF(B5=0,"Enter figures in the blue cells","")'],
      ["The parts make the whole", "=B1=B2"],
    ],
    values: [["Budget gap"], [""], [""], ["The parts make the whole", false]],
    formats: [["General"], ["General"], ["General"], ["General", "General"]],
    hiddenRows: [],
    hiddenColumns: [],
  };
  const { user } = await openChecks({ ...WRONG, sheets: [...WRONG.sheets, model] });
  await user.click(button("Run checks"));
  await screen.findByText("28 rules · 26 clear · 2 to look at");
  const headings = screen.getAllByRole("heading", { level: 2 }).map(({ textContent }) => textContent);
  expect(headings).toEqual(["Checks of the ready models", "Wrong"]);
  const sheets = screen.getAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent);
  expect(sheets).toEqual(["Gap", "Ledger"]);
});
