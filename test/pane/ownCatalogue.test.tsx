import { screen, waitFor, within } from "@testing-library/react";
import { MOST_BYTES } from "../../src/catalogue/own/limits";
import { textCell, workbookOf } from "../unit/catalogue/own/workbookOf";
import { savedFiles } from "./savedFiles";
import { choose, openOwn, PLANS, press, primary, step, toReport } from "./ownCatalogueSteps";

const column = (heading: string) =>
  screen.getByRole("combobox", { name: (name) => name.startsWith(heading) });
/** Waits until a column is taken for something: Fluent names a list by its label and what is chosen. */
const shows = (heading: string, use: string) => screen.findByRole("combobox", { name: `${heading} ${use}` });
const take = async (user: Awaited<ReturnType<typeof openOwn>>["user"], heading: string, use: string) => {
  await user.click(column(heading));
  await user.click(await screen.findByRole("option", { name: use }));
};

describe("before there is one", () => {
  it("says what it is for and what is needed, and offers a file or an address", async () => {
    const { violations } = await openOwn();
    expect(await primary("Choose a file…")).toBeVisible();
    expect(screen.getByText(/at least a code and a title/)).toBeVisible();
    expect(screen.getByLabelText("Or a web address")).toBeVisible();
    expect(await violations()).toHaveNoViolations();
  });

  it("gives a file with the headings to whoever wants to fill one", async () => {
    const saved = savedFiles();
    const { user } = await openOwn();
    await press(user, "Save a file with the headings");
    await waitFor(() => expect(saved.map(({ name }) => name)).toEqual(["Indicators.csv"]));
    expect(await saved[0]?.text()).toMatch(/^\ufeffCode,Printed code,Title,/);
  });
});

describe("the columns of a file", () => {
  it("are guessed and shown with their first values, and the guess can be corrected", async () => {
    const { user, violations } = await openOwn();
    await choose(user, "plans.csv", PLANS);
    expect(await step("Columns of plans.csv")).toHaveFocus();
    await shows("Code", "Code");
    await shows("Good is", "Polarity");
    await shows("Ward officer", "A particular, kept under its heading");
    expect(screen.getByText("For example Evans · Jones · Ŵyn")).toBeVisible();
    expect(await violations()).toHaveNoViolations();
    await take(user, "Ward officer", "Theme");
    await shows("Ward officer", "Theme");
  });

  it("are waited for where none was taken for the title", async () => {
    const { user } = await openOwn();
    await choose(user, "odd.csv", "Code,Wording\nL1,Local confidence");
    await step("Columns of odd.csv");
    expect(await primary("Check 1 row")).toHaveAttribute("aria-disabled", "true");
    expect(screen.getByText("Say which column holds the title.")).toBeVisible();
    await take(user, "Wording", "Title");
    expect(await primary("Check 1 row")).toBeEnabled();
  });

  it("hold a field once: the column that had it becomes a particular", async () => {
    const { user } = await openOwn();
    await choose(user, "plans.csv", PLANS);
    await step("Columns of plans.csv");
    await take(user, "Ward officer", "Title");
    await shows("Title", "A particular, kept under its heading");
  });

  it("come from the sheet that the user chooses in a workbook", async () => {
    const row = (number: number, code: string, title: string) =>
      `<row r="${number}">${textCell(`A${number}`, code)}${textCell(`B${number}`, title)}</row>`;
    const book = workbookOf([
      { name: "Read me", rows: row(1, "Version", "2") + row(2, "By", "Planning") },
      { name: "Local", rows: row(1, "Code", "Title") + row(2, "L1", "Local confidence") },
    ]);
    const { user } = await openOwn();
    await choose(user, "plans.xlsx", book.slice());
    await step("Columns of plans.xlsx");
    // The sheet that names a code and a title is offered first.
    await shows("Sheet", "Local (1 row)");
    expect(screen.getByText("For example L1")).toBeVisible();
    await take(user, "Sheet", "Read me (1 row)");
    expect(screen.getByText("For example By")).toBeVisible();
  });

  it("are kept as they were corrected while the user looks elsewhere", async () => {
    const { user } = await openOwn();
    await choose(user, "plans.csv", PLANS);
    await step("Columns of plans.csv");
    await take(user, "Ward officer", "Left out");
    await user.click(screen.getByRole("tab", { name: "Checks" }));
    await press(user, "More");
    await user.click(await screen.findByRole("menuitem", { name: "Your own catalogue" }));
    await step("Columns of plans.csv");
    await shows("Ward officer", "Left out");
  });
});

describe("the report", () => {
  it("says how many can be used, which they replace, and each problem by its row with what to do", async () => {
    const { user, violations } = await openOwn();
    await toReport(user);
    expect(screen.getByText("2 indicators can be used")).toBeVisible();
    expect(screen.getByText("1 takes the place of a shipped one: NI 15")).toBeVisible();
    expect(screen.getByText("1 row left out")).toBeVisible();
    expect(screen.getByText("1 row kept, with something to look at")).toBeVisible();
    const list = within(screen.getByRole("list", { name: "Problems by row" }));
    expect(list.getAllByRole("listitem").map((row) => row.textContent)).toEqual([
      'Row 3, Good isKept · Not understood, kept as a particular · found "sideways"Use one of: higher, lower, neutral.',
      "Row 4, CodeLeft out · No codeEnter the code, or leave the row out.",
    ]);
    expect(await violations()).toHaveNoViolations();
  });

  it("takes nothing until it is told to", async () => {
    const { user, workbook } = await openOwn();
    await toReport(user);
    expect(workbook.keptCatalogue).toBeUndefined();
    await press(user, "Cancel");
    await primary("Choose a file…");
    expect(workbook.keptCatalogue).toBeUndefined();
  });

  it("can be saved for whoever keeps the file, safe from being read as formulas", async () => {
    const saved = savedFiles();
    const { user } = await openOwn();
    await choose(user, "plans.csv", "Code,Title,Good is\nL1,x,=1+1\n");
    await press(user, "Check 1 row");
    await press(user, "Save the report");
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(saved[0]?.name).toBe("Report on plans.csv");
    expect((await saved[0]?.text())?.split("\r\n")).toEqual([
      "\ufeffRow,Column,Found,Problem,What to do,Outcome",
      `2,Good is,'=1+1,"Not understood, kept as a particular","Use one of: higher, lower, neutral.",Kept`,
      "",
    ]);
  });

  it("says so where no row is an indicator", async () => {
    const { user } = await openOwn();
    await choose(user, "plans.csv", "Code,Title\nL1,\n");
    await press(user, "Check 1 row");
    expect(await primary("Use 0 indicators")).toHaveAttribute("aria-disabled", "true");
    expect(screen.getByText("No row has both a code and a title.")).toBeVisible();
  });

  it("leads back to the columns as they were", async () => {
    const { user } = await openOwn();
    await choose(user, "plans.csv", PLANS);
    await step("Columns of plans.csv");
    await take(user, "Ward officer", "Left out");
    await press(user, "Check 3 rows");
    await step("What plans.csv holds");
    await press(user, "Back");
    await step("Columns of plans.csv");
    await shows("Ward officer", "Left out");
  });
});

describe("a file that cannot be taken is refused in three lines", () => {
  it.each<[string, string, BlobPart, string, string]>([
    ["blank", "a.csv", "  \n \n", "There is no text in it.", "Choose a file with headings"],
    [
      "of one column",
      "a.csv",
      "Code\nL1\n",
      "This is no table: it has only one column.",
      "Choose a file with a column",
    ],
    ["a web page", "a.csv", "<!doctype html><p>Sign in", "This is a web page", "Download the file"],
    ["not closed", "a.csv", 'Code,Title\nL1,"x\n', "Row 2 opens a quotation mark", "Close it in the file"],
    [
      "a damaged workbook",
      "a.xlsx",
      "PK\u0003\u0004 and no more",
      "This workbook cannot be read.",
      "save it anew",
    ],
    ["too large", "a.csv", new Uint8Array(MOST_BYTES + 1), "The file is larger than 20 MB.", "Take out"],
  ])("%s", async (_, name, content, happened, remedy) => {
    const { user, violations } = await openOwn();
    await choose(user, name, content);
    expect(await screen.findByText(new RegExp(happened))).toBeVisible();
    expect(screen.getByText("Nothing was changed.")).toBeVisible();
    expect(screen.getByText(new RegExp(remedy))).toBeVisible();
    expect(await primary("Choose a file…")).toBeEnabled();
    expect(await violations()).toHaveNoViolations();
  });
});
