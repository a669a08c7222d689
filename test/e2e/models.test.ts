/** Every ready model, inserted by its button from the pane and calculated in the workbench, and its cells read back. */
import { MODELS } from "../../src/sheets/models";
import { FREE } from "../../src/workbench/book/writeBook";
import { looksWhole } from "./looksWhole";
import { beside, FIGURES, type Cells } from "./modelFigures";
import { Workbench } from "./workbench";

let workbench: Workbench;

// One workbook for all: each model is taken back before the next comes.
beforeAll(async () => {
  workbench = await Workbench.open("?book=empty");
});
afterAll(() => workbench.close());

/** Everything on a sheet down to row 400. */
const sheet = (name: string): Promise<Cells> => workbench.values(`${name}!A1:P400`);

const row = async (name: string, label: string, count: number) => beside(await sheet(name), label, count);

/** Goes from the ribbon to a model and inserts what it is filled with. */
async function insert(title: string): Promise<void> {
  await workbench.press("Models");
  await workbench.pane.getByRole("button", { name: new RegExp(`^${title}`) }).click();
  await workbench.pane.getByRole("button", { name: /^Insert \d+ sheets?$/ }).click();
  await workbench.pane.getByText(/^Inserted [\d,]+ cells/).waitFor();
  await workbench.settled();
}

/** Takes the last one back, with its sheets and names. */
async function takeBack(): Promise<void> {
  await workbench.pane.getByRole("button", { name: "Undo" }).click();
  await workbench.pane.getByText(/^Undone/).waitFor();
  await workbench.settled();
}

test("whoever has figures of the documents here is a ready model", () => {
  const ids = MODELS.map(({ id }) => id);
  expect(Object.keys(FIGURES).filter((id) => !ids.includes(id))).toEqual([]);
});

test.each(MODELS.map((model) => [model.title, model] as const))(
  "%s: every check holds, no cell shows an error, the documents' figures come out, and Undo leaves nothing",
  async (title, { id, example }) => {
    const plans = example(FREE);
    await insert(title);
    await looksWhole(workbench, plans);
    const [first] = plans;
    if (!first) throw new Error(`${id} has no sheet`);
    FIGURES[id]?.(await sheet(first.name));
    expect(await workbench.page.locator("#message-count").textContent()).toBe("0");
    expect((await workbench.log()).filter(({ kind }) => kind === "missing")).toEqual([]);
    expect(workbench.noise).toEqual([]);
    await takeBack();
    for (const { name } of plans)
      await expect(workbench.values(`${name}!A1`)).rejects.toThrow(/nowhere in this workbook/);
  },
);

test("what Undo has removed goes in again as it was", async () => {
  for (const time of [1, 2]) {
    await insert("Budget gap");
    const gaps = await row("Budget gap", "Budget gap: Mayor’s lower funding limit", 3);
    expect([time, ...gaps]).toEqual([time, 67.6, 202.7, 263]);
    if (time === 1) await takeBack();
  }
});

test("a model is pointed at the user's own cells: guessed, confirmed, linked", async () => {
  await workbench.close();
  workbench = await Workbench.open("?book=budget-gap");
  // The user’s table: its title with the unit, the budget and both limits, with their names and years.
  const table = await workbench.at("Budget gap", "A:D beside Inputs, £m for 8 rows");
  await workbench.select(table);
  await workbench.press("Gap");
  await workbench.pane.getByText("My own cells, linked").click();
  await workbench.pane.getByRole("button", { name: "Read the selection" }).click();
  await workbench.pane.getByText(`Read from ${table.replace("Budget gap", "'Budget gap'")}`).waitFor();
  await workbench.pane.getByRole("button", { name: "Insert 1 sheet" }).click();
  await workbench.pane.getByText(/^Inserted/).waitFor();
  expect(await row("Budget gap 2", "Budget gap: Mayor’s lower funding limit", 3)).toEqual([67.6, 202.7, 263]);

  await workbench.type(await workbench.at("Budget gap", "B beside Budget requirement approved"), "2674.3");
  expect(await row("Budget gap 2", "Budget gap: Mayor’s lower funding limit", 3)).toEqual([68.6, 202.7, 263]);
});

test("a model that fails half way leaves nothing behind", async () => {
  await workbench.close();
  workbench = await Workbench.open("?book=empty&fault=failWrite@1");
  await workbench.press("Gap");
  await workbench.pane.getByRole("button", { name: "Insert 1 sheet" }).click();
  await workbench.pane.getByText("Nothing was changed.").waitFor();
  await expect(workbench.values("Budget gap!A1")).rejects.toThrow(/nowhere in this workbook/);
});
