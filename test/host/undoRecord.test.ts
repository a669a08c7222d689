/** What would have emptied the user's list of undo in Excel, through the real client. */
import { bootWorkbook, type HostedWorkbook } from "../setup/officeClient";

let booted: HostedWorkbook;

beforeAll(async () => {
  booted = await bootWorkbook();
});

beforeEach(() => booted.host.undoRecord.forget());

const lost = () =>
  booted.host.undoRecord.losses
    .filter(({ where }) => where !== "old")
    .map(({ member, where }) => [member, where]);
const onSheet = (work: (sheet: Excel.Worksheet) => void) =>
  Excel.run((context) => {
    work(context.workbook.worksheets.getItem("Sheet1"));
    return context.sync();
  });

it("is any call at all on builds of old", async () => {
  await onSheet((sheet) => sheet.load("name"));
  expect(booted.host.undoRecord.losses).toEqual([{ member: "any call", where: "old" }]);
});

it.each<[string, (sheet: Excel.Worksheet) => void, string[][]]>([
  ["reading and writing cells", (sheet) => (sheet.getRange("A1").values = [[1]]), []],
  ["adding a sheet", (sheet) => void sheet.context.workbook.worksheets.add("Added"), []],
  [
    "asking for merged cells",
    (sheet) => void sheet.getRange("A1").getMergedAreasOrNullObject().load("address"),
    [["Range.GetMergedAreasOrNullObject", "desktop"]],
  ],
  [
    "renaming a sheet",
    (sheet) => (sheet.context.workbook.worksheets.getItem("Added").name = "B"),
    [["Worksheet.Name", "desktop"]],
  ],
  [
    "deleting a sheet",
    (sheet) => sheet.context.workbook.worksheets.getItem("B").delete(),
    [["Worksheet.Delete", "everywhere"]],
  ],
])("by %s: %#", async (_, work, expected) => {
  await onSheet(work);
  expect(lost()).toEqual(expected);
});

it("is forgotten when the user has done something again", async () => {
  await onSheet((sheet) => void sheet.getRange("A1").getMergedAreasOrNullObject().load("address"));
  booted.store.type(booted.store.sheets.active(), { row: 0, column: 0, rows: 1, columns: 1 }, [["typed"]]);
  expect(booted.host.undoRecord.losses).toEqual([]);
});
