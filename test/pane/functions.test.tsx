import { act, screen, waitFor, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { requestView } from "../../src/taskpane/requestedView";
import { showPane } from "./pane";

/** Opens the functions from the overflow menu. */
async function openFunctions(user: UserEvent): Promise<void> {
  await user.click(screen.getByRole("button", { name: "More" }));
  await user.click(await screen.findByRole("menuitem", { name: "Functions" }));
  await screen.findByRole("heading", { level: 1, name: "Functions" });
}

const gap = async (user: UserEvent) => {
  await openFunctions(user);
  await user.type(screen.getByRole("searchbox"), "plan.gap");
  const list = await screen.findByRole("list", { name: "Functions" });
  const [first] = within(list).getAllByRole("button");
  if (!first) throw new Error("Nothing was found.");
  await user.click(first);
  await screen.findByRole("heading", { level: 1, name: "PLAN.GAP" });
};

test("all functions are listed by family, and axe finds nothing", async () => {
  const { user, violations } = showPane();
  await openFunctions(user);
  const families = ["Budget", "Grants and funding", "Targets and performance", "Catalogue"];
  for (const family of families) expect(screen.getByRole("list", { name: family })).toBeInTheDocument();
  expect(await violations()).toHaveNoViolations();
});

test("a question finds functions, and what it does not find is said", async () => {
  const { user } = showPane();
  await openFunctions(user);
  await user.type(screen.getByRole("searchbox"), "borrowing zebras");
  expect(
    await screen.findByText("Nothing answers all of that. These are for borrowing."),
  ).toBeInTheDocument();
  await user.clear(screen.getByRole("searchbox"));
  await user.type(screen.getByRole("searchbox"), "zebras");
  expect(await screen.findByText(/No function is for "zebras"/)).toBeInTheDocument();
  expect(screen.getByRole("list", { name: "Budget" })).toBeInTheDocument();
});

test("a function says what it takes, and its example goes in as live cells at the confirmed target", async () => {
  const { user, workbook, violations } = showPane();
  await gap(user);
  expect(screen.getByText("fundingLimit")).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Insert the example" }));
  await screen.findByRole("heading", { level: 1, name: "Example of PLAN.GAP" });
  expect(await violations()).toHaveNoViolations();
  expect(workbook.written).toEqual([]);
  // 2,706.8 + 141.8 + 33.8 − 2,619.4, as the example has it.
  const preview = within(await screen.findByRole("region", { name: "Preview" }));
  expect(preview.getByText("263")).toBeVisible();
  expect(preview.queryByText(/^=/)).not.toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Show formulas" }));
  expect(preview.getByText("=PLAN.GAP(C5,C6,C7,C8)")).toBeVisible();
  await user.click(await screen.findByRole("button", { name: /^Insert \d+ cells$/ }));
  await screen.findByText(/^Inserted/);
  const formulas = workbook.written[0]?.block.cells
    .flat()
    .filter((content) => typeof content === "object" && content !== null);
  expect(formulas).toEqual([{ formula: "=PLAN.GAP(C5,C6,C7,C8)" }]);
});

test("a formula is built: each argument read back, the result shown before anything is written", async () => {
  const { user, workbook, violations } = showPane();
  workbook.ranges.set("Gap!B3:D3", {
    address: "Gap!B3:D3",
    values: [[2673.3, 2706.8, 2735.1]],
    texts: [["2,673.3", "2,706.8", "2,735.1"]],
  });
  workbook.callAnswer = { cells: [[67.6, 202.7, 263]] };
  await gap(user);
  await user.click(screen.getByRole("button", { name: "Build a formula" }));
  await screen.findByRole("heading", { level: 1, name: "=PLAN.GAP(…)" });
  const insert = screen.getByRole("button", { name: "Insert formula" });
  expect(insert).toHaveAttribute("aria-disabled", "true");
  expect(screen.getByText("Enter requirement.")).toBeInTheDocument();

  await user.type(screen.getByRole("textbox", { name: "Requirement" }), "Gap!B3:D3");
  expect(await screen.findByText("3 cells across: 2,673.3 … 2,735.1")).toBeInTheDocument();
  await user.type(screen.getByRole("textbox", { name: "Savings to identify" }), "0");
  await user.type(screen.getByRole("textbox", { name: "Pay and prices" }), "0");
  await user.type(screen.getByRole("textbox", { name: "Funding limit" }), "2,605.7");

  const result = await screen.findByRole("region", { name: "It gives" });
  expect(within(result).getByText("202.7")).toBeInTheDocument();
  expect(workbook.called.at(-1)).toEqual({
    id: "GAP",
    args: [[[2673.3, 2706.8, 2735.1]], [[0]], [[0]], [[2605.7]]],
  });
  expect(await violations()).toHaveNoViolations();
  expect(workbook.written).toEqual([]);
  await waitFor(() => expect(insert).not.toHaveAttribute("aria-disabled", "true"));
  await user.click(insert);
  await screen.findByText(/^Inserted/);
  expect(workbook.written[0]?.block.cells).toEqual([
    [{ formula: "=PLAN.GAP(B3:D3,0,0,2605.7)" }, null, null],
  ]);
});

test("a refusal is read before anything is written, and cells that are none are said beside their field", async () => {
  const { user, workbook } = showPane();
  workbook.callAnswer = {
    error: { code: "#VALUE!", message: "weights, row 7: found text. Enter a number." },
  };
  await openFunctions(user);
  await user.type(screen.getByRole("searchbox"), "plan.rate");
  const list = await screen.findByRole("list", { name: "Functions" });
  await user.click(within(list).getByRole("button", { name: /^PLAN\.RATE/ }));
  await user.click(await screen.findByRole("button", { name: "Build a formula" }));
  await user.type(await screen.findByRole("textbox", { name: "Count" }), "12");
  await user.type(screen.getByRole("textbox", { name: "Population" }), "no one");
  expect(await screen.findByRole("alert")).toHaveTextContent("weights, row 7: found text. Enter a number.");
  await user.clear(screen.getByRole("textbox", { name: "Count" }));
  await user.type(screen.getByRole("textbox", { name: "Count" }), "no_such_name");
  expect(await screen.findByText(/"no_such_name" is no cell/)).toBeInTheDocument();
});

test("years are read as years, and so are seen where they are given for figures", async () => {
  const { user, workbook } = showPane();
  const years = ["2010/11", "2011/12", "2012/13"];
  workbook.ranges.set("Gap!B2:D2", { address: "Gap!B2:D2", values: [years], texts: [years] });
  const down = years.map((year) => [year]);
  workbook.ranges.set("Gap!A3:A5", { address: "Gap!A3:A5", values: down, texts: down });
  await gap(user);
  await user.click(screen.getByRole("button", { name: "Build a formula" }));
  await user.type(await screen.findByRole("textbox", { name: "Requirement" }), "Gap!B2:D2");
  expect(await screen.findByText("3 years across, 2010/11 to 2012/13")).toBeVisible();
  await user.type(screen.getByRole("textbox", { name: "Funding limit" }), "Gap!A3:A5");
  expect(await screen.findByText("3 years down, 2010/11 to 2012/13")).toBeVisible();
});

test("the selection can be used for an argument", async () => {
  const { user, workbook } = showPane();
  workbook.ranges.set("Gap!B9:B40", { address: "Gap!B9:B40", values: [[1], [2]], texts: [["1"], ["2"]] });
  await gap(user);
  await user.click(screen.getByRole("button", { name: "Build a formula" }));
  await screen.findByRole("textbox", { name: "Requirement" });
  workbook.select({ address: "Gap!B9:B40", anchor: "Gap!B9" });
  await user.click(screen.getByRole("button", { name: "Use selection: Funding limit" }));
  expect(await screen.findByDisplayValue("Gap!B9:B40")).toBe(
    screen.getByRole("textbox", { name: "Funding limit" }),
  );
});

test("the ribbon's Allocate builds the call, and shows that the parts are the pot and who got the odd unit", async () => {
  const { user, workbook, violations } = showPane();
  workbook.ranges.set("Gap!B2:B4", {
    address: "Gap!B2:B4",
    values: [[51], [26], [23]],
    texts: [["51"], ["26"], ["23"]],
  });
  workbook.callAnswer = { cells: [[5], [3], [2]] };
  act(() => requestView({ view: "functions", section: "ALLOCATE" }));
  await screen.findByRole("heading", { level: 1, name: "Share out a pot" });
  await user.type(screen.getByRole("textbox", { name: "Total" }), "10");
  await user.type(screen.getByRole("textbox", { name: "Weights" }), "Gap!B2:B4");
  expect(await screen.findByText("Total = pot: 10")).toBeInTheDocument();
  const shares = within(screen.getByRole("region", { name: "How the parts were rounded" }));
  expect(shares.getAllByRole("row").map((row) => row.textContent)).toEqual([
    "WeightExact sharePart",
    "515.15",
    "262.63rounded up",
    "232.32",
  ]);
  expect(screen.getByText(/^1 odd unit of 1 went/)).toBeInTheDocument();
  expect(await violations()).toHaveNoViolations();
  expect(workbook.written).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Or insert the ready model Grants" }));
  expect(await screen.findByRole("heading", { level: 1, name: "Grants" })).toBeInTheDocument();
});

test.each([
  ["TRAJECTORY", "Set a trajectory", "Baseline", "Or insert the ready model Trajectories", "Trajectories"],
  [
    "REINSTATE",
    "Put savings back",
    "Proposals",
    "Or insert the ready model Savings and growth register",
    "Savings and growth register",
  ],
])(
  "%s has a preset too, beside the ready model that does more",
  async (section, heading, field, link, model) => {
    const { user, violations } = showPane();
    act(() => requestView({ view: "functions", section }));
    await screen.findByRole("heading", { level: 1, name: heading });
    expect(screen.getByRole("textbox", { name: field })).toBeInTheDocument();
    expect(await violations()).toHaveNoViolations();
    await user.click(screen.getByRole("button", { name: link }));
    expect(await screen.findByRole("heading", { level: 1, name: model })).toBeInTheDocument();
  },
);
