import { screen, waitFor } from "@testing-library/react";
import { addCodes, button, enterFigures, findings, listed, openAgreement } from "./agreementSteps";
import { showPane } from "./pane";

describe("an agreement that is not begun", () => {
  it("is opened from the menu, counts nothing, and says what the button waits for", async () => {
    const { user, violations } = showPane();
    await user.click(button("More"));
    await user.click(await screen.findByRole("menuitem", { name: "Local Area Agreement" }));
    expect(await screen.findByRole("heading", { level: 1, name: "Local Area Agreement" })).toHaveFocus();
    expect(screen.getByText("0 of at most 35 designated")).toBeVisible();
    expect(screen.getByText("0 of 16 statutory")).toBeVisible();
    expect(screen.getByText("0 local")).toBeVisible();
    expect(screen.getByText("Findings appear here as targets are added.")).toBeVisible();
    expect(button("Insert 0 targets…")).toHaveAttribute("aria-disabled", "true");
    expect(button("Insert 0 targets…")).toHaveAccessibleDescription("Add a target first.");
    expect(await violations()).toHaveNoViolations();
  });
});

describe("the figures of a target", () => {
  it("settle its findings one by one as they are typed", async () => {
    const { user } = await openAgreement();
    await addCodes(user, "NI 15", "NI 16");
    await enterFigures(user, "NI 16", "23.2", "22.3", "21.3", "20.4");
    expect(findings()).toEqual([
      "Statutory count: 0 statutory targets; expected 16.",
      "No baseline. Set it at the first annual review.NI 15",
      "Target missing. No target for year 1, 2, 3.NI 15",
    ]);
    await enterFigures(user, "NI 15", "2.4", "2.2", "", "1.8");
    expect(findings()).toEqual([
      "Statutory count: 0 statutory targets; expected 16.",
      "Target missing. No target for year 2.NI 15",
    ]);
    expect(listed("Designated targets")[0]).toContain("Baseline 2.4 · targets 2.2, none, 1.8");
  });

  it("are opened from the finding, at the first field, and left with Escape", async () => {
    const { user, violations } = await openAgreement();
    await addCodes(user, "NI 15", "NI 16");
    await user.click(screen.getAllByRole("button", { name: "Figures of NI 16" })[0] as HTMLElement);
    await waitFor(() => expect(screen.getByLabelText("Baseline")).toHaveFocus());
    expect(screen.getByText("rate per 1,000 · lower is better")).toBeVisible();
    expect(await violations()).toHaveNoViolations();
    await user.keyboard("{Escape}");
    expect(screen.queryByLabelText("Baseline")).toBeNull();
    expect(button(/^NI 16 /)).toHaveFocus();
  });

  it("are numbers or nothing", async () => {
    const { user, violations } = await openAgreement();
    await addCodes(user, "NI 15", "NI 16");
    await user.click(button(/^NI 16 /));
    await user.type(screen.getByLabelText("2009/10"), "21%");
    expect(await screen.findByText("Enter a number, or leave it blank.")).toBeVisible();
    expect(button("Insert 2 targets…")).toHaveAccessibleDescription("A figure of NI 16 is no number.");
    expect(await violations()).toHaveNoViolations();
    await user.type(screen.getByLabelText("2009/10"), "{Backspace}");
    expect(button("Insert 2 targets…")).not.toHaveAttribute("aria-disabled", "true");
  });

  it("stand under the years of the agreement", async () => {
    const { user } = await openAgreement();
    const year = screen.getByLabelText("First of its three years");
    await user.clear(year);
    await user.type(year, "2011/12");
    await addCodes(user, "NI 15", "NI 16");
    await user.click(button(/^NI 16 /));
    expect(screen.getByLabelText("2013/14")).toBeVisible();
    await user.type(year, "x");
    expect(await screen.findByText("Enter a financial year such as 2008/09.")).toBeVisible();
    expect(screen.getByLabelText("Year 3")).toBeVisible();
    expect(button("Insert 2 targets…")).toHaveAccessibleDescription(
      "Enter a financial year such as 2008/09.",
    );
  });
});

it("stays as it is, with its open figures, while another view is looked at", async () => {
  const { user } = await openAgreement();
  await addCodes(user, "NI 15", "NI 16");
  await user.click(button(/^NI 16 /));
  await user.type(screen.getByLabelText("Baseline"), "23.2");
  await user.click(screen.getByRole("tab", { name: "Checks" }));
  await waitFor(() => expect(screen.queryByLabelText("Baseline")).not.toBeVisible());
  await user.click(button("More"));
  await user.click(await screen.findByRole("menuitem", { name: "Local Area Agreement" }));
  await waitFor(() => expect(screen.getByLabelText("Baseline")).toBeVisible());
  expect(screen.getByLabelText("Baseline")).toHaveValue("23.2");
  expect(screen.getByText("2 of at most 35 designated")).toBeVisible();
});

describe("what was taken away", () => {
  it("comes back where it was, with its figures", async () => {
    const { user } = await openAgreement();
    await addCodes(user, "NI 15", "NI 16", "NI 20");
    await enterFigures(user, "NI 16", "23.2");
    const before = listed("Designated targets");
    await user.click(button(/^Remove NI 16 /));
    expect(await screen.findByText("Removed NI 16 Serious acquisitive crime rate.")).toBeVisible();
    expect(listed("Designated targets")).toEqual([before[0], before[2]]);
    expect(screen.getByRole("heading", { name: "Designated" })).toHaveFocus();
    await user.click(button("Undo"));
    expect(listed("Designated targets")).toEqual(before);
  });

  it("may be all of it, and comes back too", async () => {
    const { user } = await openAgreement();
    await addCodes(user, "NI 15", "NI 16");
    await user.click(button("Start afresh"));
    expect(await screen.findByText("Removed 2 targets.")).toBeVisible();
    expect(screen.getByText("0 of at most 35 designated")).toBeVisible();
    await user.click(button("Undo"));
    expect(screen.getByText("2 of at most 35 designated")).toBeVisible();
  });
});

it("counts and findings are announced when typing pauses", async () => {
  const { user } = await openAgreement();
  await addCodes(user, "NI 15", "NI 16");
  expect(
    await screen.findByText(
      "2 of at most 35 designated, 0 of 16 statutory, 0 local. 5 findings.",
      { selector: "[role=status]", ignore: false },
      { timeout: 15_000 },
    ),
  ).toBeInTheDocument();
});
