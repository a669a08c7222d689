/** When Excel refuses: protection, an open cell, and the faults a journey can ask for. */
import { Faults } from "../../src/workbench/host/faults";
import { bootWorkbook, type HostedWorkbook } from "../setup/officeClient";

let booted: HostedWorkbook;

beforeAll(async () => {
  booted = await bootWorkbook();
});

const first = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Sheet1");
const write = (address: string) =>
  Excel.run((context) => {
    first(context).getRange(address).values = [[1]];
    return context.sync();
  });

describe("a protected sheet", () => {
  beforeAll(() =>
    Excel.run((context) => {
      first(context).getRange("B1").format.protection.locked = false;
      first(context).protection.protect({ allowFormatCells: false }, "secret");
      return context.sync();
    }),
  );

  it("says so", async () => {
    await Excel.run(async (context) => {
      const { protection } = first(context).load("protection/protected");
      await context.sync();
      expect(protection.protected).toBe(true);
    });
  });

  it("refuses writes to locked cells and takes them in unlocked ones", async () => {
    await expect(write("A1")).rejects.toMatchObject({ code: "AccessDenied" });
    await expect(write("B1")).resolves.toBeUndefined();
  });

  it.each<[string, (sheet: Excel.Worksheet) => void]>([
    ["formats", (sheet) => (sheet.getRange("A1").format.font.bold = true)],
    ["clearing", (sheet) => sheet.getRange("A1").clear()],
    ["tables", (sheet) => void sheet.tables.add("A1:B2", true)],
    ["moving cells", (sheet) => void sheet.getRange("A1").insert("Down")],
  ])("refuses %s", async (_, attempt) => {
    const refused = Excel.run((context) => {
      attempt(first(context));
      return context.sync();
    });
    await expect(refused).rejects.toMatchObject({ code: "AccessDenied" });
  });

  it("opens to its password only", async () => {
    const open = (password?: string) =>
      Excel.run((context) => {
        first(context).protection.unprotect(password);
        return context.sync();
      });
    await expect(open("guess")).rejects.toMatchObject({ code: "AccessDenied" });
    await open("secret");
    await expect(write("A1")).resolves.toBeUndefined();
  });
});

describe("while the user is typing in a cell", () => {
  afterEach(() => {
    booted.store.editing = false;
  });

  it("batches are refused", async () => {
    booted.store.editing = true;
    await expect(write("A1")).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
  });

  it("a batch that asks to wait is done when the cell is closed", async () => {
    booted.store.editing = true;
    const waiting = Excel.run({ delayForCellEdit: true }, (context) => {
      first(context).getRange("A5").values = [["late"]];
      return context.sync();
    });
    const cell = { row: 4, column: 0, rows: 1, columns: 1 };
    const read = () => booted.store.read(booted.store.sheets.active(), cell, "value");
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(read()).toEqual([[""]]);
    booted.store.editing = false;
    await waiting;
    expect(read()).toEqual([["late"]]);
  });
});

describe("faults that are asked for", () => {
  it("refuse every batch that writes", () => {
    const faults = new Faults("protected");
    expect([faults.next(false), faults.next(true)?.code, faults.next(true)?.code]).toEqual([
      null,
      "AccessDenied",
      "AccessDenied",
    ]);
  });

  it("refuse one batch by its number, whether or not it writes", () => {
    const faults = new Faults("apiNotFound@2");
    expect([faults.next(true), faults.next(false)?.code, faults.next(true)]).toEqual([
      null,
      "ApiNotFound",
      null,
    ]);
  });

  it("fail one write by its number, however many batches only read before it", () => {
    const faults = new Faults("failWrite@2");
    const answers = [true, false, false, true, true].map((writes) => faults.next(writes)?.code ?? "runs");
    expect(answers).toEqual(["runs", "runs", "runs", "GeneralException", "runs"]);
  });

  it("are none without a switch, and must be known by name and number", () => {
    expect(new Faults(null).next(true)).toBeNull();
    expect(() => new Faults("typo")).toThrow(/edit-mode, protected, apiNotFound, failWrite/);
    expect(() => new Faults("failWrite@second")).toThrow(/no fault "failWrite@second"/);
  });
});
