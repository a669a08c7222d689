import { screen } from "@testing-library/react";
import type { LogEntry } from "../../src/workbook/changeLog/entry";
import { withChangeLog } from "../../src/workbook/changeLog/withChangeLog";
import { FakeWorkbook } from "./fakeWorkbook";
import { showPane } from "./pane";

const noted: unknown[] = [];
jest.mock("../../src/workbook/changeLog/changeLog", () => ({
  note: (entry: unknown) => Promise.resolve(void noted.push(entry)),
}));
beforeEach(() => noted.splice(0));

const entry = (address: string, at: string): LogEntry => ({
  deed: "block",
  plan: "Headlines",
  address,
  cells: 12,
  at,
  mark: 1,
});

async function openLog(kept: unknown) {
  const workbook = new FakeWorkbook();
  workbook.kept.set("changeLog", kept);
  workbook.changedRanges.set("Gap!B3:D6", true).set("Gap!F3:H6", false);
  const shown = showPane({ workbook });
  await shown.user.click(screen.getByRole("tab", { name: "Checks" }));
  await shown.user.click(await screen.findByRole("button", { name: "What this pane wrote" }));
  await screen.findByRole("heading", { level: 1, name: "Change log" });
  return shown;
}

it("says what was written, leads to its range, and tells whether it has changed since", async () => {
  const { user, workbook, violations } = await openLog([
    entry("Gap!B3:D6", "2026-11-30T09:00:00.000Z"),
    entry("Gap!F3:H6", "2026-11-30T10:00:00.000Z"),
    entry("Gone!A1", "2026-11-30T11:00:00.000Z"),
  ]);
  const lines = await screen.findAllByRole("button", { name: /Inserted cells: Headlines · 12 cells/ });
  // The newest first.
  expect(lines.map((line) => line.textContent)).toEqual([
    expect.stringMatching(/^Gone!A1 .*not known whether it has changed since$/),
    expect.stringMatching(/^Gap!F3:H6 .*as it was written$/),
    expect.stringMatching(/^Gap!B3:D6 .*changed since$/),
  ]);
  await user.click(lines[2] as HTMLElement);
  expect(workbook.shown).toEqual(["Gap!B3:D6"]);
  expect(await violations()).toHaveNoViolations();
});

it("says that nothing has been written yet, whatever else stands under its name", async () => {
  const { violations } = await openLog([{ deed: 1 }, "text", null]);
  expect(await screen.findByText("Nothing has been written here yet.")).toBeVisible();
  expect(await violations()).toHaveNoViolations();
});

it("notes each write with its range and plan, and no figure", async () => {
  const fake = new FakeWorkbook();
  const logged = withChangeLog(fake);
  const plan = await logged.planInsert("Gap!B3", () => ({ cells: [[202.7, "=PLAN.GAP(1,2,3,4)"]] }) as never);
  const { id } = await logged.insertBlock(plan, false);
  await logged.undo(id);
  expect(noted).toEqual([
    { deed: "block", plan: "", address: "Gap!B3:C3", cells: 2, at: expect.any(String) as string },
    { deed: "takenBack", plan: "", address: "Gap!B3:C3", cells: 2, at: expect.any(String) as string },
  ]);
  expect(JSON.stringify(noted)).not.toMatch(/202\.7|PLAN\.GAP/);
});

it("notes nothing that was refused", async () => {
  const fake = new FakeWorkbook();
  const logged = withChangeLog(fake);
  const plan = await logged.planInsert("Gap!B3", () => ({ cells: [[1]] }) as never);
  fake.refusals.set("insertBlock", { kind: "protected", sheet: "Gap" });
  await expect(logged.insertBlock(plan, false)).rejects.toThrow("protected");
  expect(noted).toEqual([]);
});
