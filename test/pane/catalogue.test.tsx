import { fireEvent, screen, within } from "@testing-library/react";
import { indicators } from "../../src/catalogue/inPane/indicators";
import { openDetail, search, showPane } from "./pane";

const rows = () => screen.getAllByRole("listitem").map((row) => row.textContent);

describe("searching", () => {
  it("begins with the whole catalogue and its count", async () => {
    const { violations } = showPane();
    expect(screen.getByText(`${indicators().length} indicators`)).toBeVisible();
    expect(rows()[0]).toContain("NI 1");
    expect(await violations()).toHaveNoViolations();
  });

  it('finds NI 15 first for "serious violent"', async () => {
    const { user } = showPane();
    await search(user, "serious violent");
    expect(rows()[0]).toBe("NI 15 Serious violent crime rate National · lower is better · confirmed");
  });

  it("says in a row what the title, set, polarity and standing are, each in words", async () => {
    const { user } = showPane();
    await search(user, "KPI 1(a)");
    expect(rows()[0]).toMatch(/^KPI 1\(a\) Public Confidence.*KPI · higher is better · stated$/);
  });

  it("draws a line between the indicators of the code that was typed and the rest, and none where all are of it", async () => {
    const { user } = showPane();
    await search(user, "4(b)");
    const parted = () => {
      const looks = screen.getAllByRole("listitem").map(({ className }) => className);
      return looks.flatMap((look, at) => (look !== looks.at(-1) ? [at] : []));
    };
    // Two indicators print that code.
    expect(rows().filter((row) => row?.startsWith("KPI 4(b)"))).toHaveLength(2);
    expect(parted()).toEqual([1]);
    await search(user, "serious violent");
    expect(parted()).toEqual([]);
  });

  it("tells each row's place in the whole list", async () => {
    const { user } = showPane();
    await search(user, "serious violent");
    const [first, second] = screen.getAllByRole("listitem");
    expect(first).toHaveAttribute("aria-posinset", "1");
    expect(second).toHaveAttribute("aria-posinset", "2");
    expect(first).toHaveAttribute("aria-setsize", String(rows().length));
  });

  it("announces the count politely once the typist pauses", async () => {
    const { user } = showPane();
    await search(user, "serious violent");
    expect(
      await screen.findByText("2 indicators", { selector: "[role=status]", ignore: false }),
    ).toBeInTheDocument();
  });

  it("offers the nearest codes and how codes look when nothing is found", async () => {
    const { user, violations } = showPane();
    await search(user, "KPI 44");
    expect(screen.getByText(/Codes look like NI 16, APACS 5.2 or KPI 3\(a\)\./)).toBeVisible();
    expect(screen.getByRole("button", { name: /^KPI 4\(a\)/ })).toBeVisible();
    expect(await violations()).toHaveNoViolations();
  });

  it("forgets the search on Escape", async () => {
    const { user } = showPane();
    await search(user, "serious violent");
    fireEvent.keyDown(screen.getByRole("searchbox"), { key: "Escape", keyCode: 27 });
    expect(screen.getByText(`${indicators().length} indicators`)).toBeVisible();
  });
});

describe("an indicator's detail", () => {
  const open = async (code: string) => {
    const pane = showPane();
    await openDetail(pane.user, code);
    return pane;
  };
  const field = (label: string) =>
    screen.getByText(label, { selector: "dt" }).nextElementSibling?.textContent;

  it("says what is known in words", async () => {
    const { violations } = await open("NI 15");
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("NI 15 Serious violent crime rate");
    expect(field("Set")).toBe("National set");
    expect(field("Polarity")).toBe("Lower is better");
    expect(field("Unit")).toBe("rate per 1,000");
    expect(field("Status")).toBe("Confirmed in published text");
    expect(field("Source")).toContain("Budget submission 2010-13");
    expect(field("Definition")).toBe("Rate per 1,000 population (derived from its unit)");
    expect(field("Adds up by")).toBe("Weighting rates by what they are divided by (derived from its unit)");
    expect(await violations()).toHaveNoViolations();
  });

  it("warns where the sources contradict each other", async () => {
    await open("NI 15");
    expect(
      screen.getByText(/KPI 4\(a\) prints NI 15 as its source but counts Violence with Injury/),
    ).toBeVisible();
  });

  it("says that the baseline is not known rather than leaving it out", async () => {
    await open("NI 15");
    expect(field("Baseline")).toMatch(/^Not known for this one: of the 198, 95 had a baseline in 2007/);
  });

  it("leads to linked indicators and back through them", async () => {
    const { user } = await open("NI 15");
    await user.click(screen.getByRole("button", { name: /^SPI 5\.1/ }));
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(/^SPI 5\.1/);
    const [back] = screen.getAllByRole("button", { name: "Back" });
    if (!back) throw new Error("no way back");
    await user.click(back);
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(/^NI 15/);
  });

  it("leads to its agreement, and from there to all its indicators", async () => {
    const { user, violations } = await open("NI 15");
    await user.click(screen.getByRole("button", { name: /^PSA 23 / }));
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(/^PSA 23 Make communities safer/);
    expect(screen.getByRole("heading", { level: 2, name: /^Its indicators \(\d+\)$/ })).toBeVisible();
    expect(field("Baseline")).toBe("None: an agreement has indicators and no figures of its own");
    expect(screen.queryByText("Polarity", { selector: "dt" })).not.toBeInTheDocument();
    expect(await violations()).toHaveNoViolations();
    await user.click(screen.getByRole("button", { name: /^NI 16 / }));
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(/^NI 16 /);
  });

  it("takes the focus to its heading, and Back leads to the row one came from, the search as it was", async () => {
    const { user } = await open("NI 15");
    expect(screen.getByRole("heading", { level: 1 })).toHaveFocus();
    await user.keyboard("{Alt>}{ArrowLeft}{/Alt}");
    expect(screen.getByRole("searchbox")).toHaveValue("NI 15");
    expect(screen.getByRole("button", { name: /^NI 15 / })).toHaveFocus();
  });
});

describe("ticking", () => {
  it("collects indicators across searches for one insertion", async () => {
    const { user, violations } = showPane();
    await search(user, "NI 15");
    await user.click(screen.getByRole("checkbox", { name: "Tick NI 15 Serious violent crime rate" }));
    await search(user, "NI 16");
    await user.click(screen.getByRole("checkbox", { name: "Tick NI 16 Serious acquisitive crime rate" }));
    expect(await violations()).toHaveNoViolations();
    await user.click(screen.getByRole("button", { name: "Insert 2 indicators…" }));
    const preview = within(await screen.findByRole("region", { name: "Preview" }));
    expect(preview.getByText("NI 15")).toBeVisible();
    expect(preview.getByText("NI 16")).toBeVisible();
  });

  it("is undone in one step", async () => {
    const { user } = showPane();
    await search(user, "NI 15");
    const tick = screen.getByRole("checkbox", { name: /^Tick NI 15 / });
    await user.click(tick);
    await user.click(screen.getByRole("button", { name: "Untick all" }));
    expect(tick).not.toBeChecked();
    expect(screen.queryByRole("button", { name: /^Insert/ })).not.toBeInTheDocument();
  });

  it("takes everything found at once, and says how many", async () => {
    const { user } = showPane();
    await search(user, "serious violent");
    const all = screen.getByRole("checkbox", { name: "Tick all 2" });
    await user.click(all);
    expect(screen.getByRole("button", { name: "Insert 2 indicators…" })).toBeVisible();
    expect(screen.getByRole("checkbox", { name: /^Tick NI 15 / })).toBeChecked();
    await user.click(all);
    expect(screen.queryByRole("button", { name: /^Insert/ })).not.toBeInTheDocument();
  });

  it("shows a half tick where only some of those found are ticked, and ticks the others then", async () => {
    const { user } = showPane();
    await search(user, "serious violent");
    await user.click(screen.getByRole("checkbox", { name: /^Tick NI 15 / }));
    const all = screen.getByRole("checkbox", { name: "Tick all 2" });
    expect(all).toBePartiallyChecked();
    await user.click(all);
    expect(all).toBeChecked();
  });

  it("can be looked at by itself, and what is unticked there stays in sight", async () => {
    const { user, violations } = showPane();
    await search(user, "serious violent");
    await user.click(screen.getByRole("checkbox", { name: "Tick all 2" }));
    await search(user, "");
    await user.click(screen.getByRole("button", { name: "Show ticked (2)" }));
    expect(rows()).toHaveLength(2);
    expect(await violations()).toHaveNoViolations();
    await user.click(screen.getByRole("checkbox", { name: /^Tick NI 15 / }));
    expect(rows()).toHaveLength(2);
    await search(user, "burglary");
    expect(screen.getByText(/^Nothing in Ticked matches/)).toBeVisible();
    const [, below] = screen.getAllByRole("button", { name: "Show all" });
    if (!below) throw new Error("no way out beneath the empty list");
    await user.click(below);
    expect(rows().length).toBeGreaterThan(0);
  });
});
