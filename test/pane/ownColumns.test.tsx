import { screen, waitFor } from "@testing-library/react";
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
async function atOwnAreas() {
  const workbook = new FakeWorkbook();
  workbook.block = AREAS;
  requestView({ view: "budget", section: "grants" });
  const pane = showPane({ workbook });
  await screen.findByRole("heading", { level: 1, name: "Grants" });
  await pane.user.click(screen.getByRole("radio", { name: "My own cells, linked" }));
  await pane.user.click(screen.getByRole("button", { name: "Read the selection" }));
  await screen.findByText("Read from Areas!B4:E8");
  return pane;
}

it("says which rows are the model's, which are left out, and what each column of figures is", async () => {
  const { violations } = await atOwnAreas();
  expect(
    screen.getByText("3 rows: Bexley to Sutton. Left out because they add up other rows: All London."),
  ).toBeVisible();
  expect(
    await screen.findByRole("combobox", { name: "Column D: Residents Criterion to share by" }),
  ).toBeVisible();
  expect(screen.getByRole("combobox", { name: "Column E: Deprivation Criterion to share by" })).toBeVisible();
  // A column of words can be no criterion.
  expect(screen.queryByRole("combobox", { name: /^Column C/ })).toBeNull();
  expect(screen.queryByLabelText("Unit")).toBeNull();
  expect(await violations()).toHaveNoViolations();
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

it("waits until there is something to share by", async () => {
  const { user } = await atOwnAreas();
  for (const column of ["D", "E"]) {
    await user.click(screen.getByRole("combobox", { name: new RegExp(`^Column ${column}`) }));
    await user.click(await screen.findByRole("option", { name: "Not used" }));
  }
  expect(screen.getByText("Say which it is: Criterion to share by.")).toBeVisible();
  expect(primary("Insert")).toHaveAttribute("aria-disabled", "true");
});
