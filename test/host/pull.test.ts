/** A large pull as the add-in makes it, chunk by chunk through the real client, the third of its writes failing. */
import { bootWorkbook, type HostedWorkbook } from "../setup/officeClient";

const ROWS = 10_000;
const CHUNK = 2_500;

let booted: HostedWorkbook;

beforeAll(async () => {
  booted = await bootWorkbook(undefined, { fault: "failWrite@3" });
});

const sheet = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Sheet1");

/** Writes the rows from `first` on, each its number and seven multiples of it. */
const write = (first: number) =>
  Excel.run((context) => {
    const rows = Array.from({ length: CHUNK }, (_, down) =>
      Array.from({ length: 8 }, (_, right) => (first + down) * (right + 1)),
    );
    sheet(context).getRangeByIndexes(first, 0, CHUNK, 8).formulas = rows;
    return context.sync();
  });

const used = () =>
  Excel.run(async (context) => {
    const range = sheet(context).getUsedRangeOrNullObject(true).load("address");
    await context.sync();
    return range.isNullObject ? null : range.address;
  });

const clear = () =>
  Excel.run((context) => {
    sheet(context).getRangeByIndexes(0, 0, ROWS, 8).clear();
    return context.sync();
  });

it("breaks off at the chunk that fails, of which nothing is written, and is taken back by one more write", async () => {
  await write(0);
  await write(CHUNK);
  expect(await used()).toBe("Sheet1!A1:H5000");
  await expect(write(2 * CHUNK)).rejects.toMatchObject({ code: "GeneralException" });
  expect(await used()).toBe("Sheet1!A1:H5000");
  await clear();
  expect(await used()).toBeNull();
});

it("writes all of its rows once nothing fails", async () => {
  for (let first = 0; first < ROWS; first += CHUNK) await write(first);
  expect(await used()).toBe("Sheet1!A1:H10000");
  const last = { row: ROWS - 1, column: 0, rows: 1, columns: 8 };
  // Row 9,999 counted from 0, and its multiples: 9999 x 8 = 79992.
  expect(booted.store.read(booted.store.sheets.active(), last, "value")).toEqual([
    [9999, 19998, 29997, 39996, 49995, 59994, 69993, 79992],
  ]);
});
