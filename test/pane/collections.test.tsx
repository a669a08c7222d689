import { screen, waitFor } from "@testing-library/react";
import { FakeWorkbook } from "./fakeWorkbook";
import { search, showPane } from "./pane";

const button = (name: string | RegExp) => screen.getByRole("button", { name });

/** The pane at the collections of a workbook that has some, with the two serious violent crime indicators ticked. */
async function atCollections(collections: unknown = [], { tick = true } = {}) {
  const workbook = new FakeWorkbook();
  workbook.kept.set("catalogue", { recents: ["NI 1"], collections });
  const pane = showPane({ workbook });
  if (tick) {
    await search(pane.user, "serious violent");
    await pane.user.click(screen.getByRole("checkbox", { name: "Tick all 2" }));
  }
  await pane.user.click(button(/^Collections/));
  await screen.findByRole("heading", { level: 1, name: "Collections" });
  return pane;
}
const kept = (workbook: FakeWorkbook) =>
  (workbook.kept.get("catalogue") as { collections: unknown }).collections;

describe("none yet", () => {
  it("says what a collection is and how to make one, with the reason beside the button", async () => {
    const { violations } = await atCollections([], { tick: false });
    expect(screen.getByText(/^There are no collections yet\. A collection is/)).toBeVisible();
    expect(screen.getByText(/^Tick indicators in the list, then come back/)).toBeVisible();
    expect(button("Save")).toHaveAttribute("aria-disabled", "true");
    expect(button("Save")).toHaveAccessibleDescription("Tick indicators in the list first.");
    expect(await violations()).toHaveNoViolations();
  });
});

describe("saving", () => {
  it("keeps what is ticked under a name with the workbook", async () => {
    const { user, workbook, violations } = await atCollections();
    await user.type(screen.getByLabelText("Name for the 2 ticked indicators"), " Violence ");
    await user.click(button("Save 2 indicators"));
    expect(await screen.findByText("Saved 2 indicators as Violence.")).toBeVisible();
    expect(kept(workbook)).toEqual([{ name: "Violence", keys: ["NI 15", "SPI 5.1"] }]);
    expect(button(/^Open Violence, 2 indicators/)).toBeVisible();
    expect(await violations()).toHaveNoViolations();
  });

  it.each([
    ["violence", "There is a collection of this name. Enter another."],
    ["x".repeat(41), "Enter at most 40 letters."],
  ])("does not take the name %s, and says why", async (name, sentence) => {
    const { user, workbook } = await atCollections([{ name: "Violence", keys: ["NI 1"] }]);
    await user.type(screen.getByLabelText(/^Name for/), name);
    expect((await screen.findAllByText(sentence)).length).toBeGreaterThan(0);
    await user.click(button("Save 2 indicators"));
    expect(kept(workbook)).toEqual([{ name: "Violence", keys: ["NI 1"] }]);
  });

  it("loses nothing that somebody else saved meanwhile, not even under the same name", async () => {
    const { user, workbook } = await atCollections();
    await user.type(screen.getByLabelText(/^Name for/), "Violence");
    const theirs = [{ name: "Violence", keys: ["NI 20"] }];
    workbook.kept.set("catalogue", { recents: [], collections: theirs });
    await user.click(button("Save 2 indicators"));
    expect((await screen.findAllByText(/^There is a collection of this name/)).length).toBeGreaterThan(0);
    expect(kept(workbook)).toEqual(theirs);
  });

  it("is refused by a workbook that is read-only, and what was there stays", async () => {
    const { user, workbook } = await atCollections([{ name: "Mine", keys: ["NI 1"] }]);
    workbook.keepRefusal = { kind: "readOnly" };
    await user.type(screen.getByLabelText(/^Name for/), "Violence");
    await user.click(button("Save 2 indicators"));
    expect(await screen.findByText("This workbook is read-only.")).toBeVisible();
    expect(screen.getByText("Nothing was changed.")).toBeVisible();
    expect(screen.getByLabelText(/^Name for/)).toHaveValue("Violence");
    expect(button(/^Open Mine/)).toBeVisible();
  });
});

describe("a collection", () => {
  const VIOLENCE = [{ name: "Violence", keys: ["NI 15", "X9", "NI 20"] }];

  it("names the codes that the catalogue no longer has, and keeps them", async () => {
    const { workbook } = await atCollections(VIOLENCE, { tick: false });
    expect(screen.getByText("Not in the catalogue now: X9")).toBeVisible();
    expect(kept(workbook)).toEqual(VIOLENCE);
  });

  it("opened ticks its indicators and limits the list to them", async () => {
    const { user } = await atCollections(VIOLENCE, { tick: false });
    await user.click(button(/^Open Violence/));
    expect(
      screen.getByText("Violence: 2 indicators ticked", { selector: "[role=status]", ignore: false }),
    ).toBeInTheDocument();
    expect(screen.getAllByRole("listitem").map((row) => row.textContent?.slice(0, 5))).toEqual([
      "NI 15",
      "NI 20",
    ]);
    expect(button("Insert 2 indicators…")).toBeVisible();
    await user.click(button("Show all"));
    expect(screen.getByText("280 indicators")).toBeVisible();
  });

  it("takes another name, but not that of another, with Enter; Escape leaves it", async () => {
    const { user, workbook, violations } = await atCollections(
      [...VIOLENCE, { name: "Theft", keys: ["NI 16"] }],
      { tick: false },
    );
    await user.click(button("Rename Violence"));
    const field = screen.getByLabelText("New name for Violence");
    expect(field).toHaveFocus();
    await user.clear(field);
    await user.type(field, "theft{Enter}");
    expect(await screen.findByText("There is a collection of this name. Enter another.")).toBeVisible();
    expect(await violations()).toHaveNoViolations();
    await user.clear(field);
    await user.type(field, "Serious violence{Enter}");
    await waitFor(() => expect(button("Rename Serious violence")).toHaveFocus());
    expect(kept(workbook)).toMatchObject([{ name: "Serious violence" }, { name: "Theft" }]);

    await user.click(button("Rename Theft"));
    await user.type(screen.getByLabelText("New name for Theft"), " and more{Escape}");
    expect(button(/^Open Theft/)).toBeVisible();
    expect(screen.queryByLabelText("New name for Theft")).not.toBeInTheDocument();
  });

  it("deleted comes back to its place with Undo", async () => {
    const both = [...VIOLENCE, { name: "Theft", keys: ["NI 16"] }];
    const { user, workbook } = await atCollections(both, { tick: false });
    await user.click(button("Delete Violence"));
    expect(await screen.findByText("Deleted the collection Violence.")).toBeVisible();
    expect(screen.getByRole("list", { name: "Saved collections" })).toHaveFocus();
    expect(kept(workbook)).toEqual([{ name: "Theft", keys: ["NI 16"] }]);
    await user.click(button("Undo"));
    expect(await screen.findByText("Violence is back.")).toBeVisible();
    expect(kept(workbook)).toEqual(both);
  });
});

it("what is kept is asked for again where it could not be read before, and says why where it still cannot", async () => {
  const workbook = new FakeWorkbook();
  workbook.recallRefusal = { kind: "editing" };
  const { user } = showPane({ workbook });
  await user.click(button("Collections"));
  expect(await screen.findByText("A cell is being edited.")).toBeVisible();
  expect(screen.queryByText(/^There are no collections yet/)).not.toBeInTheDocument();
});
