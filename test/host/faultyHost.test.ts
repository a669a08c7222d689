/** A host with a fault, a delay and a read-only book, as the page's switches ask for it. */
import type { Exchange } from "../../src/workbench/host/bridge";
import { bootWorkbook, type HostedWorkbook } from "../setup/officeClient";

let booted: HostedWorkbook;
const exchanges: Exchange[] = [];

beforeAll(async () => {
  booted = await bootWorkbook(undefined, {
    latency: 10,
    fault: "edit-mode@2",
    readOnly: true,
    theme: "dark",
  });
  booted.host.onExchange((exchange) => exchanges.push(exchange));
});

it("answers later, refuses the second batch, and then a write to the read-only book", async () => {
  const read = () =>
    Excel.run(async (context) => {
      const workbook = context.workbook.load("readOnly");
      await context.sync();
      return workbook.readOnly;
    });
  await expect(read()).resolves.toBe(true);
  await expect(read()).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
  const write = Excel.run((context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[1]];
    return context.sync();
  });
  await expect(write).rejects.toMatchObject({ code: "AccessDenied" });
});

it("tells the add-in that the document is read-only and the theme dark", () => {
  expect(Office.context.document.mode).toBe("readOnly");
  expect(Office.context.officeTheme.bodyBackgroundColor).toBe("#1f1f1f");
});

it("lets every request be recorded with its answer", () => {
  expect(exchanges.map(({ answer }) => answer.Error?.Code ?? "done")).toEqual(
    expect.arrayContaining(["done", "InvalidOperationInCellEditMode", "AccessDenied"]),
  );
});
