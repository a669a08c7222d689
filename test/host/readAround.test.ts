/** What is read to explain a figure, by the real office.js client: two requests, and nothing is written or selected. */
import { explain } from "../../src/explain/explain";
import { Book } from "../../src/explain/reading";
import { officeWorkbook } from "../../src/workbook/officeWorkbook";
import { bootWorkbook, until, type HostedWorkbook } from "../setup/officeClient";

let booted: HostedWorkbook;
const workbook = officeWorkbook();

beforeAll(async () => {
  booted = await bootWorkbook();
  await fill("A1", [
    ["£m", "2010/11"],
    ["Requirement", 2740.9],
    ["Limit", 2673.3],
  ]);
  await fill("A4", [["Gap", "=B2-B3"]]);
  await fill("A1300", [["Far", "=B1299*2"]]);
});

const onSheet = (work: (sheet: Excel.Worksheet) => void) =>
  Excel.run((context) => {
    work(context.workbook.worksheets.getItem("Sheet1"));
    return context.sync();
  });
const fill = (corner: string, formulas: unknown[][]) =>
  onSheet((sheet) => {
    const columns = (formulas[0]?.length ?? 1) - 1;
    sheet.getRange(corner).getResizedRange(formulas.length - 1, columns).formulas = formulas;
  });

const sentenceOf = async (address?: string) => {
  const { reading, cell } = await workbook.readAround(address);
  return explain(new Book(reading), cell).sentence;
};

it("reads the selected cell and what its formula needs", async () => {
  await workbook.selectRange("Sheet1!B4");
  await until(() => true);
  expect(await sentenceOf()).toBe("Gap 2010/11 67.6 = 2740.9 requirement − 2673.3 limit");
});

it("asks twice at most, writes nothing and leaves the selection", async () => {
  await workbook.selectRange("Sheet1!A1");
  const write = jest.spyOn(booted.store, "write");
  const sync = jest.spyOn(OfficeExtension.ClientRequestContext.prototype, "sync");
  await workbook.readAround("Sheet1!B4");
  expect(sync.mock.calls.length).toBeLessThanOrEqual(2);
  expect(write).not.toHaveBeenCalled();
  sync.mockRestore();
  write.mockRestore();
  expect(await workbook.readSelection()).toMatchObject({ address: "Sheet1!A1" });
});

it("reads a protected sheet as any other", async () => {
  await onSheet((sheet) => sheet.protection.protect());
  expect(await sentenceOf("Sheet1!B4")).toMatch(/^Gap 2010\/11 67.6 = /);
  await onSheet((sheet) => sheet.protection.unprotect());
});

it("of a range explains the first figure that is calculated", async () => {
  expect(await sentenceOf("Sheet1!A1:B4")).toMatch(/^Gap 2010\/11 67.6 = /);
});

it("reads what stands around a cell far down, and says what it did not read", async () => {
  const { reading, cell } = await workbook.readAround("Sheet1!B1300");
  expect(cell).toMatchObject({ row: 1299, column: 1 });
  const [sheet] = reading.sheets;
  expect(sheet?.formulas.flat()).toContain("=B1299*2");
  expect(new Book(reading).partly).toMatchObject([{ name: "Sheet1", holds: "A1:B1300" }]);
});
