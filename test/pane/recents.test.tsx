import { screen, waitFor, within } from "@testing-library/react";
import { FakeWorkbook } from "./fakeWorkbook";
import { goToInsert, openDetail, search, showPane } from "./pane";

const recents = () =>
  within(screen.getByRole("group", { name: "Recent" }))
    .getAllByRole("button")
    .map((button) => button.textContent);

const look = async (user: ReturnType<typeof showPane>["user"], code: string) => {
  await openDetail(user, code);
  await user.keyboard("{Alt>}{ArrowLeft}{/Alt}");
};

it("before anything was opened a line says what will stand there", () => {
  showPane();
  expect(screen.getByText("The last ten you open or insert appear here.")).toBeVisible();
});

it("what was opened is offered, the latest first, and opens again", async () => {
  const { user, violations } = showPane();
  await look(user, "NI 15");
  await look(user, "NI 16");
  await look(user, "NI 15");
  await search(user, "");
  expect(recents()).toEqual(["NI 15", "NI 16"]);
  expect(await violations()).toHaveNoViolations();
  await user.click(within(screen.getByRole("group", { name: "Recent" })).getByText("NI 16"));
  expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(/^NI 16 /);
});

it("looking things up writes nothing to the workbook", async () => {
  const { user, workbook } = showPane();
  await look(user, "NI 15");
  await look(user, "NI 16");
  expect(workbook.kept.size).toBe(0);
});

it("an insertion keeps them with the workbook, before those that were there, ten in all", async () => {
  const workbook = new FakeWorkbook();
  const before = Array.from({ length: 10 }, (_, place) => `NI ${place + 1}`);
  workbook.kept.set("catalogue", { recents: before, collections: [{ name: "Mine", keys: ["NI 1"] }] });
  const { user } = showPane({ workbook });
  await look(user, "NI 16");
  await goToInsert(user, "NI 15");
  await screen.findByText(/all empty/);
  await user.click(screen.getByRole("button", { name: "Insert 16 cells" }));
  await waitFor(() =>
    expect(workbook.kept.get("catalogue")).toEqual({
      recents: ["NI 15", "NI 16", ...before.slice(0, 8)],
      collections: [{ name: "Mine", keys: ["NI 1"] }],
    }),
  );
});

it("come back with the workbook, without the codes that the catalogue no longer has", async () => {
  const workbook = new FakeWorkbook();
  workbook.kept.set("catalogue", { recents: ["X1", "NI 15"] });
  showPane({ workbook });
  await screen.findByRole("group", { name: "Recent" });
  expect(recents()).toEqual(["NI 15"]);
});

it("what somebody else wrote in their place is as good as not there", async () => {
  const workbook = new FakeWorkbook();
  workbook.kept.set("catalogue", { recents: "NI 15", collections: [{ keys: [1] }, null] });
  const { user } = showPane({ workbook });
  await user.click(screen.getByRole("button", { name: "Collections" }));
  expect(await screen.findByText(/^There are no collections yet/)).toBeVisible();
});
