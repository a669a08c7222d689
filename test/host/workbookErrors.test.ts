/** Formulas that come out as errors are noticed, and entered again where that can help. By the real office.js client. */
import type { Block } from "../../src/sheets/plan/block";
import { officeWorkbook } from "../../src/workbook/officeWorkbook";
import { bootWorkbook, type HostedWorkbook } from "../setup/officeClient";

let booted: HostedWorkbook;
const waited: number[] = [];
/** What happens while the add-in waits. */
let meanwhile: () => Promise<unknown> = () => Promise.resolve();
const workbook = officeWorkbook(async (milliseconds) => {
  waited.push(milliseconds);
  await meanwhile();
});

beforeAll(async () => {
  booted = await bootWorkbook();
});

const CALL = "=PLAN.GAP(A1,0,0,A2)";
const BLOCK: Block = {
  cells: [
    ["Gap", { formula: CALL }],
    ["Sum", { formula: "=SUM(C3)" }],
    ["=text", "#N/A"],
  ],
  dressed: [],
};

const insert = async (block = BLOCK) =>
  workbook.insertBlock(await workbook.planInsert("Sheet1!B3", () => block), true);
const write = (address: string, formula: string) =>
  Excel.run((context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange(address).formulas = [[formula]];
    return context.sync();
  });

/** How often a formula has been entered into each cell, and what cells show for it; undefined for what they hold. */
const entered = new Map<string, number>();
let shown: (formula: string, times: number) => string | undefined = () => undefined;

beforeEach(async () => {
  waited.length = 0;
  meanwhile = () => Promise.resolve();
  await Excel.run((context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1:Z50").clear();
    return context.sync();
  });
  entered.clear();
  const { store } = booted;
  const [put, read] = [store.write.bind(store), store.read.bind(store)];
  jest.spyOn(store, "write").mockImplementation((sheet, box, cells) => {
    cells.forEach((row, down) =>
      row.forEach((content, right) => {
        const cell = `${box.row + down},${box.column + right}`;
        if (content !== null) entered.set(cell, (entered.get(cell) ?? 0) + 1);
      }),
    );
    put(sheet, box, cells);
  });
  const reading = (...[sheet, box, what]: Parameters<typeof read>) => {
    const found: unknown[][] = read(sheet, box, what);
    if (what !== "value" && what !== "type") return found;
    return read(sheet, box, "formula").map((row, down) =>
      row.map((formula, right) => {
        const times = entered.get(`${box.row + down},${box.column + right}`) ?? 0;
        const isFormula = String(formula).startsWith("=") && right > 0;
        const text = isFormula ? shown(String(formula), times) : undefined;
        if (!isFormula || text === undefined)
          return isFormula && what === "type" ? "Double" : found[down]?.[right];
        return what === "value" ? text : "Error";
      }),
    );
  };
  jest.spyOn(store, "read").mockImplementation(reading as typeof store.read);
});

afterEach(() => jest.restoreAllMocks());

it("nothing is waited for and nothing said where every formula has a result", async () => {
  shown = () => undefined;
  expect(await insert()).toMatchObject({ errors: [] });
  expect(waited).toEqual([]);
});

it("a call that Excel did not know yet is entered again after a second, and then has its result", async () => {
  shown = (formula, times) => (formula === CALL && times < 2 ? "#NAME?" : undefined);
  expect(await insert()).toMatchObject({ errors: [], excelUndo: false });
  expect(waited).toEqual([1000]);
  // The call twice, every other cell once.
  expect([...entered.values()].sort()).toEqual([1, 1, 1, 1, 1, 2]);
});

it("is entered three times at most, and then named as a function that Excel does not know", async () => {
  shown = (formula) => (formula === CALL ? "#NAME?" : undefined);
  expect((await insert()).errors).toEqual([{ address: "C3", error: "#NAME?", isUnknownFunction: true }]);
  expect(waited).toEqual([1000, 1000, 1000]);
  expect(entered.get("2,2")).toBe(4);
});

it("is not entered over what the user has typed meanwhile", async () => {
  shown = (formula) => (formula === CALL ? "#NAME?" : undefined);
  meanwhile = () => write("C3", "=MINE(1)");
  await insert();
  const [[formula]] = booted.store.read(booted.store.sheets.active(), C3, "formula") as [[unknown]];
  expect(formula).toBe("=MINE(1)");
});

const C3 = { row: 2, column: 2, rows: 1, columns: 1 };

it.each(["#SPILL!", "#VALUE!", "#REF!", "#DIV/0!", "#CALC!"])(
  "%s is said with its cell, at once",
  async (error) => {
    shown = (formula) => (formula === CALL ? error : undefined);
    expect((await insert()).errors).toEqual([{ address: "C3", error }]);
    expect(waited).toEqual([]);
  },
);

it("a name that is not ours is said, and not waited for", async () => {
  shown = (formula) => (formula === CALL ? undefined : "#NAME?");
  expect((await insert()).errors).toEqual([{ address: "C4", error: "#NAME?" }]);
  expect(waited).toEqual([]);
});

it("a figure that does not exist yet is no error, and one that is still calculated gets its time", async () => {
  shown = (formula, times) =>
    formula === CALL ? "#N/A" : times > 0 && waited.length < 2 ? "#BUSY!" : undefined;
  expect((await insert()).errors).toEqual([]);
  expect(waited).toEqual([1000, 1000]);
});

it("what was written stands where it cannot be looked at because the user is typing", async () => {
  shown = (formula) => (formula === CALL ? "#NAME?" : undefined);
  meanwhile = () => Promise.resolve(void (booted.store.editing = true));
  expect(await insert()).toMatchObject({ cellCount: 6 });
  booted.store.editing = false;
});

it("rows without formulas are not looked at again", async () => {
  const run = jest.spyOn(Excel, "run");
  await insert({ cells: [["NI 15", "Title"]], dressed: [] });
  // The plan, and the insertion.
  expect(run).toHaveBeenCalledTimes(2);
});
