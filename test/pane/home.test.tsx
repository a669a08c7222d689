import { act, screen, waitFor, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import type { SheetReading } from "../../src/checks/reading";
import { formatAddress } from "../../src/grid/address";
import { localAreaAgreement } from "../../src/sheets/models/localAreaAgreement";
import { trajectories } from "../../src/sheets/models/trajectories";
import { isFormula } from "../../src/sheets/plan/content";
import type { SheetPlan } from "../../src/sheets/plan/sheetPlan";
import { FREE } from "../../src/workbench/book/writeBook";
import type { OurSheet } from "../../src/workbook/reading/readOurSheets";
import { FakeWorkbook } from "./fakeWorkbook";
import { showPane } from "./pane";

const HEAD = { subtitle: "", names: [] };

const SHEETS: readonly OurSheet[] = [
  { ...HEAD, sheet: "Budget gap", title: "Budget gap 2010/11 to 2012/13", standing: { is: "holds" } },
  {
    ...HEAD,
    sheet: "Grants",
    title: "Grants 2008/09",
    standing: { is: "look", count: 1, first: "The parts add up to the pot" },
  },
];

async function openHome(user: UserEvent): Promise<void> {
  await user.click(screen.getByRole("button", { name: "More" }));
  await user.click(await screen.findByRole("menuitem", { name: "In this workbook" }));
}

const workbookWith = (ourSheets: readonly OurSheet[]) => {
  const workbook = new FakeWorkbook();
  workbook.ourSheets = ourSheets;
  return workbook;
};

describe("a workbook with ready models", () => {
  it("opens with them in place of a welcome, each with how it stands", async () => {
    const { violations } = showPane({ welcomed: false, workbook: workbookWith(SHEETS) });
    await screen.findByRole("heading", { level: 1, name: "In this workbook" });
    const [gap, grants] = screen
      .getAllByRole("listitem")
      .map((item) => within(item).getAllByRole("button")[0]?.textContent);
    expect(gap).toBe("Budget gap Budget gap 2010/11 to 2012/13 All checks hold Go to Budget gap");
    expect(grants).toContain("1 to look at: The parts add up to the pot");
    expect(screen.queryByText("Welcome")).not.toBeInTheDocument();
    expect(await violations()).toHaveNoViolations();
  });

  it("leads to each, and looks again when asked", async () => {
    const workbook = workbookWith(SHEETS);
    const { user } = showPane({ workbook });
    await openHome(user);
    await user.click(await screen.findByRole("button", { name: /^Budget gap/ }));
    expect(workbook.shown).toEqual(["'Budget gap'!A1"]);
    workbook.ourSheets = [{ ...(SHEETS[0] as OurSheet), standing: { is: "blank" } }];
    await user.click(screen.getByRole("button", { name: "Look again" }));
    expect(await screen.findByText("Nothing entered yet")).toBeVisible();
  });

  it("runs the checks at once, and repairs what shows an error", async () => {
    const broken = workbookWith([{ ...HEAD, sheet: "Gap", title: "Gap", standing: { is: "broken" } }]);
    const read = jest.spyOn(broken, "readBook");
    const { user } = showPane({ workbook: broken });
    await openHome(user);
    await user.click(await screen.findByRole("button", { name: "Run all checks" }));
    await screen.findByText(/^Nothing found by these \d+ rules/);
    expect(read).toHaveBeenCalledTimes(1);
    await openHome(user);
    await user.click(await screen.findByRole("button", { name: "Repair formulas" }));
    expect(await screen.findByRole("heading", { level: 1, name: /^Health/ })).toBeVisible();
  });

  it("is a welcome again where the workbook cannot be read", async () => {
    const workbook = workbookWith(SHEETS);
    workbook.refusals.set("readOurSheets", { kind: "noWorkbook" });
    showPane({ welcomed: false, workbook });
    expect(await screen.findByRole("heading", { level: 1, name: "Welcome" })).toBeVisible();
  });
});

describe("Update", () => {
  const withEarlier = () => {
    const workbook = workbookWith(SHEETS);
    const [plan] = trajectories.example(FREE);
    if (!plan) throw new Error("no sheet");
    const entered = { address: "B9", label: "Contingency held back", text: "5.0" };
    workbook.earlier = ["Budget gap"];
    workbook.updatePlan = {
      plan,
      sheet: "Budget gap",
      sheetId: "1",
      kept: "Budget gap (before)",
      prefix: "gap",
      old: { formulas: [], values: [], texts: [], looks: [], spills: [], worded: [] },
      trial: () => [plan],
      carried: [
        { address: "B7", label: "Requirement, 2010/11", text: "2,706.8", to: "B12", isUnlinked: false },
        { address: "B8", label: "Limit, 2010/11", text: "2,639.2", to: "B13", isUnlinked: true },
      ],
      lost: [entered],
      stay: ["Notes!A1"],
      unread: [],
    };
    const change = { address: "D9", label: "Gap, 2011/12", before: "202.7", after: "202.6" };
    workbook.updateTrial = { changed: [change], same: 4, gone: 0, added: 2, errors: [] };
    return workbook;
  };

  it("is offered only for a sheet of an earlier version, by keyboard alone, and says all before it writes", async () => {
    const workbook = withEarlier();
    const { user, violations } = showPane({ workbook });
    await openHome(user);
    const update = await screen.findByRole("button", { name: "Update Budget gap…" });
    expect(screen.queryByRole("button", { name: "Update Grants…" })).not.toBeInTheDocument();
    update.focus();
    await user.keyboard("{Enter}");
    expect(await screen.findByText("Contingency held back: 5.0 (B9)")).toBeVisible();
    expect(
      screen.getByText(/^1 input with no place any more: it stays on Budget gap \(before\)$/),
    ).toBeVisible();
    expect(screen.getByText("Requirement, 2010/11: 2,706.8 (B7, now B12)")).toBeVisible();
    expect(screen.getByText(/the figure is kept, the link is to be set again$/)).toBeVisible();
    expect(screen.getByText("Notes!A1")).toBeVisible();
    expect(await violations()).toHaveNoViolations();
    screen.getByRole("button", { name: "Work out the new figures" }).focus();
    await user.keyboard("{Enter}");
    expect(await screen.findByText("Gap, 2011/12 (D9): 202.7 now, then 202.6")).toBeVisible();
    expect(await violations()).toHaveNoViolations();
    expect(workbook.updated).toEqual([]);
    screen.getByRole("button", { name: "Update the sheet" }).focus();
    await user.keyboard("{Enter}");
    await waitFor(() => expect(workbook.updated).toHaveLength(1));
    await user.click(await screen.findByRole("button", { name: "Undo" }));
    await waitFor(() => expect(workbook.undone).toEqual([7]));
  });

  it("is refused in words where a result has been typed over", async () => {
    const workbook = withEarlier();
    workbook.refusals.set("planUpdate", { kind: "typedOver", sheet: "Budget gap", cells: ["C58"] });
    const { user } = showPane({ workbook });
    await openHome(user);
    await user.click(await screen.findByRole("button", { name: "Update Budget gap…" }));
    expect(await screen.findByText("Results on Budget gap have been typed over: C58.")).toBeVisible();
    expect(workbook.updated).toEqual([]);
  });
});

describe("Link", () => {
  const placed = (plans: readonly SheetPlan[]): SheetReading[] =>
    plans.map(({ name, cells }) => {
      const formulas = cells.map((row) =>
        row.map((content) =>
          content === null
            ? ""
            : typeof content === "object"
              ? isFormula(content)
                ? content.formula
                : ""
              : content,
        ),
      );
      const formats = cells.map((row) => row.map(() => "General"));
      return {
        name,
        visibility: "visible",
        formulas,
        values: formulas,
        formats,
        hiddenRows: [],
        hiddenColumns: [],
      };
    });

  const withAgreement = () => {
    const plans = [...localAreaAgreement.example(FREE), ...trajectories.example(FREE)];
    const ours = plans.map(({ name, names }): OurSheet => {
      const standing = { is: "holds" } as const;
      return { sheet: name, title: name, subtitle: "", names: names.map((one) => one.name), standing };
    });
    const names = plans.flatMap((plan) =>
      plan.names.map(({ name, box }) => [name, `='${plan.name}'!${formatAddress(box, true)}`]),
    );
    const workbook = workbookWith(ours);
    const reading = { sheets: placed(plans), names: Object.fromEntries(names) as Record<string, string> };
    workbook.toLink = { reading, ours, unread: [] };
    return workbook;
  };

  it("shows what a sheet can follow, each cell before and after, and writes once that is confirmed", async () => {
    const workbook = withAgreement();
    const { user, violations } = showPane({ workbook });
    await openHome(user);
    await user.click(await screen.findByRole("button", { name: "Link Trajectories…" }));
    await screen.findByRole("heading", { level: 1, name: "Link Trajectories" });
    const baselines = await screen.findByRole("checkbox", { name: "Baselines agreed (5 cells)" });
    expect(screen.getByRole("heading", { name: "From Local Area Agreement" })).toBeVisible();
    expect(baselines).not.toBeChecked();
    expect(workbook.linkedCells).toEqual([]);
    await user.click(baselines);
    // NI 15, 16, 21, 32 and 40 are in both. NI 40 is 24,100 in the worked example of Trajectories and 760 in that of the agreement.
    expect(screen.getByText(/: 24100 now, then 760$/)).toBeVisible();
    expect(await violations()).toHaveNoViolations();
    await user.click(screen.getByRole("button", { name: "Link 8 cells" }));
    expect(await screen.findByText(/^Linked 8 cells in/)).toBeVisible();
    expect(workbook.linkedCells[0]?.writes.filter(({ isLinked }) => isLinked)).toHaveLength(5);
    await user.click(screen.getByRole("button", { name: "Undo" }));
    await waitFor(() => expect(workbook.undone).toHaveLength(1));
  });

  it("says why nothing can be linked where it is refused", async () => {
    const workbook = withAgreement();
    workbook.refusals.set("readToLink", { kind: "protected", sheet: "Trajectories" });
    const { user } = showPane({ workbook });
    await openHome(user);
    await user.click(await screen.findByRole("button", { name: "Link Trajectories…" }));
    expect(await screen.findByText(/protected/)).toBeVisible();
    expect(workbook.linkedCells).toEqual([]);
  });
});

describe("Start from my sheet", () => {
  it("reads the block first, and then proposes the models it may be for, the best first", async () => {
    const workbook = new FakeWorkbook();
    const texts = [
      ["£m", "2010/11", "2011/12"],
      ["Budget requirement", "2,673.3", "2,706.8"],
      ["Savings to identify", "67.6", "141.8"],
      ["Lower funding limit", "2,673.3", "2,645.9"],
    ];
    const values = texts.map((row) =>
      row.map((text) => (/^\d/.test(text) && !text.includes("/") ? Number(text.replace(",", "")) : text)),
    );
    workbook.block = { address: "Plan!A1:C4", values, texts };
    const { user, violations } = showPane({ welcomed: false, workbook });
    await user.click(await screen.findByRole("button", { name: "Start from my sheet" }));
    await screen.findByRole("heading", { level: 1, name: "Start from my sheet" });
    expect(await screen.findByText(/^Read from Plan!A1:C4: 4 rows and 3 columns/)).toBeVisible();
    const [best] = within(screen.getByRole("list")).getAllByRole("button");
    expect(best).toHaveTextContent("Budget gap · fits best");
    expect(best).toHaveTextContent(/Found: .*requirement/i);
    expect(await violations()).toHaveNoViolations();
    await user.click(best as HTMLElement);
    await screen.findByRole("heading", { level: 1, name: "Budget gap" });
    expect(screen.getByRole("radio", { name: "My own cells, linked" })).toBeChecked();
    expect(screen.getByText("Read from Plan!A1:C4")).toBeVisible();
    expect(workbook.added).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Back" }));
    expect(await screen.findByRole("heading", { level: 1, name: "Start from my sheet" })).toBeVisible();
  });

  it("asks for a table where none is selected", async () => {
    const workbook = new FakeWorkbook();
    const { user } = showPane({ welcomed: false, workbook });
    await user.click(await screen.findByRole("button", { name: "Start from my sheet" }));
    expect(await screen.findByText(/^Select your table in the sheet/)).toBeVisible();
    workbook.block = {
      address: "P!A1:B2",
      values: [
        ["a", 1],
        ["b", 2],
      ],
      texts: [
        ["a", "1"],
        ["b", "2"],
      ],
    };
    act(() => workbook.select({ address: "P!A1" }));
    await user.click(screen.getByRole("button", { name: "Read the selection" }));
    expect(await screen.findByText(/^Read from P!A1:B2/)).toBeVisible();
  });
});

describe("removing a ready model", () => {
  it("says first what goes and what refers to it, and removes nothing before it is confirmed", async () => {
    const workbook = workbookWith(SHEETS);
    workbook.removal = {
      sheetId: "7",
      names: ["gap_years", "gap_gap"],
      cells: Array.from({ length: 10 }, (_, row) => `Mine!A${row + 1}`),
      unread: ["Ledger"],
    };
    const { user, violations } = showPane({ workbook });
    await openHome(user);
    await user.click(await screen.findByRole("button", { name: "Remove Budget gap…" }));
    expect(
      await screen.findByText(/goes, with all that stands on it and the 2 names of its cells/),
    ).toBeVisible();
    expect(screen.getByText("10 formulas elsewhere refer to it and would show #REF!:")).toBeVisible();
    expect(screen.getByText("and 2 more")).toBeVisible();
    expect(screen.getByText("Not looked at, too large: Ledger.")).toBeVisible();
    expect(screen.getByText(/^Excel cannot undo this/)).toBeVisible();
    expect(await violations()).toHaveNoViolations();
    await user.click(screen.getByRole("button", { name: "Cancel" }));
    expect(screen.getByRole("button", { name: "Remove Budget gap…" })).toHaveFocus();
    expect(workbook.removed).toEqual([]);

    await user.click(screen.getByRole("button", { name: "Remove Budget gap…" }));
    await user.click(await screen.findByRole("button", { name: "Remove the sheet" }));
    expect(await screen.findByText("Removed Budget gap.")).toBeVisible();
    expect(workbook.removed).toEqual(["Budget gap"]);
    expect(screen.queryByRole("button", { name: /^Budget gap/ })).not.toBeInTheDocument();
  });
});
