/** What Excel does not take, through the real client: each is refused, and nothing is changed. */
import { bootWorkbook, type HostedWorkbook } from "../setup/officeClient";

let booted: HostedWorkbook;

beforeAll(async () => {
  booted = await bootWorkbook();
  await onSheet((sheet) => {
    sheet.getRange("P1:Q1").values = [["a", "b"]];
    sheet.tables.add("P1:Q2", true).name = "Taken";
  });
});

const onSheet = (work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void) =>
  Excel.run((context) => {
    work(context.workbook.worksheets.getItem("Sheet1"), context);
    return context.sync();
  });
const list = (range: Excel.Range, source: Excel.Range | string) =>
  (range.dataValidation.rule = { list: { inCellDropDown: true, source } });
const chart = (sheet: Excel.Worksheet, type: Excel.ChartType | string) => {
  sheet.getRange("T1:U3").values = [
    ["Year", "Gap"],
    ["2010/11", 67.6],
    ["2011/12", 202.7],
  ];
  return sheet.charts.add(type as Excel.ChartType, sheet.getRange("T1:U3"), "Columns");
};
const sumOf = (terms: number) => `=1${"+1".repeat(terms)}`;

type Attempt = (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown;

it.each<[string, string, Attempt]>([
  [
    "a formula of 8,193 characters",
    "InvalidArgument",
    (s) => (s.getRange("A1").formulas = [[`${sumOf(4095)}1`]]),
  ],
  [
    "a text of 32,768 characters",
    "InvalidArgument",
    (s) => (s.getRange("A1").values = [["x".repeat(32_768)]]),
  ],
  ["a formula that ends in the middle", "InvalidArgument", (s) => (s.getRange("A1").formulas = [["=SUM("]])],
  ["a formula with an operator too many", "InvalidArgument", (s) => (s.getRange("A1").values = [["=1+*2"]])],
  [
    "a formula with a text that does not end",
    "InvalidArgument",
    (s) => (s.getRange("A1").formulas = [['="text']]),
  ],
  [
    "such a formula in a table's new row",
    "InvalidArgument",
    (s) => s.tables.getItem("Taken").rows.add(undefined, [["=SUM(", 1]]),
  ],
  ["a number format of nonsense", "InvalidArgument", (s) => (s.getRange("A1").numberFormat = [["[[[bad"]])],
  ["a row of 500 points", "InvalidArgument", (s) => (s.getRange("A1").format.rowHeight = 500)],
  ["a column of 2,000 points", "InvalidArgument", (s) => (s.getRange("A1").format.columnWidth = 2000)],
  ["an indent of 300", "InvalidArgument", (s) => (s.getRange("A1").format.indentLevel = 300)],
  [
    "an indent below 0 of a cell",
    "InvalidArgument",
    (s) => s.getRange("A1").setCellProperties([[{ format: { indentLevel: -1 } }]]),
  ],
  ["a list from cells of two columns", "InvalidArgument", (s) => list(s.getRange("A1"), s.getRange("C5:D9"))],
  [
    "a list from such cells by address",
    "InvalidArgument",
    (s) => list(s.getRange("A1"), "=Sheet1!$C$5:$D$9"),
  ],
  ["a list of 256 characters", "InvalidArgument", (s) => list(s.getRange("A1"), "x".repeat(256))],
  [
    "a name that is a table's",
    "ItemAlreadyExists",
    (s, c) => c.workbook.names.add("taken", s.getRange("A1")),
  ],
  ["a setting of 3 MB", "InvalidArgument", (_, c) => c.workbook.settings.add("big", "x".repeat(3_000_000))],
  [
    "the gap of a series of lines",
    "InvalidArgument",
    (s) => (chart(s, "LineMarkers").series.getItemAt(0).gapWidth = 60),
  ],
  ["a series of a waterfall", "ItemNotFound", (s) => (chart(s, "Waterfall").series.getItemAt(0).name = "x")],
  ["a new series of a waterfall", "InvalidOperation", (s) => chart(s, "Waterfall").series.add("x")],
  [
    "an entry of the legend beyond the series",
    "ItemNotFound",
    (s) => (chart(s, "ColumnClustered").legend.legendEntries.getItemAt(1).visible = false),
  ],
  [
    "an entry of a hidden legend",
    "ItemNotFound",
    (s) => {
      const { legend } = chart(s, "ColumnClustered");
      legend.visible = false;
      legend.legendEntries.getItemAt(0).visible = false;
    },
  ],
])("%s is refused: %s", async (_, code, attempt) => {
  const attempted = onSheet((sheet, context) => void attempt(sheet, context));
  await expect(attempted).rejects.toMatchObject({ code });
  const { store } = booted;
  const cell = { row: 0, column: 0, rows: 1, columns: 1 };
  expect(store.read(store.sheets.active(), cell, "value")).toEqual([[""]]);
  expect(booted.host.workbook.tables.map(({ box }) => box.rows)).toEqual([2]);
});

it.each<[string, Attempt]>([
  ["a formula of 8,192 characters", (s) => (s.getRange("H1").formulas = [[`${sumOf(4095)}`]])],
  [
    "a text of 32,767 characters after its apostrophe",
    (s) => (s.getRange("H2").values = [[`'${"x".repeat(32_767)}`]]),
  ],
  [
    "what is no formula in a cell of text",
    (s) => {
      s.getRange("H3").numberFormat = [["@"]];
      s.getRange("H3").formulas = [["=SUM("]];
    },
  ],
  [
    "a spill, a cell of another sheet and a table's column",
    (s) => (s.getRange("H4:H6").formulas = [["=SUM(H1#)"], ["='Sheet1'!A1"], ["=SUM(Taken[a])"]]),
  ],
  [
    "the highest row and the deepest indent",
    (s) => void Object.assign(s.getRange("H7").format, { rowHeight: 409, indentLevel: 250 }),
  ],
  ["a list from one column", (s) => list(s.getRange("H8"), s.getRange("C5:C9"))],
  ["a list of 255 characters", (s) => list(s.getRange("H8"), "x".repeat(255))],
  ["the gap of columns among lines", (s) => (chart(s, "ColumnClustered").series.getItemAt(0).gapWidth = 60)],
])("%s is taken", async (_, attempt) => {
  await expect(onSheet((sheet, context) => void attempt(sheet, context))).resolves.toBeUndefined();
});
