import { screen, within } from "@testing-library/react";
import { FakeWorkbook } from "./fakeWorkbook";
import { manyOwn, ownCatalogueOf } from "./ownCatalogue";
import { openDetail, search, showPane } from "./pane";

const button = (name: string | RegExp) => screen.getByRole("button", { name });
const rows = () => screen.getAllByRole("listitem").map((row) => row.textContent);

/** The Catalogue beside a workbook whose user brought these indicators before. */
async function withOwn(own = ownCatalogueOf([{ key: "L1", code: "L1", title: "Ward confidence" }])) {
  const workbook = new FakeWorkbook();
  workbook.keptCatalogue = own;
  const pane = showPane({ workbook });
  await screen.findByText(/^(281|[\d,]{6,}) indicators$/);
  return pane;
}

describe("an indicator of the user's own", () => {
  it("is found with the others, marked as theirs and under their own word for its set", async () => {
    const { user, violations } = await withOwn();
    await search(user, "ward confidence");
    // The set is "Local" and the direction unknown.
    expect(rows()[0]).toBe("L1 Ward confidence Yours Local");
    expect(await violations()).toHaveNoViolations();
  });

  it("says in its detail which file it is from and when that was taken", async () => {
    const { user, violations } = await withOwn();
    await openDetail(user, "L1");
    const field = (label: string) =>
      screen.getByText(label, { selector: "dt" }).nextElementSibling?.textContent;
    expect(field("From")).toBe("Your own catalogue Local plan: local.csv, taken 31 March 2009");
    expect(field("Status")).toBe("Yours");
    const heading = screen.getByRole("heading", { level: 1, name: "L1 Ward confidence" });
    expect(heading.parentElement).toHaveTextContent(/Yours$/);
    expect(await violations()).toHaveNoViolations();
  });

  it("is found by the filters for sets and for how far a title can be trusted", async () => {
    const { user } = await withOwn();
    await user.click(button("Filters"));
    await user.click(await screen.findByRole("combobox", { name: /^Status/ }));
    await user.click(await screen.findByRole("option", { name: "Yours (1)" }));
    expect(rows()).toHaveLength(1);
    await user.click(screen.getByRole("combobox", { name: /^Set/ }));
    await user.click(await screen.findByRole("option", { name: "Local (1)" }));
    expect(rows()).toHaveLength(1);
  });

  it("is no formula: the sentence says why, and the others go in once it is left out", async () => {
    const { user, violations } = await withOwn();
    await search(user, "L1");
    await user.click(screen.getByRole("checkbox", { name: /^Tick L1 / }));
    await search(user, "NI 15");
    await user.click(screen.getByRole("checkbox", { name: /^Tick NI 15 / }));
    await user.click(button("Insert 2 indicators…"));
    await user.click(await screen.findByRole("radio", { name: "Formula" }));
    expect(
      screen.getByText(
        "PLAN.INDICATOR does not know your own indicators: L1. Insert them as rows, or leave them out.",
      ),
    ).toBeVisible();
    expect(await violations()).toHaveNoViolations();
    await user.click(button("Leave it out"));
    const preview = within(await screen.findByRole("region", { name: "Preview" }));
    expect(preview.getByText("NI 15")).toBeVisible();
    expect(preview.queryByText("L1")).not.toBeInTheDocument();
  });
});

describe("fifty thousand of them", () => {
  it("are a list of which only the rows near the view are in the page, each with its place", async () => {
    await withOwn(manyOwn(50_000));
    expect(screen.getByText("50,280 indicators")).toBeVisible();
    expect(screen.getAllByRole("listitem").length).toBeLessThan(100);
    expect(screen.getAllByRole("listitem")[0]).toHaveAttribute("aria-setsize", "50280");
  });

  it("are all ticked at once, and unticked", async () => {
    const { user } = await withOwn(manyOwn(50_000));
    await user.click(screen.getByRole("checkbox", { name: "Tick all 50,280" }));
    await user.click(button("Untick all"));
    expect(screen.getByRole("checkbox", { name: "Tick all 50,280" })).not.toBeChecked();
  });

  it("are searched as the others are", async () => {
    const { user } = await withOwn(manyOwn(50_000));
    await search(user, "pledge 49999");
    await screen.findByText("1 indicator");
    expect(rows()[0]).toMatch(/^X49999 Neighbourhood pledge 49999/);
  });
});
