import { screen, waitFor } from "@testing-library/react";
import { readIndicators } from "../../src/catalogue/own/reading/readIndicators";
import { choose, openOwn, press, primary, step } from "./ownCatalogueSteps";

jest.mock("../../src/catalogue/own/reading/readIndicators");

const ROWS = 2000;
const LONG = `Code,Title\n${Array.from({ length: ROWS }, (_, row) => `L${row},Local ${row}`).join("\n")}`;

/** Checking that gets half-way and no further, until whoever follows it stops it. */
function checkingThatNeverEnds() {
  const checking = { ended: false };
  jest.mocked(readIndicators).mockImplementation(async (_table, _mapping, _source, before) => {
    try {
      for (;;) {
        before?.(ROWS / 2);
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
    } finally {
      checking.ended = true;
    }
  });
  return checking;
}

it("a long file is followed while it is checked, and stopped when the user says so", async () => {
  const checking = checkingThatNeverEnds();
  const { user, workbook, violations } = await openOwn();
  await choose(user, "long.csv", LONG);
  await step("Columns of long.csv");
  await press(user, "Check 2,000 rows");
  const bar = await screen.findByRole("progressbar", { name: "Checking 2,000 rows…" });
  expect(bar).toHaveAttribute("aria-valuenow", "50");
  expect(
    screen.getByText("1,000 of 2,000 rows", { selector: "[role=status]", ignore: false }),
  ).toBeInTheDocument();
  expect(await primary("Check 2,000 rows")).toHaveAttribute("aria-disabled", "true");
  expect(await violations()).toHaveNoViolations();

  await press(user, "Stop");
  await waitFor(() => expect(checking.ended).toBe(true));
  expect(await screen.findByText("Stopped. Nothing was changed.", { ignore: false })).toBeInTheDocument();
  expect(await primary("Check 2,000 rows")).toBeEnabled();
  expect(workbook.keptCatalogue).toBeUndefined();
});

it("leaving the columns stops the checking too", async () => {
  const checking = checkingThatNeverEnds();
  const { user } = await openOwn();
  await choose(user, "long.csv", LONG);
  await press(user, "Check 2,000 rows");
  await press(user, "Cancel");
  await waitFor(() => expect(checking.ended).toBe(true));
  expect(await primary("Choose a file…")).toBeEnabled();
});
