import { screen, within } from "@testing-library/react";
import { search, showPane } from "./pane";

const places = () => screen.findByRole("region", { name: "Lists and models found" });

test("Area Based Grant streams are found in the search box, read, and inserted under their name and source", async () => {
  const { user, workbook, violations } = showPane();
  await search(user, "abg");
  const [first] = within(await places()).getAllByRole("button");
  expect(first).toHaveTextContent("Area Based Grant streams List · 79 rows");
  expect(await violations()).toHaveNoViolations();
  await user.click(first as HTMLElement);
  await screen.findByRole("heading", { level: 1, name: "Area Based Grant streams" });
  const table = screen.getByRole("region", { name: "Rows of Area Based Grant streams" });
  expect(within(table).getAllByRole("row")).toHaveLength(80);
  expect(await violations()).toHaveNoViolations();
  expect(workbook.written).toEqual([]);
  await user.click(await screen.findByRole("button", { name: /^Insert \d+ cells$/ }));
  await screen.findByText(/^Inserted/);
  const cells = workbook.written[0]?.block.cells ?? [];
  expect(cells[0]?.[0]).toBe("Area Based Grant streams");
  expect(cells[1]).toEqual(["Stream", "Department", "Destination", "Status"]);
  expect(cells).toHaveLength(82);
  expect(cells.at(-1)?.[0]).toMatch(/^Source: list "abg streams"/);
});

test("of a borough its row alone goes in, or the whole list as one formula", async () => {
  const { user, workbook } = showPane();
  await search(user, "Hackney");
  await user.click(
    within(await places()).getByRole("button", { name: /^Boroughs of London List · 1 of 32/ }),
  );
  await user.click(await screen.findByRole("button", { name: "Insert 16 cells" }));
  await screen.findByText(/^Inserted/);
  expect(workbook.written[0]?.block.cells[2]?.[0]).toBe("Hackney");
  await user.click(screen.getByRole("button", { name: "Done" }));
  await user.click(within(await places()).getByRole("button", { name: /^Boroughs of London/ }));
  await user.click(await screen.findByRole("radio", { name: "One formula that fills the list" }));
  await user.click(await screen.findByRole("button", { name: "Insert 140 cells" }));
  await screen.findByText(/^Inserted/);
  expect(workbook.written[1]?.block.cells[1]?.[0]).toEqual({ formula: '=PLAN.LIST("boroughs")' });
});

test("the words of the trade lead to the ready model, and a list says that no indicator matches", async () => {
  const { user } = showPane();
  await search(user, "mayor");
  const found = within(await places());
  expect(found.getAllByRole("button").map((button) => button.textContent)).toEqual([
    "Funding limits of the Mayor List · 2 rows",
    "Budget gap Ready model",
  ]);
  expect(screen.getByText("No indicator matches.")).toBeVisible();
  await user.click(found.getByRole("button", { name: /^Budget gap/ }));
  expect(await screen.findByRole("heading", { level: 1, name: "Budget gap" })).toBeVisible();
});
