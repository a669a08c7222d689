/** What the pane says of an insertion: how it is undone, which formulas failed, and what of the user's stays. */
import { screen } from "@testing-library/react";
import { outcomeOf } from "../../src/taskpane/insert/outcomeOf";
import { FakeWorkbook } from "./fakeWorkbook";
import { goToInsert, showPane } from "./pane";

const done = { id: 1, address: "Gap!B3:I4", cellCount: 16, excelUndo: false, errors: [] };
const said = (
  more: Partial<typeof done> | { errors: { address: string; error: string }[] },
  planned = false,
) => outcomeOf({ ...done, ...more }, { excelUndo: planned });

describe("what is said of an insertion", () => {
  it.each([
    ["as Excel does it, where it does", true, true, "Ctrl+Z undoes this."],
    [
      "as the pane does it, where Excel was to and refused",
      true,
      false,
      /^Excel cannot undo this in one step/,
    ],
    ["nothing, where nothing else was promised", false, false, undefined],
  ])("how it is undone: %s", (_, planned, excelUndo, line) => {
    const { tone, lines } = said({ excelUndo }, planned);
    expect([tone, lines[0]]).toEqual(["success", "Inserted 16 cells at"]);
    if (line === undefined) expect(lines).toHaveLength(1);
    else expect(lines[1]).toMatch(line);
  });

  it("which cells show which error", () => {
    const errors = [
      { address: "C5", error: "#SPILL!" },
      { address: "D9", error: "#VALUE!" },
      { address: "C7", error: "#SPILL!" },
    ];
    expect(said({ errors })).toEqual({
      tone: "warning",
      lines: [
        "Inserted 16 cells at",
        "Other cells are in the way of a result in C5, C7 (#SPILL!).",
        "#VALUE! in D9.",
      ],
    });
  });

  it("what helps where Excel does not know the functions, and nothing of what follows from that", () => {
    const errors = [
      { address: "C5", error: "#NAME?", isUnknownFunction: true },
      { address: "C9", error: "#VALUE!" },
    ];
    expect(said({ errors }).lines.slice(1)).toEqual([
      "Excel has not installed the PLAN functions yet (#NAME? in C5).",
      "Choose Home, Add-ins, Envelope in Excel. Then press F2 and Enter in the cell.",
    ]);
  });
});

it("an undo that would take what the user has added names it, and takes out only what was inserted when asked", async () => {
  const workbook = new FakeWorkbook();
  const { user, violations } = showPane({ workbook });
  await goToInsert(user, "NI 15");
  await screen.findByText(/all empty/);
  await user.click(screen.getByRole("button", { name: "Insert 16 cells" }));
  workbook.refusals.set("undo", {
    kind: "grown",
    address: "Gap!B3:J5",
    table: "Indicators",
    cells: ["B5:J5", "J3:J4"],
  });
  await user.click(await screen.findByRole("button", { name: "Undo" }));
  expect(await screen.findByText(/The table Indicators now fills Gap!B3:J5: B5:J5, J3:J4/)).toBeVisible();
  expect(workbook.undone).toEqual([]);
  expect(await violations()).toHaveNoViolations();
  await user.click(screen.getByRole("button", { name: "Take out what was inserted" }));
  expect(await screen.findByText(/Your own cells stayed/)).toBeVisible();
  expect(workbook.keptAdded).toEqual([1]);
});
