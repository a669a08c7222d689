import { screen, waitFor, within } from "@testing-library/react";
import type { OwnCells } from "../../src/sheets/ownBlock/ownCells";
import { requestView } from "../../src/taskpane/requestedView";
import { FakeWorkbook } from "./fakeWorkbook";
import { showPane } from "./pane";

const VALUES: (string | number)[][] = [
  ["Borough", "Lead", "Residents", "Deprivation"],
  ["Bexley", "A. Shah", 200, 1],
  ["Camden", "B. Lee", 100, 3],
  ["Sutton", "C. Roy", 100, 2],
  ["All London", "", 400, 6],
];
const AREAS: OwnCells = {
  address: "Areas!B4:E8",
  values: VALUES,
  texts: VALUES.map((row) => row.map(String)),
};

const primary = (name: string) => screen.getByRole("button", { name });

/** The grants model with the list of areas read. */
async function atOwnAreas(block = AREAS) {
  const workbook = new FakeWorkbook();
  workbook.block = block;
  requestView({ view: "budget", section: "grants" });
  const pane = showPane({ workbook });
  await screen.findByRole("heading", { level: 1, name: "Grants" });
  await pane.user.click(screen.getByRole("radio", { name: "My own cells, linked" }));
  await pane.user.click(screen.getByRole("button", { name: "Read the selection" }));
  await screen.findByText(`Read from ${block.address}`);
  return pane;
}

it("shows each row with a tick and its figures, and what each column is", async () => {
  const { violations } = await atOwnAreas();
  expect(screen.getByText("Rows taken in: 3 of 4")).toBeVisible();
  const ticks = within(screen.getByRole("list", { name: "Rows of the table" })).getAllByRole("checkbox");
  expect(ticks.map((tick) => (tick as HTMLInputElement).checked)).toEqual([true, true, true, false]);
  expect(screen.getByRole("checkbox", { name: "Row 8: All London (adds up others)" })).not.toBeChecked();
  expect(screen.getByText("200 · 1")).toBeVisible();
  expect(
    await screen.findByRole("combobox", { name: "Column D: Residents Criterion to share by" }),
  ).toBeVisible();
  expect(screen.getByRole("combobox", { name: "Column E: Deprivation Criterion to share by" })).toBeVisible();
  // A column of words can be no criterion.
  expect(screen.getByRole("checkbox", { name: "Column C: Lead" })).toBeDisabled();
  expect(screen.queryByRole("combobox", { name: /^Column C/ })).toBeNull();
  expect(screen.queryByLabelText("Unit")).toBeNull();
  expect(await violations()).toHaveNoViolations();
});

it("shows of a thousand columns those that can be seen, and counts them all", async () => {
  const wide = VALUES.map((row, down) => [
    ...row,
    ...Array.from({ length: 1_000 }, (_, at) => (down === 0 ? `Q${at}` : 1)),
  ]);
  await atOwnAreas({ address: "Areas!B4:DLX8", values: wide, texts: wide.map((row) => row.map(String)) });
  const parts = within(screen.getByRole("list", { name: "What each column is" })).getAllByRole("listitem");
  expect(parts.length).toBeLessThan(300);
  expect(parts[0]).toHaveAttribute("aria-setsize", "1004");
});

it("still asks for years and streams, and links the rest", async () => {
  const { workbook, user } = await atOwnAreas();
  await user.clear(screen.getByLabelText("First year"));
  expect(primary("Insert")).toHaveAttribute("aria-disabled", "true");
  await user.type(screen.getByLabelText("First year"), "2012/13");
  expect(screen.queryByLabelText("Areas")).toBeNull();
  await user.click(primary("Insert 1 sheet"));
  await waitFor(() => expect(workbook.added).toHaveLength(1));
  const cells = workbook.added[0]?.[0]?.cells.flat() ?? [];
  expect(cells).toContain("2012/13");
  expect(cells).toContainEqual({ formula: '=IF(ISBLANK(Areas!D5),"",Areas!D5)' });
  expect(cells).not.toContain(200);
});

it("links the rows that are ticked, and no others", async () => {
  const { workbook, user } = await atOwnAreas();
  await user.click(screen.getByRole("checkbox", { name: "Row 6: Camden" }));
  await user.click(screen.getByRole("checkbox", { name: /^Row 8: All London/ }));
  expect(screen.getByText("Rows taken in: 3 of 4")).toBeVisible();
  await user.click(primary("Insert 1 sheet"));
  await waitFor(() => expect(workbook.added).toHaveLength(1));
  const cells = workbook.added[0]?.[0]?.cells.flat() ?? [];
  expect(cells).toContainEqual({ formula: '=IF(ISBLANK(Areas!B8),"",Areas!B8)' });
  expect(cells).not.toContainEqual({ formula: '=IF(ISBLANK(Areas!B6),"",Areas!B6)' });
  expect(cells).toContain("Left out: Camden.");
});

it("shows headings of groups and notes with a tick, and takes them in where the user says so", async () => {
  const values: (string | number)[][] = [
    ["Borough", "Residents"],
    ["Outer London", ""],
    ["Bexley", 200],
    ["Bromley", 310],
    ["Source: the register", ""],
  ];
  const { workbook, user } = await atOwnAreas({
    address: "Areas!B4:C8",
    values,
    texts: values.map((row) => row.map(String)),
  });
  expect(screen.getByText("Rows taken in: 2 of 4")).toBeVisible();
  const group = screen.getByRole("checkbox", { name: "Row 5: Outer London (heading or note)" });
  expect(group).not.toBeChecked();
  await user.click(group);
  expect(screen.getByText("Rows taken in: 3 of 4")).toBeVisible();
  await user.click(primary("Insert 1 sheet"));
  await waitFor(() => expect(workbook.added).toHaveLength(1));
  const cells = workbook.added[0]?.[0]?.cells.flat() ?? [];
  expect(cells).toContainEqual({ formula: '=IF(ISBLANK(Areas!B5),"",Areas!B5)' });
});

it("asks about a row that may add up others, and waits for the answer", async () => {
  const values: (string | number)[][] = [
    ["Borough", "Arson"],
    ["Bexley", 2],
    ["Bromley", 5],
    ["Camden", 7],
    ["Sutton", 1],
  ];
  const { user, violations } = await atOwnAreas({
    address: "Areas!B4:C8",
    values,
    texts: values.map((row) => row.map(String)),
  });
  expect(screen.getByText("1 question before it can be inserted")).toBeVisible();
  expect(primary("Insert")).toHaveAttribute("aria-disabled", "true");
  expect(await violations()).toHaveNoViolations();
  await user.click(screen.getByRole("button", { name: /^Take it in: Row 7: Camden/ }));
  expect(screen.getByText("Rows taken in: 4 of 4")).toBeVisible();
  await waitFor(() => expect(primary("Insert 1 sheet")).toBeEnabled());
});

it("names the cell whose figure is text, and waits", async () => {
  const values: (string | number)[][] = [
    ["Borough", "Residents"],
    ["Bexley", 200],
    ["Camden", "1,100"],
  ];
  await atOwnAreas({ address: "Areas!B4:C6", values, texts: values.map((row) => row.map(String)) });
  expect(screen.getByText(/^C6 holds "1,100", a number stored as text\./)).toBeVisible();
  expect(primary("Insert")).toHaveAttribute("aria-disabled", "true");
});

it("waits until there is something to share by", async () => {
  const { user } = await atOwnAreas();
  for (const column of ["D", "E"]) {
    await user.click(screen.getByRole("combobox", { name: new RegExp(`^Column ${column}`) }));
    await user.click(await screen.findByRole("option", { name: "Not used" }));
  }
  expect(screen.getByText("Say which it is: Criterion to share by.")).toBeVisible();
  expect(primary("Insert")).toHaveAttribute("aria-disabled", "true");
});
