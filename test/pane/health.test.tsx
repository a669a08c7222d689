import { screen, waitFor } from "@testing-library/react";
import type { BookReading, CellValue } from "../../src/checks/reading";
import { FakeWorkbook } from "./fakeWorkbook";
import { showPane } from "./pane";

const button = (name: string | RegExp) => screen.getByRole("button", { name });

/** A sheet with one call of ours, and what its cell shows. */
function bookShowing(value: CellValue): BookReading {
  return {
    names: {},
    sheets: [
      {
        name: "Gap",
        visibility: "visible",
        formulas: [["Secret budget", "=PLAN.GAP(10,3,2,1)"]],
        values: [["Secret budget", value]],
        formats: [["General", "General"]],
        hiddenRows: [],
        hiddenColumns: [],
      },
    ],
  };
}

async function openHealth(change: (workbook: FakeWorkbook) => void = () => undefined) {
  const workbook = new FakeWorkbook();
  workbook.book = { reading: bookShowing(14), skipped: [], sizes: [] };
  change(workbook);
  const shown = showPane({ workbook });
  await shown.user.click(screen.getByRole("tab", { name: "Checks" }));
  await shown.user.click(await screen.findByRole("button", { name: "Health of the add-in" }));
  await screen.findByText(/^A call in a cell: /);
  return shown;
}

it("says of each line how it stands, and tests only when it is told to", async () => {
  const { user, violations } = await openHealth();
  expect(screen.getByText("Excel: Excel 16.0.1, PC")).toBeVisible();
  expect(screen.getByText("A call in a cell: not tested")).toBeVisible();
  expect(screen.getByText("Calls of ours: 1")).toBeVisible();
  expect(screen.getByText("Cards in cells: no")).toBeVisible();
  expect(await violations()).toHaveNoViolations();
  await user.click(button("Test"));
  expect(await screen.findByText("A call in a cell: works")).toBeVisible();
  expect(screen.getByText("Blank cells: as blank")).toBeVisible();
});

it.each([
  [{ call: "unknown", blank: undefined }, "A call in a cell: #NAME?", /it is Excel that has not loaded them/],
  [{ call: "unfinished", blank: undefined }, "A call in a cell: #BUSY!", /got no answer yet/],
  [{ call: "fails", blank: undefined }, "A call in a cell: another answer", /it is us/],
  [{ call: "works", blank: "zero" }, "Blank cells: as 0", /hands a blank cell over as 0/],
] as const)("names what a test shows: %j", async (trial, line, meaning) => {
  const { user } = await openHealth((workbook) => (workbook.trialResult = trial));
  await user.click(button("Test"));
  expect(await screen.findByText(line)).toBeVisible();
  expect(screen.getByText(meaning)).toBeVisible();
});

it("names a list of functions that is of another version than the code", async () => {
  await openHealth(
    (workbook) =>
      (workbook.inventory = { ...workbook.inventory, registered: ["GAP"], listed: ["GAP", "RAG"] }),
  );
  expect(screen.getByText("List of functions: another version")).toBeVisible();
  expect(screen.getByText(/all but RAG is in the code/)).toBeVisible();
});

it("shows the formulas that Excel has lost before it writes them again", async () => {
  const { user, workbook, violations } = await openHealth(
    (fake) => (fake.book = { reading: bookShowing("#NAME?"), skipped: [], sizes: [] }),
  );
  expect(screen.getByText("Formulas Excel has lost: 1")).toBeVisible();
  expect(screen.getByText("=PLAN.GAP(10,3,2,1)")).toBeVisible();
  expect(await violations()).toHaveNoViolations();
  workbook.book = { reading: bookShowing(14), skipped: [], sizes: [] };
  await user.click(button("Repair 1 formula"));
  expect(await screen.findByText("Repaired: Excel knows every one of them.")).toBeVisible();
  expect(workbook.repaired).toEqual([
    [{ sheet: "Gap", row: 0, column: 1, formula: "=PLAN.GAP(10,3,2,1)", error: "#NAME?" }],
  ]);
  expect(screen.getByText("Formulas Excel has lost: none")).toBeVisible();
});

it("says what to do where a repair did not help", async () => {
  const { user } = await openHealth((fake) => {
    fake.book = { reading: bookShowing("#NAME?"), skipped: [], sizes: [] };
    fake.leftAfterRepair = 1;
  });
  await user.click(button("Repair 1 formula"));
  expect(await screen.findByText(/^1 formula still shows an error: Home, Add-ins, Envelope/)).toBeVisible();
});

it("copies details without what cells hold or sheets are called", async () => {
  const { user } = await openHealth();
  await user.click(button("Copy details"));
  await waitFor(async () => expect(await navigator.clipboard.readText()).toMatch(/Calls of ours\t1/));
  expect(await navigator.clipboard.readText()).not.toMatch(/Secret|Gap\b|PLAN/);
});
