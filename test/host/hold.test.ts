/** A batch held back by a switch, through the real client. */
import { bootWorkbook } from "../setup/officeClient";
import { Hold } from "../../src/workbench/host/hold";

it("holds the second write until it is let go, and what comes after it", async () => {
  const { host, store } = await bootWorkbook(undefined, { hold: "write@2" });
  const value = () =>
    store.read(store.sheets.active(), { row: 0, column: 0, rows: 1, columns: 1 }, "value")[0]?.[0];
  const write = (text: string) =>
    Excel.run((context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[text]];
      return context.sync();
    });
  const read = () =>
    Excel.run((context) => {
      context.workbook.worksheets.getItem("Sheet1").load("name");
      return context.sync();
    });
  await write("first");
  await read();
  const ended: string[] = [];
  const second = write("second").then(() => ended.push("write"));
  const behind = read().then(() => ended.push("read"));
  await host.hold.held;
  expect(value()).toBe("first");
  expect(ended).toEqual([]);
  host.hold.release();
  await Promise.all([second, behind]);
  expect(ended).toEqual(["write", "read"]);
  expect(value()).toBe("second");
});

it("holds another batch when told to, counted from then on", async () => {
  const hold = new Hold(null);
  await hold.pass(true);
  hold.next("write@1");
  const passed = hold.pass(true);
  await hold.held;
  hold.release();
  await passed;
});

it("holds nothing that is let go before it comes", async () => {
  const hold = new Hold("batch@1");
  hold.release();
  await hold.pass(false);
  await hold.held;
});

it.each(["write", "read@1", "write@0", "write@x", "write@1@2", ""])(
  'says that "%s" is nothing to hold',
  (asked) => {
    expect(() => new Hold(asked)).toThrow(RangeError);
  },
);
