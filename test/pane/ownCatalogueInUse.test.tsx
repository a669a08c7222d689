import { cleanup, screen, waitFor } from "@testing-library/react";
import { readSource } from "../../src/catalogue/own/table/readSource";
import { FakeWorkbook } from "./fakeWorkbook";
import { choose, field, openOwn, PLANS, press, primary, step, toReport, bringTwo } from "./ownCatalogueSteps";
import { savedFiles } from "./savedFiles";
import { showPane } from "./pane";

const todayInWords = () =>
  new Date().toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric" });

/** A workbook beside which the two indicators were brought before. */
async function broughtBefore(): Promise<FakeWorkbook> {
  const { user, workbook } = await openOwn();
  await bringTwo(user);
  await waitFor(() => expect(workbook.keptCatalogue).toBeDefined());
  return workbook;
}

describe("once it is in use", () => {
  it("says what it is, where it comes from, when it was taken and that it is kept", async () => {
    const { user, workbook, violations } = await openOwn();
    await bringTwo(user);
    expect(field("Name")).toBe("plans");
    expect(field("From")).toBe("plans.csv");
    expect(field("Taken on")).toBe(todayInWords());
    expect(field("Holds")).toBe("2 indicators, 1 in the place of shipped ones");
    expect(field("Kept")).toBe("On this computer, also without a network");
    expect(workbook.keptCatalogue?.indicators.map(({ key, title }) => [key, title])).toEqual([
      ["L1", "Local confidence"],
      ["NI 15", "Our violent crime"],
    ]);
    expect(await violations()).toHaveNoViolations();
  });

  it("goes by the name that the user gives it", async () => {
    const { user } = await openOwn();
    await toReport(user);
    await user.clear(screen.getByLabelText("Call it"));
    await user.type(screen.getByLabelText("Call it"), "Ward set");
    await press(user, "Use 2 indicators");
    await waitFor(() => expect(field("Name")).toBe("Ward set"));
  });

  it("is used all the same where this computer has no room for it, and says that it is not kept", async () => {
    const workbook = new FakeWorkbook();
    workbook.hasRoom = false;
    const { user } = await openOwn(workbook);
    await toReport(user);
    await press(user, "Use 2 indicators");
    expect(await screen.findByText("This computer has no room to keep them.")).toBeVisible();
    expect(screen.getByText("Bring the file again when you next open the pane.")).toBeVisible();
    expect(field("Holds")).toBe("2 indicators, 1 in the place of shipped ones");
    expect(field("Kept")).toBe("Until this pane is closed");
  });

  it("is there again when the pane is opened the next time", async () => {
    const workbook = await broughtBefore();
    cleanup();
    await openOwn(workbook);
    await waitFor(() => expect(field("From")).toBe("plans.csv"));
  });

  it("does not hold up a pane whose storage never answers", async () => {
    const workbook = new FakeWorkbook();
    workbook.ownCatalogue.recall = () => new Promise(() => undefined);
    showPane({ workbook });
    expect(await step("Catalogue")).toBeVisible();
  });
});

describe("another one", () => {
  it("is read as the columns were read before, and takes the place of what is in use only when told to", async () => {
    const { user, workbook } = await openOwn();
    await choose(user, "plans.csv", PLANS);
    await user.click(await screen.findByRole("combobox", { name: /^Ward officer/ }));
    await user.click(await screen.findByRole("option", { name: "Theme" }));
    await press(user, "Check 3 rows");
    await press(user, "Use 2 indicators");
    await press(user, "Bring another…");
    await choose(user, "newer.csv", "Ward officer,Title,Code\nEvans,Newer,L7\n");
    expect(await screen.findByRole("combobox", { name: "Ward officer Theme" })).toBeVisible();
    await press(user, "Check 1 row");
    await step("What newer.csv holds");
    expect(workbook.keptCatalogue?.indicators).toHaveLength(2);
    await press(user, "Use 1 indicator");
    await waitFor(() => expect(workbook.keptCatalogue?.indicators.map(({ key }) => key)).toEqual(["L7"]));
    expect(workbook.keptCatalogue?.indicators[0]?.theme).toBe("Evans");
  });

  it("can be thought better of: Back leads to the one in use", async () => {
    const { user } = await openOwn();
    await bringTwo(user);
    await press(user, "Bring another…");
    await primary("Choose a file…");
    await press(user, "Back");
    expect(await screen.findByText("plans.csv", { selector: "dd" })).toBeVisible();
  });
});

describe("the export", () => {
  const FORMULA = "Code,Title\nL1,'=1+1\nL2,Ŵyneb\n";

  async function exported(button: string) {
    const saved = savedFiles();
    const { user } = await openOwn();
    await choose(user, "plans.csv", FORMULA);
    await press(user, "Check 2 rows");
    await press(user, "Use 2 indicators");
    await press(user, button);
    await waitFor(() => expect(saved).toHaveLength(1));
    return saved[0];
  }
  const codesAndTitles = async (bytes: Uint8Array) => {
    const [sheet] = await readSource(bytes);
    return sheet?.table.rows.map(({ cells }) => [cells[0], cells[2]]);
  };

  it.each([
    ["Export as CSV", "plans.csv"],
    ["Export as .xlsx", "plans.xlsx"],
  ])("%s gives a file that reads as it went in, formulas as text", async (button, name) => {
    const file = await exported(button);
    expect(file?.name).toBe(name);
    expect(await codesAndTitles((await file?.bytes()) ?? new Uint8Array())).toEqual([
      ["L1", "=1+1"],
      ["L2", "Ŵyneb"],
    ]);
  });

  it("keeps in a CSV file what a spreadsheet would take for a formula from being one", async () => {
    expect(await (await exported("Export as CSV"))?.text()).toContain("L1,,'=1+1,");
  });
});

describe("stopping to use it", () => {
  it("puts the shipped indicators back and forgets it, and can be undone", async () => {
    const { user, workbook } = await openOwn();
    await bringTwo(user);
    await waitFor(() => expect(workbook.keptCatalogue).toBeDefined());
    await press(user, "Stop using it");
    expect(await screen.findByText("plans is no longer in use.")).toBeVisible();
    expect(await primary("Choose a file…")).toBeVisible();
    expect(workbook.keptCatalogue).toBeUndefined();
    await press(user, "Undo");
    expect(await screen.findByText("plans is in use again.")).toBeVisible();
    expect(field("Holds")).toBe("2 indicators, 1 in the place of shipped ones");
    await waitFor(() => expect(workbook.keptCatalogue?.name).toBe("plans"));
  });
});
