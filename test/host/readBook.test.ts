/** A whole workbook as it is read for the checks: requests, what is hidden, protected and open for reading only. */
import { officeWorkbook } from "../../src/workbook/officeWorkbook";
import { changesWorkbook } from "../../src/workbench/host/wire/changesWorkbook";
import type { Exchange } from "../../src/workbench/host/bridge";
import { atOnce, bootWorkbook, type HostedWorkbook } from "../setup/officeClient";

let booted: HostedWorkbook;
const workbook = officeWorkbook(atOnce);
let exchanges: Exchange[] = [];

/** What is written here is so by the host itself: the workbook is open for reading only. */
beforeAll(async () => {
  booted = await bootWorkbook(undefined, { readOnly: true });
  booted.host.onExchange((exchange) => exchanges.push(exchange));
});
beforeEach(() => {
  for (const id of booted.store.sheets.list().slice(1)) booted.store.sheets.remove(id);
  booted.store.clear(first(), { row: 0, column: 0, rows: 9000, columns: 30 }, "all");
  exchanges = [];
});

const first = () => booted.store.sheets.list()[0] ?? "";
/** What was asked; the client also says which ranges it has done with. */
const requests = () =>
  exchanges.filter(({ request }) =>
    request.message.body.Actions.some(({ Name = "", QueryInfo }) => QueryInfo || /^Get/.test(Name)),
  );
const fill = (sheet: string, rows: number, columns: number) =>
  booted.store.write(
    sheet,
    { row: 0, column: 0, rows, columns },
    Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, column) => row + column)),
  );

const TABLE = [
  ["£000", "2010/11", "2011/12"],
  ["Pay", 10, 11],
  ["Fuel", 4, 5],
  ["Hire", 3, 3],
  ["Total", "=SUM(B2:B4)", "=SUM(C2:C3)"],
];
const tableOn = (sheet: string) =>
  booted.store.write(sheet, { row: 1, column: 1, rows: 5, columns: 3 }, TABLE);

it("reads a small workbook in three requests, protected or not, and writes nothing", async () => {
  tableOn(first());
  const protection = booted.host.workbook.Worksheets.GetItem("Sheet1").Protection;
  protection.Protect();
  const { reading, skipped, sizes } = await workbook.readBook();
  protection.Unprotect();
  expect(requests()).toHaveLength(3);
  expect(exchanges.some(({ request }) => changesWorkbook(request))).toBe(false);
  expect({ skipped, sizes }).toEqual({ skipped: [], sizes: [{ name: "Sheet1", cells: 15 }] });
  expect(reading.sheets).toMatchObject([{ name: "Sheet1", hiddenRows: [], hiddenColumns: [] }]);
  // From A1 on, although the table begins at B2.
  expect(reading.sheets[0]?.formulas[5]).toEqual(["", "Total", "=SUM(B2:B4)", "=SUM(C2:C3)"]);
});

it("asks which rows and columns are hidden only where some are", async () => {
  tableOn(first());
  const hidden = booted.host.workbook.Worksheets.GetItem("Sheet1").hidden;
  hidden.rows.add(3);
  hidden.columns.add(2);
  const { reading } = await workbook.readBook();
  hidden.rows.clear();
  hidden.columns.clear();
  expect(requests()).toHaveLength(4);
  expect(reading.sheets).toMatchObject([{ hiddenRows: [3], hiddenColumns: [2] }]);
});

it("reads a long sheet in slices, one request for each 20,000 cells, and stops between them", async () => {
  fill(first(), 9000, 5);
  const done: number[] = [];
  const { reading } = await workbook.readBook({ onProgress: (part) => done.push(part) });
  expect(requests()).toHaveLength(2 + 3);
  expect(done).toEqual([1 / 3, 2 / 3, 1]);
  expect(reading.sheets[0]?.values.at(-1)).toEqual([8999, 9000, 9001, 9002, 9003]);

  const stop = new AbortController();
  exchanges = [];
  const stopped = workbook.readBook({ signal: stop.signal, onProgress: () => stop.abort() });
  await expect(stopped).rejects.toMatchObject({ reason: { kind: "cancelled" } });
  expect(requests()).toHaveLength(2 + 1);
});

it("leaves out the sheets that do not fit, and reads those that are chosen", async () => {
  const [large, small] = [booted.store.sheets.add("Large"), booted.store.sheets.add("Small")];
  tableOn(first());
  fill(small, 2, 2);
  // A cell far down and right uses all before it.
  booted.store.write(large, { row: 9999, column: 19, rows: 1, columns: 1 }, [[1]]);
  booted.store.write(large, { row: 0, column: 0, rows: 1, columns: 1 }, [[1]]);
  const all = await workbook.readBook();
  expect(all.skipped).toEqual(["Large"]);
  expect(all.sizes).toContainEqual({ name: "Large", cells: 200_000 });
  const chosen = await workbook.readBook({ only: ["Large"] });
  expect(chosen.reading.sheets.map(({ name }) => name)).toEqual(["Large"]);
  expect(chosen.skipped).toEqual(["Sheet1", "Small"]);
});
