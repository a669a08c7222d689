import { screen, waitFor } from "@testing-library/react";
import { addCodes, button, findings, listed, openAgreement, searchFor } from "./agreementSteps";
import { FakeWorkbook } from "./fakeWorkbook";
import { ownCatalogueOf } from "./ownCatalogue";

describe("designated targets", () => {
  it("are found by words, and one that is added is offered no more", async () => {
    const { user, violations } = await openAgreement();
    await searchFor(user, "serious violent");
    await user.click(await screen.findByRole("button", { name: "Add NI 15 Serious violent crime rate" }));
    expect(listed("Designated targets")).toEqual(["NI 15 Serious violent crime rate No baseline, no target"]);
    expect(screen.getByText("1 of at most 35 designated")).toBeVisible();
    expect(screen.getByRole("searchbox", { name: /^Add by code/ })).toHaveFocus();
    await searchFor(user, "serious violent");
    expect(
      await screen.findByText("Nothing in the national set matches, or it is listed already."),
    ).toBeVisible();
    expect(await violations()).toHaveNoViolations();
  });

  it("are of the national set alone: an APACS indicator is not among them", async () => {
    const { user } = await openAgreement();
    await searchFor(user, "SPI 5.1");
    expect(await screen.findByText(/^Nothing in the national set matches/)).toBeVisible();
  });

  it("are added with Enter where only one can be meant", async () => {
    const { user } = await openAgreement();
    // NI 150 to NI 159 begin like it.
    await searchFor(user, "NI 15");
    await user.keyboard("{Enter}");
    await waitFor(() => expect(listed("Designated targets")).toHaveLength(1));
    expect(listed("Designated targets")[0]).toMatch(/^NI 15 /);
  });

  it("are added by a list of codes; what is none stays to be looked at", async () => {
    const { user } = await openAgreement();
    await searchFor(user, "NI 15, ni016; 20 NI 250");
    expect(await screen.findByText("Not in the national set, or listed already: NI250")).toBeVisible();
    await user.click(button("Add 3 indicators"));
    expect(listed("Designated targets").map((text) => text?.slice(0, 6))).toEqual([
      "NI 15 ",
      "NI 16 ",
      "NI 20 ",
    ]);
    expect(screen.getByRole("searchbox", { name: /^Add by code/ })).toHaveValue("NI250");
  });

  it("come from a collection of the workbook, as far as they are national and not listed yet", async () => {
    const workbook = new FakeWorkbook();
    const collections = [{ name: "Violence", keys: ["NI 15", "SPI 5.1", "NI 20"] }];
    workbook.kept.set("catalogue", { recents: [], collections });
    const { user } = await openAgreement(workbook);
    await user.click(await screen.findByRole("button", { name: "Add a collection" }));
    await user.click(await screen.findByRole("menuitem", { name: "Violence: 2 of 3 indicators" }));
    expect(listed("Designated targets")).toHaveLength(2);
    await user.click(button("Add a collection"));
    expect(await screen.findByRole("menuitem", { name: "Violence: 0 of 3 indicators" })).toHaveAttribute(
      "aria-disabled",
      "true",
    );
  });

  it("may be more than 35 on the way, which is a finding", async () => {
    const { user } = await openAgreement();
    await addCodes(user, ...Array.from({ length: 36 }, (_, at) => `NI ${at + 1}`));
    expect(screen.getByText("36 of at most 35 designated")).toBeVisible();
    expect(findings()).toContain("Too many designated: 36 designated targets; the most is 35.");
    expect(button("Insert 36 targets…")).toBeEnabled();
  });
});

describe("statutory targets", () => {
  it("are the 16 that the catalogue marks, in one press, with what earlier documents say", async () => {
    const { user } = await openAgreement();
    expect(screen.getByText(/^The LAA slides of 2007 count 16; .* says 17 .* says 18\./)).toBeVisible();
    await user.click(button("Add the 16 statutory targets"));
    expect(screen.getByText("16 of 16 statutory")).toBeVisible();
    expect(listed("Statutory targets")).toHaveLength(16);
    // They need no baseline of their own.
    expect(screen.getByText("The list is complete and within the rules.")).toBeVisible();
    expect(button("All statutory targets are listed")).toHaveFocus();
  });

  it("are expected in another number where another document counts", async () => {
    const { user } = await openAgreement();
    await user.click(button("Add the 16 statutory targets"));
    const expected = screen.getByLabelText("Number expected");
    await user.clear(expected);
    expect(await screen.findByText("Enter a whole number.")).toBeVisible();
    expect(button(/^Insert/)).toHaveAccessibleDescription("Enter how many statutory targets are expected.");
    await user.type(expected, "18");
    expect(findings()).toEqual(["Statutory count: 16 statutory targets; expected 18."]);
    await searchFor(user, "NI 102", "Add another by code or title");
    await user.keyboard("{Enter}");
    expect(screen.getByText("17 of 18 statutory")).toBeVisible();
  });

  it("leave out one that is designated already: no indicator is listed twice", async () => {
    const { user } = await openAgreement();
    await addCodes(user, "NI 72", "NI 15");
    await user.click(button("Add the 15 statutory targets"));
    expect(screen.getByText("15 of 16 statutory")).toBeVisible();
  });
});

describe("local targets", () => {
  it("are a code and a title; what is missing is asked for", async () => {
    const { user, violations } = await openAgreement();
    await user.type(screen.getByLabelText("Code"), "L 1{Enter}");
    expect(await screen.findByText("Enter a code and a title.")).toBeVisible();
    expect(await violations()).toHaveNoViolations();
    await user.type(screen.getByLabelText("Title"), "Burgled again within a year{Enter}");
    expect(listed("Local targets")).toEqual(["L 1 Burgled again within a year No baseline, no target"]);
    expect(screen.getByText("1 local")).toBeVisible();
    expect(screen.getByLabelText("Code")).toHaveFocus();
    expect(screen.getByLabelText("Code")).toHaveValue("");
  });

  it("take title and unit from the user's own catalogue", async () => {
    const workbook = new FakeWorkbook();
    workbook.keptCatalogue = ownCatalogueOf([
      { key: "L7", code: "L7", title: "Local confidence", unit: "percent", polarity: "higher" },
    ]);
    const { user } = await openAgreement(workbook);
    await user.type(screen.getByLabelText("Code"), "l7{Enter}");
    await user.click(await screen.findByRole("button", { name: /^L7 Local confidence/ }));
    expect(screen.getByText("percent · higher is better")).toBeVisible();
  });

  it("that have the same code are a finding, which leads to the second", async () => {
    const { user } = await openAgreement();
    for (const title of ["First", "Second"]) {
      await user.type(screen.getByLabelText("Code"), "L1");
      await user.type(screen.getByLabelText("Title"), `${title}{Enter}`);
    }
    await user.click(button("Figures of L1"));
    expect(findings()).toContain("Listed twice. Remove one of the two.L1");
    expect(screen.getByRole("group", { name: "Figures of L1 Second" })).toBeVisible();
  });
});
