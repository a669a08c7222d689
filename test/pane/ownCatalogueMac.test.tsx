/** On a Mac a download does nothing and says nothing: what would be saved goes onto a sheet, or is copied. */
import { screen } from "@testing-library/react";
import copy from "copy-to-clipboard";
import { FakeWorkbook } from "./fakeWorkbook";
import { choose, openOwn, press } from "./ownCatalogueSteps";
import { savedFiles } from "./savedFiles";

jest.mock("copy-to-clipboard", () => jest.fn(() => Promise.resolve(true)));

const onMac = () => {
  const workbook = new FakeWorkbook();
  workbook.saves = false;
  return workbook;
};
const added = ({ added: sheets }: FakeWorkbook) => sheets.flat().map(({ name, cells }) => [name, cells]);

it("no button of the own catalogue saves a file, and each thing that would be saved can go elsewhere", async () => {
  const saved = savedFiles();
  const { user, workbook, violations } = await openOwn(onMac());
  expect(screen.queryByRole("button", { name: /save|export/i })).not.toBeInTheDocument();
  await press(user, "Onto a new sheet");
  expect(await screen.findByText(/^Inserted/)).toBeVisible();
  expect(added(workbook)).toEqual([
    ["A table with the headings", [expect.arrayContaining(["Code", "Title"])]],
  ]);
  expect(await violations()).toHaveNoViolations();

  await choose(user, "plans.csv", "Code,Title\nL1,One\n,No code\n");
  await press(user, "Check 2 rows");
  expect(screen.queryByRole("button", { name: /save/i })).not.toBeInTheDocument();
  await press(user, "Copy to paste");
  expect(await screen.findByText("Copied")).toBeVisible();
  expect(copy).toHaveBeenLastCalledWith(expect.stringContaining("Row\tColumn\tFound"));

  await press(user, "Use 1 indicator");
  await press(user, "Onto a new sheet");
  expect(screen.queryByRole("button", { name: /export/i })).not.toBeInTheDocument();
  expect(added(workbook)[1]).toEqual(["plans", [expect.any(Array), expect.arrayContaining(["L1", "One"])]]);
  expect(saved).toEqual([]);
});
