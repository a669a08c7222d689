/** An Excel that says it can undo an action as one step, and then refuses to, with all of it written. By the real client. */
import type { Block } from "../../src/sheets/plan/block";
import { MODELS } from "../../src/sheets/models";
import type { officeWorkbook } from "../../src/workbook/officeWorkbook";
import type { WorkbookPort } from "../../src/workbook/port";
import type { Request } from "../../src/workbench/host/wire/protocol";
import { atOnce, bootWorkbook, type HostedWorkbook } from "../setup/officeClient";
import { wholeBook } from "./wholeBook";

interface Assignment {
  readonly name: string;
  readonly cells: number;
}

let booted: HostedWorkbook;
let workbook: WorkbookPort;
/** What was sent to Excel, request by request. */
const sent: Assignment[][] = [];

beforeAll(async () => {
  const requirements = { ExcelApi: "1.20", SharedRuntime: "1.1", CustomFunctionsRuntime: "1.1" };
  booted = await bootWorkbook(undefined, { requirements });
  booted.host.onExchange(({ request }) => sent.push(assignments(request)));
});

type Run = (
  options: object,
  action?: (context: Excel.RequestContext) => Promise<unknown>,
) => Promise<unknown>;
const real = () => Excel.run as unknown as Run;
let refusing: jest.SpyInstance;
let grouped = 0;

/** Excel writes everything that was asked for as one step, and then refuses it with a code. */
function refuseSteps(code: string): void {
  const run = real();
  grouped = 0;
  refusing = jest.spyOn(Excel, "run").mockImplementation(async (...[options, action]: Parameters<Run>) => {
    if (!action) return run(options);
    grouped += 1;
    await run(action);
    throw Object.assign(new Error("Excel's words"), { code });
  });
}

/** The gateway as it is when the pane is opened: what it learns lasts until the pane is closed. */
function open(): WorkbookPort {
  jest.resetModules();
  const { officeWorkbook: anew } = jest.requireActual<{ officeWorkbook: typeof officeWorkbook }>(
    "../../src/workbook/officeWorkbook",
  );
  return anew(atOnce);
}

beforeEach(() => (workbook = open()));
afterEach(() => refusing.mockRestore());

const BLOCK: Block = {
  cells: [
    ["Code", "Year"],
    ["NI 15", "2010/11"],
  ],
  dressed: [{ box: { row: 0, column: 0, rows: 1, columns: 2 }, look: "leftHeading" }],
};

const [gap] = MODELS;

describe.each(["UndoNotSupported", "GeneralException"])("refused with %s", (code) => {
  beforeEach(() => refuseSteps(code));

  it("rows are written once all the same, are undone by the pane, and the next plan says so", async () => {
    const before = wholeBook(booted);
    const plan = await workbook.planInsert("Sheet1!C5", () => BLOCK);
    expect(plan.excelUndo).toBe(true);
    const done = await workbook.insertBlock(plan, false);
    expect(done).toMatchObject({ excelUndo: false, cellCount: 4 });
    expect(grouped).toBe(1);
    expect((await workbook.planInsert("Sheet1!C15", () => BLOCK)).excelUndo).toBe(false);
    await workbook.undo(done.id);
    expect(wholeBook(booted)).toEqual(before);
  });

  it("a model's sheet is there once, with its names, and later ones are not even asked for as one step", async () => {
    const before = wholeBook(booted);
    const draft = gap?.example;
    if (!draft) throw new Error("there is no model");
    const first = await workbook.insertSheets(await workbook.planSheets(draft));
    const second = await workbook.insertSheets(await workbook.planSheets(draft));
    expect([first.excelUndo, second.excelUndo, grouped]).toEqual([false, false, 1]);
    await workbook.undo(second.id);
    await workbook.undo(first.id);
    expect(wholeBook(booted)).toEqual(before);
  });
});

it("no assignment has more cells than the client leaves whole, whichever model is inserted", async () => {
  refuseSteps("UndoNotSupported");
  sent.length = 0;
  for (const model of MODELS) {
    const { id } = await workbook.insertSheets(await workbook.planSheets(model.example));
    await workbook.undo(id);
  }
  const assigned = sent.flat();
  expect(assigned.length).toBeGreaterThan(MODELS.length);
  expect(Math.max(...assigned.map(({ cells }) => cells))).toBeLessThanOrEqual(1_500);
});

/** The assignments of contents and number formats in a request, each with how many cells it sets. */
function assignments({ message }: Request): Assignment[] {
  return message.body.Actions.flatMap(({ Name = "", ArgumentInfo }) => {
    const rows: unknown = ArgumentInfo?.Arguments?.[0];
    const assigns = ["Formulas", "Values", "NumberFormat"].includes(Name);
    return assigns && Array.isArray(rows) ? [{ name: Name, cells: rows.flat().length }] : [];
  });
}
