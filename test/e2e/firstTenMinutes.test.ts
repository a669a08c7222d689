/** The first ten minutes of somebody with the add-in: what they press is counted, and no cell changes but those confirmed. */
import { withKeyboard, withMouse, type User } from "./users";
import { Workbench } from "./workbench";

let workbench: Workbench;
let user: User;

/** The user's own table, which nobody may touch. */
const OWN = [
  ["£m", "2010/11", "2011/12"],
  ["Budget requirement", "2673.3", "2706.8"],
  ["Savings to identify", "67.6", "141.8"],
  ["Lower funding limit", "2673.3", "2645.9"],
] as const;

const all = () => workbench.formulas("Sheet1!A1:Z60");
const heading = (name: string | RegExp) =>
  workbench.pane.getByRole("heading", { level: 1, name, exact: typeof name === "string" }).waitFor();

// The whole way takes 15 presses, or 161 keys and what is typed in cells: one that grows by a quarter is worth a look.
describe.each([
  { who: "with the mouse", as: withMouse, toFirstGap: 3, most: 20 },
  { who: "by keyboard alone", as: withKeyboard, toFirstGap: 20, most: 200 },
])("$who", ({ as, toFirstGap, most }) => {
  /** Sheet1 as it was before anything was confirmed. */
  let before: unknown[][] = [];
  /** Cells of Sheet1 that the user confirmed: rows and columns counted from 0. */
  let confirmed: { row: number; column: number; rows: number; columns: number }[] = [];

  const outside = async () => {
    const now = await all();
    return now.flatMap((cells, row) =>
      cells.flatMap((formula, column) => {
        const isConfirmed = confirmed.some(
          (box) =>
            row >= box.row &&
            row < box.row + box.rows &&
            column >= box.column &&
            column < box.column + box.columns,
        );
        return isConfirmed || formula === before[row]?.[column]
          ? []
          : [`${row},${column}: ${String(formula)}`];
      }),
    );
  };

  beforeAll(async () => {
    workbench = await Workbench.open("?book=empty");
    user = as(workbench);
    confirmed = [];
    for (const [row, cells] of OWN.entries())
      for (const [column, text] of cells.entries())
        await workbench.type(`Sheet1!${"ABC"[column] ?? ""}${row + 1}`, text);
    before = await all();
  });
  afterAll(() => workbench.close());
  afterEach(async () => {
    expect(await outside()).toEqual([]);
    expect(await workbench.paneFaults()).toEqual([]);
  });

  test("the first gap is there after few presses", async () => {
    await heading("Welcome");
    await user.press(workbench.button("Try the worked example"));
    await user.press(workbench.button("Insert 1 sheet"));
    await workbench.say(/^Inserted [\d,]+ cells/);
    expect(user.pressed).toBeLessThanOrEqual(toFirstGap);
    expect(
      await workbench.numbers(
        await workbench.at("Budget gap", "B:D beside Budget gap: Mayor’s lower funding limit"),
      ),
    ).toEqual([67.6, 202.7, 263]);
  });

  test("another input gives another gap at once", async () => {
    const saving = await workbench.at(
      "Budget gap",
      "C beside Savings to be identified in the approved budget",
    );
    await workbench.type(saving, "131.8");
    const gap = await workbench.at("Budget gap", "C beside Budget gap: Mayor’s lower funding limit");
    expect(await workbench.value(gap)).toBe(192.7);
    await workbench.type(saving, "141.8");
    expect(await workbench.value(gap)).toBe(202.7);
  });

  test("202.7 is explained", async () => {
    await workbench.select(
      await workbench.at("Budget gap", "C beside Budget gap: Mayor’s lower funding limit"),
    );
    await workbench.say("£202.7m");
    await user.press(workbench.button("Explain").first());
    await workbench.say(/202\.7\s*= 2,848\.6 before funding limit − 2,645\.9 Mayor’s lower funding limit/);
  });

  test("home knows the gap, and the user's own table is read before a model is proposed", async () => {
    await workbench.select("Sheet1!A1");
    await user.press(workbench.button("In this workbook"));
    await heading("In this workbook");
    await workbench.say("All checks hold");
    await user.press(workbench.button("Start from my sheet"));
    await workbench.say(/^Read from Sheet1!A1:C4: 4 rows and 3 columns/);
    await workbench.say("Budget gap · fits best");
  });

  test("a pot is shared out among the 32 boroughs, and the total is the pot", async () => {
    await workbench.select("Sheet1!H1");
    await user.press(workbench.pane.getByRole("tab", { name: "Catalogue" }));
    await user.fill(workbench.pane.getByRole("searchbox"), "boroughs");
    await user.press(workbench.button(/^Boroughs of London/));
    await heading("Boroughs of London");
    confirmed.push({ row: 0, column: 7, rows: 35, columns: 4 });
    await user.press(workbench.button("Insert 140 cells"));
    await workbench.say(/^Inserted 140 cells/);
    await user.press(workbench.button("Done"));

    await workbench.select("Sheet1!M3");
    await user.pressRibbon("Allocate");
    await heading("Share out a pot");
    await user.fill(workbench.pane.getByRole("textbox", { name: "Total" }), "1000");
    await user.fill(workbench.pane.getByRole("textbox", { name: "Weights" }), "Sheet1!K3:K34");
    await workbench.say("Total = pot: 1,000");
    confirmed.push({ row: 2, column: 12, rows: 32, columns: 1 });
    await user.press(workbench.button("Insert formula"));
    await workbench.say(/^Inserted/);
    const parts = await workbench.numbers("Sheet1!M3:M34");
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(1000);
  });

  test("an indicator is found, with its direction in words", async () => {
    await user.press(workbench.pane.getByRole("tab", { name: "Catalogue" }));
    await user.fill(workbench.pane.getByRole("searchbox"), "serious violent");
    await user.press(workbench.button(/^NI 15 /));
    await heading(/^NI 15/);
    await workbench.pane.getByText("Lower is better", { exact: true }).first().waitFor();
    await user.press(workbench.button("Back").first());
  });

  test("the checks say how many there are to look at", async () => {
    await user.pressRibbon("Check");
    await user.press(workbench.button("Run checks"));
    await workbench.say(/^\d+ rules · \d+ clear · \d+ to look at/);
  });

  test("a copy opens for a reader without the add-in", async () => {
    await user.pressRibbon("Share");
    await heading("Share");
    await user.press(workbench.button(/^Make a copy of \d+ formulas$/));
    await workbench.say("The copy is open in a window of its own.");
    expect(workbench.noise).toEqual([]);
    expect(user.pressed).toBeLessThanOrEqual(most);
  });
});
