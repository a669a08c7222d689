import { screen } from "@testing-library/react";
import { textCell, workbookOf } from "../unit/catalogue/own/workbookOf";
import { choose, openOwn, press, primary, step } from "./ownCatalogueSteps";

/** Below a title, with headings that no word gives away. */
const TITLED = "What we count,,\nEntry,Wording,Service\nM1,Potholes,Streets\nM2,Calls,Contact";

it("finds headings by their shape, and has them in another row where the user says so", async () => {
  const { user, violations } = await openOwn();
  await choose(user, "city.csv", TITLED);
  await step("Columns of city.csv");
  expect(screen.getByText(/^2 rows under the headings\./)).toBeVisible();
  const headings = await screen.findByRole("combobox", {
    name: "Headings in Row 2: Entry · Wording · Service",
  });
  expect(await violations()).toHaveNoViolations();
  await user.click(headings);
  await user.click(await screen.findByRole("option", { name: "Row 3: M1 · Potholes · Streets" }));
  expect(await screen.findByText(/^1 row under the headings\./)).toBeVisible();
  expect(screen.getByRole("combobox", { name: /^Potholes/ })).toBeVisible();
});

it("takes numbers alone for national indicators only where the user says that they are", async () => {
  const { user } = await openOwn();
  await choose(user, "list.csv", "No,Indicator\n15,Calls answered\n16,Visits made");
  await press(user, "Check 2 rows");
  await step("What list.csv holds");
  expect(screen.queryByText(/the place of a shipped one/)).toBeNull();
  await press(user, "Back");
  await user.click(await screen.findByRole("checkbox", { name: /^These numbers are national indicators/ }));
  await press(user, "Check 2 rows");
  expect(await screen.findByText(/^2 take the place of a shipped one: NI 15/)).toBeVisible();
});

it("says which sheets are hidden beside those that are not, and offers them to choose from", async () => {
  const table = (code: string) =>
    `<row r="1">${textCell("A1", "Code")}${textCell("B1", "Title")}</row>` +
    `<row r="2">${textCell("A2", code)}${textCell("B2", "Local confidence")}</row>`;
  const { user, violations } = await openOwn();
  const sheets = [
    { name: "Shown", rows: table("L1") },
    { name: "Archive", rows: table("L2"), state: "hidden" as const },
  ];
  await choose(user, "kept.xlsx", new Uint8Array(workbookOf(sheets)));
  await step("Columns of kept.xlsx");
  expect(screen.getByText("1 sheet is hidden and not read: Archive.")).toBeVisible();
  expect(await violations()).toHaveNoViolations();
  await press(user, "Read hidden sheets too");
  await user.click(await screen.findByRole("combobox", { name: /^Sheet/ }));
  await user.click(await screen.findByRole("option", { name: "Archive (1 row)" }));
  expect(await screen.findByText("For example L2")).toBeVisible();
});

it("names the hidden sheets that hold all the text, and reads them when told to", async () => {
  const table =
    `<row r="1">${textCell("A1", "Code")}${textCell("B1", "Title")}</row>` +
    `<row r="2">${textCell("A2", "L1")}${textCell("B2", "Local confidence")}</row>`;
  const { user } = await openOwn();
  await choose(
    user,
    "kept.xlsx",
    new Uint8Array(
      workbookOf([
        { name: "Cover", rows: "" },
        { name: "Table", rows: table, state: "hidden" },
      ]),
    ),
  );
  expect(await screen.findByText("No table but on a hidden sheet: Table.")).toBeVisible();
  await press(user, "Read 1 hidden sheet");
  await step("Columns of kept.xlsx");
  expect(await primary("Check 1 row")).toBeEnabled();
});
