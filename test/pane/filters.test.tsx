import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { indicators } from "../../src/catalogue/inPane/indicators";
import { FakeWorkbook } from "./fakeWorkbook";
import { ownCatalogueOf } from "./ownCatalogue";
import { search, showPane } from "./pane";

const rows = () => screen.getAllByRole("listitem").map((row) => row.textContent);
const button = (name: string | RegExp) => screen.getByRole("button", { name });
const option = (name: string | RegExp) => screen.findByRole("option", { name });
const facet = (label: string) =>
  screen.findByRole("combobox", { name: (name) => name.startsWith(`${label} `) });

/** The Catalogue with its filters open. */
async function withFilters(workbook = new FakeWorkbook()) {
  const pane = showPane({ workbook });
  await pane.user.click(button("Filters"));
  await facet("Set");
  return pane;
}

const ENTER = 13;
const ESCAPE = 27;

/** Presses a key where the keyboard is; Fluent reads its number, which user-event leaves out. */
const press = (keyCode: number) => fireEvent.keyDown(document.activeElement ?? document.body, { keyCode });

/** Ticks or unticks values of a facet, one after the other, and closes its list. */
async function tick(user: UserEvent, label: string, ...values: readonly RegExp[]) {
  await user.click(await facet(label));
  for (const value of values) await user.click(await option(value));
  press(ESCAPE);
}

describe("filters", () => {
  it("have no accessibility fault, closed or with their values open", async () => {
    const { user, violations } = await withFilters();
    expect(await violations()).toHaveNoViolations();
    await user.click(await facet("Set"));
    await user.click(await option(/^Headline/));
    expect(await violations()).toHaveNoViolations();
  });

  it("narrow by set, and say how many are active", async () => {
    const { user } = await withFilters();
    await tick(user, "Set", /^Headline/);
    expect(button("Filters (1)")).toBeVisible();
    expect(rows().every((row) => row?.includes("KPI ·"))).toBe(true);
  });

  it("take several values of one as alternatives", async () => {
    const { user } = await withFilters();
    await tick(user, "Set", /^Headline/, /^APACS/);
    // 19 headline indicators and 32 of APACS.
    expect(screen.getByText("51 indicators")).toBeVisible();
    expect(button("Filters (1)")).toBeVisible();
    await tick(user, "Set", /^Headline/);
    expect(screen.getByText("32 indicators")).toBeVisible();
  });

  it("narrow by what is better and by how far the title can be trusted, together", async () => {
    const { user } = await withFilters();
    await tick(user, "Polarity", /^Lower is better/);
    await tick(user, "Status", /^Unconfirmed/);
    expect(button("Filters (2)")).toBeVisible();
    expect(rows().every((row) => row?.endsWith("lower is better · unconfirmed"))).toBe(true);
  });

  it.each([
    // 14 of the 280 have figures from before 2008 (facets.test.ts of the catalogue itself).
    ["Baseline", /^Figures known/, 14],
    ["Set", /^Public Service Agreements/, 30],
  ])("narrow by %s", async (label, value, count) => {
    const { user } = await withFilters();
    await tick(user, label, value);
    expect(screen.getByText(`${count} indicators`)).toBeVisible();
  });

  it("narrow by how boroughs add", async () => {
    const { user } = await withFilters();
    await tick(user, "Adds up by", /^Pooling the people asked/);
    expect(rows()[0]).toMatch(/^NI 1 % of people who believe/);
  });

  it("are worked by the keyboard alone, which stays on the value that was ticked", async () => {
    const { user } = await withFilters();
    (await facet("Set")).focus();
    press(ENTER);
    const apacs = await option("APACS (32)");
    // Once the list is placed, it takes the focus to what is ticked, a frame later.
    await waitFor(() => expect(apacs).toBeVisible());
    await new Promise(requestAnimationFrame);
    apacs.focus();
    await user.keyboard(" ");
    expect(apacs).toHaveFocus();
    expect(apacs).toBeChecked();
    const headline = await option("Headline KPIs (19)");
    headline.focus();
    await user.keyboard(" ");
    expect(screen.getByText("51 indicators")).toBeVisible();
    expect(headline).toHaveFocus();
    press(ESCAPE);
    expect(screen.queryByRole("option")).not.toBeInTheDocument();
    expect(await facet("Set")).toHaveAccessibleName("Set APACS, KPI");
  });

  it("announce how many are left", async () => {
    const { user } = await withFilters();
    await tick(user, "Set", /^Headline/, /^APACS/);
    expect(
      await screen.findByText("51 indicators", { selector: "[role=status]", ignore: false }),
    ).toBeInTheDocument();
  });
});

describe("the counts beside the values", () => {
  it("are of what would be found with the other filters, not narrowed by their own", async () => {
    const { user } = await withFilters();
    await tick(user, "Set", /^Headline/);
    await user.click(await facet("Set"));
    expect(await option("National set (199)")).toBeEnabled();
    press(ESCAPE);
    // Four headline indicators are better the lower they are: KPI 3(a), 3(b), 4(a) and the second 4(b).
    await tick(user, "Polarity", /^Lower is better \(4\)/);
    await user.click(await facet("Set"));
    expect(await option("Headline KPIs (4)")).toBeChecked();
    // Agreements have no direction.
    expect(await option("Public Service Agreements (0)")).toBeDisabled();
  });

  it("are of what the search finds", async () => {
    const { user } = await withFilters();
    await search(user, "serious violent");
    await screen.findByText("2 indicators");
    await user.click(await facet("Set"));
    const names = (await screen.findAllByRole("option")).map((one) => one.parentElement?.textContent);
    // NI 15 and SPI 5.1; what would find nothing comes last.
    expect(names).toEqual([
      "Any",
      "National set (1)",
      "APACS (1)",
      "Headline KPIs (0)",
      "Public Service Agreements (0)",
      // What is measured today is there to be chosen, and in no list before that.
      "Today: Local Outcomes Framework (0)",
      "Today: Neighbourhood Policing Guarantee (0)",
    ]);
  });

  it("of 0 leave what is chosen to be unticked, and ticked again while the list is open", async () => {
    const { user } = await withFilters();
    await tick(user, "Set", /^Headline/);
    await search(user, "NI 15");
    await screen.findByText(/^Nothing in the catalogue matches/);
    await user.click(await facet("Set"));
    await user.click(await option("Headline KPIs (0)"));
    expect(rows()[0]).toContain("NI 15");
    expect(await option("Headline KPIs (0)")).toBeEnabled();
    press(ESCAPE);
    await user.click(await facet("Set"));
    expect(await option("Headline KPIs (0)")).toBeDisabled();
  });

  it("are of the most frequent values where there are very many, and say how many are not listed", async () => {
    const workbook = new FakeWorkbook();
    const many = Array.from({ length: 300 }, (_, place) => ({
      key: `L${place}`,
      code: `L${place}`,
      title: `Ward ${place}`,
      theme: `Theme ${place}`,
    }));
    workbook.keptCatalogue = ownCatalogueOf(many);
    const { user } = await withFilters(workbook);
    await screen.findByText("580 indicators");
    await user.click(await facet("Theme"));
    await option("Safer communities (35)");
    // And "Any".
    expect(screen.getAllByRole("option")).toHaveLength(1 + 100);
    const themes = new Set([...indicators(), ...many].map(({ theme }) => theme)).size;
    const rest = screen.getByText(`and ${themes - 100} more: search for their words`);
    await waitFor(() => expect(rest).toBeVisible()); // the list is placed a moment after it is there
  });
});

describe("what is chosen", () => {
  it("is said in words beside the button that clears it, also when the filters are closed", async () => {
    const { user, violations } = await withFilters();
    await tick(user, "Set", /^National/, /^APACS/);
    await tick(user, "Polarity", /^Lower/);
    await user.click(button("Filters (2)"));
    expect(screen.queryByRole("combobox")).not.toBeInTheDocument();
    expect(screen.getByText("Set: National, APACS · Polarity: Lower")).toBeVisible();
    expect(await violations()).toHaveNoViolations();
  });

  it("is counted after the third value", async () => {
    const { user } = await withFilters();
    await tick(user, "Set", /^Public/, /^Headline/, /^APACS/, /^National/);
    expect(screen.getByText("Set: PSA, KPI, APACS, 1 more")).toBeVisible();
  });

  it("is cleared in one step", async () => {
    const { user } = await withFilters();
    await tick(user, "Set", /^APACS/, /^Headline/);
    await tick(user, "Polarity", /^Lower/);
    await user.click(button("Clear filters"));
    expect(screen.getByText(`${indicators().length} indicators`)).toBeVisible();
    expect(button("Filters")).toBeVisible();
  });

  it("is cleared for one filter by Any", async () => {
    const { user } = await withFilters();
    await tick(user, "Set", /^APACS/, /^National/);
    await tick(user, "Baseline", /^Figures known/);
    await tick(user, "Set", /^Any$/);
    expect(screen.getByText("14 indicators")).toBeVisible();
    expect(await facet("Set")).toHaveAccessibleName("Set Any");
  });

  it("can be cleared where it leaves nothing", async () => {
    const { user } = await withFilters();
    await tick(user, "Set", /^Headline/);
    await search(user, "NI 15");
    const empty = (await screen.findByText(/^Nothing in the catalogue matches/)).parentElement;
    await user.click(within(empty ?? document.body).getByRole("button", { name: "Clear filters" }));
    expect(rows()[0]).toContain("NI 15");
  });

  it("is as it was after another tab", async () => {
    const { user } = await withFilters();
    await tick(user, "Set", /^APACS/, /^Headline/);
    await user.click(screen.getByRole("tab", { name: "Budget" }));
    await user.click(screen.getByRole("tab", { name: "Catalogue" }));
    expect(screen.getByText("51 indicators", { ignore: "[role=status]" })).toBeVisible();
    expect(screen.getByText("Set: APACS, KPI")).toBeVisible();
  });
});
