/** What Excel may do and nobody has seen, played by a switch, through the real client. */
import { bootWorkbook, type HostedWorkbook } from "../setup/officeClient";

let booted: HostedWorkbook;

beforeAll(async () => {
  booted = await bootWorkbook(undefined, { guesses: ["text-spreads", "bare-charts"] });
});

const onSheet = <Result>(work: (sheet: Excel.Worksheet) => Result) =>
  Excel.run(async (context) => {
    const result = work(context.workbook.worksheets.getItem("Sheet1"));
    await context.sync();
    return result;
  });
const format = (row: number, column: number) => {
  const { store } = booted;
  return store.read(store.sheets.active(), { row, column, rows: 1, columns: 1 }, "numFmt")[0]?.[0];
};

it("a formula takes over the text format of the first cell that it refers to, and of no other", async () => {
  await onSheet((sheet) => {
    sheet.getRange("A1").numberFormat = [["@"]];
    sheet.getRange("A2").numberFormat = [["0.0"]];
    sheet.getRange("B1:B4").formulas = [["=A1"], ['="Award "&$A$1'], ["=A2&A1"], ["=1+1"]];
  });
  expect([0, 1, 2, 3].map((row) => format(row, 1))).toEqual(["@", "@", "General", "General"]);
  await onSheet((sheet) => {
    sheet.getRange("C1").numberFormat = [["0.00"]];
    sheet.getRange("C1").formulas = [["=A1"]];
  });
  expect(format(0, 2)).toBe("0.00");
});

it("a chart of blank cells has no series, and one of cells with formulas has", async () => {
  const bare = await onSheet((sheet) => {
    sheet.getRange("D2:F2").formulas = [["=PLAN.LATER(A1)", "", ""]];
    return ["D1:F1", "D2:F2"].map((cells) =>
      sheet.charts.add("ColumnClustered", sheet.getRange(cells), "Auto").series.load("count"),
    );
  });
  expect(bare.map(({ count }) => count)).toEqual([0, 1]);
});
