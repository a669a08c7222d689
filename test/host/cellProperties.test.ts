/** Reading and setting how many cells look at once, through the real client. */
import type { Request } from "../../src/workbench/host/wire/protocol";
import { changesWorkbook } from "../../src/workbench/host/wire/changesWorkbook";
import { bootWorkbook, type HostedWorkbook } from "../setup/officeClient";

let booted: HostedWorkbook;

beforeAll(async () => {
  booted = await bootWorkbook();
});

const onSheet = <Result>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Result>) =>
  Excel.run((context) => work(context.workbook.worksheets.getItem("Sheet1"), context));

const LOOK = {
  font: { bold: true, italic: true, size: true, color: true },
  fill: { color: true, pattern: true, tintAndShade: true },
  horizontalAlignment: true,
  wrapText: true,
  indentLevel: true,
} as const;

const read = async (address: string, wanted: Excel.CellPropertiesLoadOptions) => {
  const properties = await onSheet(async (sheet, context) => {
    const asked = sheet.getRange(address).getCellProperties(wanted);
    await context.sync();
    return asked;
  });
  return properties.value;
};

it("gives every cell its own look, nested as it was asked for, and nothing else", async () => {
  await onSheet((sheet, context) => {
    sheet.getRange("B2").format.font.bold = true;
    sheet.getRange("C2").format.fill.color = "#ddebf7";
    sheet.getRange("B3:C3").format.indentLevel = 2;
    return context.sync();
  });
  expect(
    await read("B2:C3", { format: { font: { bold: true }, fill: { color: true }, indentLevel: true } }),
  ).toEqual([
    [
      { format: { font: { bold: true }, fill: { color: "#FFFFFF" }, indentLevel: 0 } },
      { format: { font: { bold: false }, fill: { color: "#DDEBF7" }, indentLevel: 0 } },
    ],
    [
      { format: { font: { bold: false }, fill: { color: "#FFFFFF" }, indentLevel: 2 } },
      { format: { font: { bold: false }, fill: { color: "#FFFFFF" }, indentLevel: 2 } },
    ],
  ]);
});

it("gives the address where it is asked for", async () => {
  expect(await read("B2:C2", { address: true })).toEqual([
    [{ address: "Sheet1!B2" }, { address: "Sheet1!C2" }],
  ]);
});

it("sets each cell's own properties and leaves a cell with none as it is", async () => {
  await onSheet((sheet, context) => {
    sheet.getRange("E2:F2").format.font.italic = true;
    sheet.getRange("E2:F2").setCellProperties([
      [
        {
          format: {
            font: { bold: true, color: "#c00000", size: 14 },
            fill: { color: "#DDEBF7" },
            horizontalAlignment: "Right",
            wrapText: true,
          },
        },
        {},
      ],
    ]);
    return context.sync();
  });
  const [[first, second] = []] = await read("E2:F2", { format: LOOK });
  expect(first?.format).toEqual({
    font: { bold: true, italic: true, size: 14, color: "#C00000" },
    fill: { color: "#DDEBF7", pattern: null, tintAndShade: 0 },
    horizontalAlignment: "Right",
    wrapText: true,
    indentLevel: 0,
  });
  expect(second?.format?.font).toEqual({ bold: false, italic: true, size: 11, color: "#000000" });
});

it("puts back what it read, but for the missing fill of a cell, which reads as white", async () => {
  await onSheet((sheet, context) => {
    sheet.getRange("H2").format.font.bold = true;
    return context.sync();
  });
  const before = await read("H2:I2", { format: LOOK });
  await onSheet((sheet, context) => {
    const range = sheet.getRange("H2:I2");
    range.format.fill.color = "#C00000";
    range.format.font.color = "#FFFFFF";
    range.setCellProperties(before);
    return context.sync();
  });
  const fill = async () => (await read("H2:I2", { format: LOOK }))[0]?.map(({ format }) => format?.fill);
  const none = { color: "#FFFFFF", pattern: null, tintAndShade: null };
  const white = { ...none, tintAndShade: 0 };
  expect(before[0]?.map(({ format }) => format?.fill)).toEqual([none, none]);
  expect(await fill()).toEqual([white, white]);
  await onSheet((sheet, context) => {
    sheet.getRange("H2:I2").format.fill.clear();
    return context.sync();
  });
  expect(await read("H2:I2", { format: LOOK })).toEqual(before);
});

it("tells a range without a fill from a white one by the tint alone", async () => {
  const read = () =>
    onSheet(async (sheet, context) => {
      const { fill } = sheet.getRange("M2:N2").format;
      fill.load("color, pattern, tintAndShade");
      await context.sync();
      return [fill.color, fill.pattern, fill.tintAndShade];
    });
  expect(await read()).toEqual(["#FFFFFF", null, null]);
  await onSheet((sheet, context) => {
    sheet.getRange("M2:N2").format.fill.color = "#FFFFFF";
    return context.sync();
  });
  expect(await read()).toEqual(["#FFFFFF", null, 0]);
});

it.each<[string, (range: Excel.Range) => void, string]>([
  ["another shape than the range's", (range) => range.setCellProperties([[{}]]), "InvalidArgument"],
  [
    "a colour that is none",
    (range) => range.setCellProperties([[{ format: { font: { color: "puce" } } }, {}]]),
    "InvalidArgument",
  ],
  ["what it does not implement", (range) => void range.getCellProperties({ style: true }), "ApiNotFound"],
])("refuses %s and changes nothing", async (_, attempt, code) => {
  const before = await read("K2:L2", { format: LOOK });
  const refused = onSheet((sheet, context) => {
    attempt(sheet.getRange("K2:L2"));
    return context.sync();
  });
  await expect(refused).rejects.toMatchObject({ code });
  expect(await read("K2:L2", { format: LOOK })).toEqual(before);
});

it("is refused on a protected sheet when it sets, and not when it reads", async () => {
  await onSheet((sheet, context) => {
    sheet.protection.protect({ allowFormatCells: false });
    return context.sync();
  });
  const setting = onSheet((sheet, context) => {
    sheet.getRange("A1").setCellProperties([[{ format: { font: { bold: true } } }]]);
    return context.sync();
  });
  await expect(setting).rejects.toMatchObject({ code: "AccessDenied" });
  await expect(read("A1", { address: true })).resolves.toHaveLength(1);
  await onSheet((sheet, context) => {
    sheet.protection.unprotect();
    return context.sync();
  });
});

describe("whether a request changes the workbook", () => {
  const requests: Request[] = [];
  beforeAll(() => booted.host.onExchange(({ request }) => requests.push(request)));
  beforeEach(() => requests.splice(0));

  it.each<[string, (sheet: Excel.Worksheet) => void, boolean]>([
    ["reading cells", (sheet) => void sheet.getRange("A1").load("values"), false],
    ["reading properties", (sheet) => void sheet.getRange("A1").getCellProperties({ address: true }), false],
    ["setting a value", (sheet) => (sheet.getRange("A1").values = [[1]]), true],
    ["adding a table", (sheet) => void sheet.tables.add("A20:B21", true), true],
    ["clearing", (sheet) => sheet.getRange("A1").clear(), true],
  ])("%s: %#", async (_, work, changes) => {
    await onSheet((sheet, context) => {
      work(sheet);
      return context.sync();
    });
    expect(requests.map(changesWorkbook)).toContain(changes);
    expect(requests.filter(changesWorkbook)).toHaveLength(changes ? 1 : 0);
  });
});
