import { screen } from "@testing-library/react";
import { USUAL } from "../../src/sheets/conventions";
import { readConventions } from "../../src/taskpane/conventions/readConventions";
import { FakeWorkbook } from "./fakeWorkbook";
import { showPane } from "./pane";

const button = (name: string | RegExp) => screen.getByRole("button", { name });

async function openFromMenu({ user }: Pick<ReturnType<typeof showPane>, "user">, name: string) {
  await user.click(button("More"));
  await user.click(await screen.findByRole("menuitem", { name }));
  await screen.findByRole("heading", { level: 1, name });
}

/** A workbook on a machine where these are kept. */
function withKept(conventions: Partial<typeof USUAL>): FakeWorkbook {
  const workbook = new FakeWorkbook();
  workbook.memory.remember("conventions", JSON.stringify({ ...USUAL, ...conventions }));
  return workbook;
}

async function blankModel(workbook: FakeWorkbook, tab: string, title: RegExp) {
  const pane = showPane({ workbook });
  await pane.user.click(screen.getByRole("tab", { name: tab }));
  await pane.user.click(await screen.findByRole("button", { name: title }));
  await pane.user.click(await screen.findByRole("radio", { name: /^Nothing yet/ }));
  return pane;
}

describe("settings", () => {
  it("are kept on this machine, or with the workbook where that is ticked, and hold after another start", async () => {
    const workbook = new FakeWorkbook();
    const pane = showPane({ workbook });
    const { user, violations } = pane;
    await openFromMenu(pane, "Settings");
    expect(button("Save settings")).toHaveAccessibleDescription("Nothing has been changed.");
    await user.type(screen.getByLabelText("Organisation"), "Police & Crime Office");
    await user.clear(screen.getByLabelText("Amber band"));
    await user.type(screen.getByLabelText("Amber band"), "150");
    expect(button("Save settings")).toHaveAccessibleDescription(/^Enter a percentage/);
    await user.clear(screen.getByLabelText("Amber band"));
    await user.type(screen.getByLabelText("Amber band"), "10");
    expect(await violations()).toHaveNoViolations();
    await user.click(button("Save settings"));
    await screen.findByText("Saved on this machine.");
    const kept = { ...USUAL, organisation: "Police & Crime Office", amberBand: 0.1 };
    expect(JSON.parse(workbook.memory.recall("conventions") ?? "")).toEqual(kept);
    expect(workbook.kept.has("conventions")).toBe(false);

    await user.click(screen.getByRole("checkbox", { name: /^Keep them with this workbook/ }));
    await user.click(button("Save settings"));
    await screen.findByText("Saved with this workbook.");
    expect(workbook.kept.get("conventions")).toEqual(kept);
    await openFromMenu(pane, "About");
    expect(screen.getByText("Used by Police & Crime Office")).toBeVisible();
  });

  it("are the usual ones again when asked for, whatever was typed, and the name stays", async () => {
    const pane = showPane({
      workbook: withKept({ organisation: "The Office", amberBand: 0.1, decimals: 3 }),
    });
    await openFromMenu(pane, "Settings");
    const amberBand = screen.getByLabelText("Amber band");
    const restore = () => pane.user.click(button("Use the usual ones"));
    expect(amberBand).toHaveValue("10");
    await pane.user.clear(amberBand);
    await pane.user.type(amberBand, "ten");
    expect(amberBand).toHaveValue("ten");
    await restore();
    expect(amberBand).toHaveValue("5");
    // As it is typed, which no number would be written as.
    await pane.user.type(amberBand, ".0");
    expect(amberBand).toHaveValue("5.0");
    await pane.user.type(amberBand, "7");
    await restore();
    expect(amberBand).toHaveValue("5");
    expect(screen.getByLabelText("Organisation")).toHaveValue("The Office");
    expect(screen.getByRole("spinbutton", { name: "Decimals of amounts in £m" })).toHaveValue("1");
  });

  it("of the workbook hold before those of the machine", async () => {
    const workbook = withKept({ organisation: "Machine" });
    workbook.kept.set("conventions", { ...USUAL, organisation: "Workbook" });
    await openFromMenu(showPane({ workbook }), "About");
    expect(await screen.findByText("Used by Workbook")).toBeVisible();
  });

  it("act on what is inserted: figures, sentences, feet of pages, the fields of a model", async () => {
    const workbook = withKept({ organisation: "The Office", decimals: 2, negatives: "minus", unit: "£000" });
    const { user } = await blankModel(workbook, "Budget", /^Budget gap/);
    expect(screen.getByRole("combobox", { name: /^Unit of money/ })).toHaveTextContent("£000");
    await user.click(screen.getByRole("radio", { name: "The worked example" }));
    await user.click(await screen.findByRole("button", { name: "Insert 1 sheet" }));
    await screen.findByText(/^Inserted/);
    const [[sheet]] = workbook.added as [[(typeof workbook.added)[0][0]]];
    expect(sheet?.print.organisation).toBe("The Office");
    const formats = new Set(sheet?.dressed.map(({ numberFormat }) => numberFormat));
    expect([...formats]).toContain('#,##0.00;-#,##0.00;"–"');
    expect([...formats].filter((format) => format?.includes("("))).toEqual([]);
    expect(JSON.stringify(sheet?.cells)).not.toContain('#,##0.0\\"');
  });

  it("give models and the RAG builder their amber band", async () => {
    const workbook = withKept({ amberBand: 0.1 });
    const { user } = await blankModel(workbook, "Targets", /^Trajectories/);
    expect(screen.getByLabelText(/^Amber band/)).toHaveValue("10");
    await user.click(await screen.findByRole("button", { name: "Insert 1 sheet" }));
    await screen.findByText(/^Inserted/);
    const cells = workbook.added[0]?.[0]?.cells ?? [];
    expect(cells.find(([label]) => label === "Amber band, share of the target")).toContain(0.1);

    await openFromMenu({ user }, "Functions");
    await user.click(screen.getByRole("button", { name: /^PLAN\.RAG / }));
    await user.click(await screen.findByRole("button", { name: "Build a formula" }));
    expect(await screen.findByRole("textbox", { name: /^Tolerance/ })).toHaveValue("0.1");
  });
});

it("what others wrote is taken as far as it can be read", () => {
  expect(readConventions("nonsense")).toBeUndefined();
  expect(readConventions({ organisation: 7, unit: "€", decimals: 9, amberBand: -1, awardMonth: 13 })).toEqual(
    USUAL,
  );
  expect(readConventions({ ...USUAL, unit: "£", decimals: 0 })).toEqual({
    ...USUAL,
    unit: "£",
    decimals: 0,
  });
});
