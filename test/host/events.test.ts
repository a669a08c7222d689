/** What the add-in hears of, through the real client. */
import { bootWorkbook, until, type HostedWorkbook } from "../setup/officeClient";

let booted: HostedWorkbook;
let heard: string[];

beforeAll(async () => {
  booted = await bootWorkbook();
});

let sheets = 1;
let sheetName: string;

// Handlers stay where they were added: every test has a sheet of its own, and the one that listens to all comes last.
beforeEach(async () => {
  heard = [];
  sheets += 1;
  sheetName = `Sheet${sheets}`;
  await Excel.run((context) => {
    context.workbook.worksheets.add(sheetName).activate();
    return context.sync();
  });
});

const first = (context: Excel.RequestContext) => context.workbook.worksheets.getItem(sheetName);
const sheetId = () => booted.store.sheets.active();

it("hears of the add-in's own writes and of what the user types, until it stops listening", async () => {
  const handler = await Excel.run(async (context) => {
    const added = first(context).onChanged.add((event) => {
      heard.push(`${event.changeType} ${event.address} ${event.source}`);
      return Promise.resolve();
    });
    await context.sync();
    first(context).getRange("B2").values = [[42]];
    await context.sync();
    return added;
  });
  booted.store.type(sheetId(), { row: 8, column: 0, rows: 1, columns: 2 }, [["typed", 1]]);
  await until(() => heard.length >= 2);
  expect(heard).toEqual(["RangeEdited B2 Local", "RangeEdited A9:B9 Local"]);

  await Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
    first(context).getRange("B2").values = [[43]];
    await context.sync();
  });
  await Excel.run((context) => context.sync());
  expect(heard).toHaveLength(2);
});

it("can ask an event for its range", async () => {
  const values: unknown[] = [];
  await Excel.run(async (context) => {
    first(context).onChanged.add((event) =>
      Excel.run(async (later) => {
        const range = event.getRange(later).load("values");
        await later.sync();
        values.push(range.values);
      }),
    );
    await context.sync();
    first(context).getRange("C1:D1").values = [[1, 2]];
    await context.sync();
  });
  await until(() => values.length > 0);
  expect(values).toEqual([[[1, 2]]]);
});

it("hears of the selection on a sheet, on all sheets and in the workbook", async () => {
  await Excel.run(async (context) => {
    first(context).onSelectionChanged.add((event) => {
      heard.push(`sheet ${event.address}`);
      return Promise.resolve();
    });
    context.workbook.worksheets.onSelectionChanged.add((event) => {
      heard.push(`sheets ${event.address}`);
      return Promise.resolve();
    });
    context.workbook.onSelectionChanged.add(() => {
      heard.push("workbook");
      return Promise.resolve();
    });
    await context.sync();
  });
  booted.store.select(sheetId(), { row: 2, column: 2, rows: 2, columns: 2 });
  await until(() => heard.length >= 3);
  expect([...heard].sort()).toEqual(["sheet C3:D4", "sheets C3:D4", "workbook"]);
});

it("hears of changes to a table, and of nothing beside it", async () => {
  await Excel.run(async (context) => {
    first(context).getRange("F1:G2").values = [
      ["Line", "Saving"],
      ["Fleet", 1],
    ];
    const table = first(context).tables.add("F1:G2", true);
    table.onChanged.add((event) => {
      heard.push(`${event.changeType} ${event.address}`);
      return Promise.resolve();
    });
    await context.sync();
    first(context).getRange("A20").values = [["beside"]];
    first(context).getRange("G2").values = [[2]];
    table.rows.add(undefined, [["Estate", 3]]);
    await context.sync();
  });
  await until(() => heard.length >= 2);
  expect(heard).toEqual(["RangeEdited G2", "RowInserted F3:G3"]);
});

it("hears nothing while events are switched off", async () => {
  await Excel.run(async (context) => {
    first(context).onChanged.add((event) => {
      heard.push(event.address);
      return Promise.resolve();
    });
    await context.sync();
    context.runtime.enableEvents = false;
    first(context).getRange("A1").values = [[1]];
    await context.sync();
    context.runtime.enableEvents = true;
    first(context).getRange("A2").values = [[2]];
    await context.sync();
  });
  await until(() => heard.length > 0);
  expect(heard).toEqual(["A2"]);
});

it("hears of sheets that are added, activated and deleted", async () => {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const note = (kind: string) => () => {
      heard.push(kind);
      return Promise.resolve();
    };
    worksheets.onAdded.add(note("added"));
    worksheets.onActivated.add(note("activated"));
    worksheets.onDeactivated.add(note("deactivated"));
    worksheets.onDeleted.add(note("deleted"));
    await context.sync();
    const passing = worksheets.add("Passing");
    passing.activate();
    await context.sync();
    passing.delete();
    await context.sync();
  });
  await until(() => heard.includes("deleted"));
  expect(heard).toEqual(["added", "deactivated", "activated", "deactivated", "activated", "deleted"]);
});
