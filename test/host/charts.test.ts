/** Charts as the add-in makes them, through the real client: what is recorded of them for the page to draw. */
import type { RecordObject } from "../../src/workbench/host/objects/records/recordObject";
import { Range } from "../../src/workbench/host/objects/range/range";
import { bootWorkbook, type HostedWorkbook } from "../setup/officeClient";

let booted: HostedWorkbook;
let sheetName: string;
let sheets = 0;

beforeAll(async () => {
  booted = await bootWorkbook();
});

beforeEach(async () => {
  sheets += 1;
  sheetName = `Charts${sheets}`;
  await Excel.run((context) => {
    context.workbook.worksheets.add(sheetName);
    return context.sync();
  });
});

const onSheet = <Result>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Result>) =>
  Excel.run((context) => work(context.workbook.worksheets.getItem(sheetName), context));

/** The one chart of the sheet, as the page finds it. */
function recorded(): RecordObject {
  const [chart] = booted.host.workbook.Worksheets.GetItem(sheetName).Charts.items();
  if (!chart) throw new Error("There is no chart");
  return chart;
}

/** Of each series its name and the cells it takes its values and categories from. */
const series = () =>
  recorded()
    .list("Series")
    .items()
    .map((each) => {
      const cells = (call: string) => {
        const [range] = each.calls.get(call) ?? [];
        return range instanceof Range ? range.Address.replace(`${sheetName}!`, "") : null;
      };
      return [each.value("Name"), cells("SetValues"), cells("SetXAxisValues")];
    });

it("gives back the chart's name, kind and title, and what was set of its series", async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange("A1:C3").values = [
      ["Year", "Pay", "Savings"],
      ["2010/11", 5, -2],
      ["2011/12", 6, -3],
    ];
    const chart = sheet.charts.add("ColumnStacked", sheet.getRange("A1:C3"), "Columns");
    chart.title.text = "The gap, by year";
    chart.setPosition("E2", "J12");
    chart.series.getItemAt(1).name = "Savings in plan";
    chart.load("chartType,name");
    chart.title.load("text");
    const first = chart.series.getItemAt(0).load("name");
    const second = chart.series.getItemAt(1).load("name");
    sheet.charts.load("items/name");
    await context.sync();
    expect([chart.chartType, chart.name, chart.title.text]).toEqual([
      "ColumnStacked",
      "Chart 1",
      "The gap, by year",
    ]);
    expect([first.name, second.name]).toEqual(["Pay", "Savings in plan"]);
    expect(sheet.charts.items.map(({ name }) => name)).toEqual(["Chart 1"]);
  });
  expect(recorded().calls.get("SetPosition")).toEqual(["E2", "J12"]);
});

describe("the series of a chart's source", () => {
  const chartOf = (values: unknown[][], seriesBy?: Excel.ChartSeriesBy | "Columns" | "Rows") =>
    onSheet((sheet, context) => {
      const source = sheet.getRange("A1").getAbsoluteResizedRange(values.length, values[0]?.length ?? 1);
      source.values = values;
      sheet.charts.add("ColumnClustered", source, seriesBy);
      return context.sync();
    });

  it("are the columns where the source is higher than wide, with headings and categories", async () => {
    await chartOf([
      ["Year", "Pay", "Prices"],
      ["2010/11", 5, 2],
      ["2011/12", 6, 3],
      ["2012/13", 7, 4],
    ]);
    expect(series()).toEqual([
      ["Pay", "B2:B4", "A2:A4"],
      ["Prices", "C2:C4", "A2:A4"],
    ]);
  });

  it("are the rows where it is wider than high", async () => {
    await chartOf([
      ["", "2010/11", "2011/12", "2012/13"],
      ["Pay", 5, 6, 7],
      ["Prices", 2, 3, 4],
    ]);
    expect(series()).toEqual([
      ["Pay", "B2:D2", "B1:D1"],
      ["Prices", "B3:D3", "B1:D1"],
    ]);
  });

  it("are what the add-in says, whatever the shape", async () => {
    await chartOf(
      [
        ["", "2010/11", "2011/12"],
        ["Pay", 5, 6],
      ],
      "Columns",
    );
    expect(series()).toEqual([
      ["2010/11", "B2", "A2"],
      ["2011/12", "C2", "A2"],
    ]);
  });

  it("take figures for values unless the corner between them is blank", async () => {
    await chartOf([
      [2010, 1],
      [2011, 2],
      [2012, 3],
    ]);
    expect(series()).toEqual([
      ["Series1", "A1:A3", null],
      ["Series2", "B1:B3", null],
    ]);
    await onSheet((sheet, context) => {
      sheet.charts.getItemAt(0).delete();
      return context.sync();
    });
    await chartOf([
      ["", 1],
      [2011, 2],
      [2012, 3],
    ]);
    expect(series()).toEqual([["1", "B2:B3", "A2:A3"]]);
  });

  it("of a single column are one, under its heading", async () => {
    await chartOf([["Pay"], [5], [6]]);
    expect(series()).toEqual([["Pay", "A2:A3", null]]);
  });

  it("follow their heading until they are given a name", async () => {
    await chartOf([["Pay"], [5], [6]]);
    await onSheet((sheet, context) => {
      sheet.getRange("A1").values = [["Pay and pensions"]];
      return context.sync();
    });
    expect(series()).toEqual([["Pay and pensions", "A2:A3", null]]);
  });
});

it("has the series that are added, in the place asked for, without those that are deleted", async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange("A1:B3").values = [
      ["Year", "Pay"],
      ["2010/11", 5],
      ["2011/12", 6],
    ];
    const chart = sheet.charts.add("ColumnStacked", sheet.getRange("A1:B3"), "Columns");
    chart.series.getItemAt(0).delete();
    const last = chart.series.add("Steps");
    last.setValues(sheet.getRange("B2:B3"));
    last.setXAxisValues(sheet.getRange("A2:A3"));
    chart.series.add("Base", 0).setValues(sheet.getRange("C2:C3"));
    const count = chart.series.getCount();
    await context.sync();
    expect(count).toMatchObject({ value: 2 });
  });
  expect(series()).toEqual([
    ["Base", "C2:C3", null],
    ["Steps", "B2:B3", "A2:A3"],
  ]);
});

it("refuses a series it does not have", async () => {
  const beyond = onSheet((sheet, context) => {
    sheet.getRange("A1:A3").values = [["Pay"], [5], [6]];
    sheet.charts.add("Line", sheet.getRange("A1:A3")).series.getItemAt(1).name = "Prices";
    return context.sync();
  });
  await expect(beyond).rejects.toMatchObject({ code: "ItemNotFound" });
});

it("keeps how series, points, axes and labels are to look", async () => {
  await onSheet((sheet, context) => {
    sheet.getRange("A1:A3").values = [["Pay"], [5], [6]];
    const chart = sheet.charts.add("Line", sheet.getRange("A1:A3"));
    const pay = chart.series.getItemAt(0);
    pay.set({ smooth: true, plotOrder: 1, chartType: "LineMarkers", axisGroup: "Primary" });
    pay.format.line.set({ color: "#C00000", lineStyle: "Dash", weight: 2 });
    pay.points.getItemAt(1).format.fill.setSolidColor("#00B050");
    pay.format.fill.clear();
    chart.axes.valueAxis.title.text = "£m";
    chart.axes.valueAxis.set({ minimum: 0, numberFormat: "#,##0.0" });
    chart.axes.valueAxis.majorGridlines.format.line.color = "#D9D9D9";
    chart.axes.categoryAxis.set({ tickLabelSpacing: 2, tickLabelPosition: "Low" });
    chart.dataLabels.showValue = true;
    chart.legend.position = "Bottom";
    chart.format.font.size = 9;
    return context.sync();
  });
  const chart = recorded();
  const [pay] = chart.list("Series").items();
  expect([pay?.value("Smooth"), pay?.value("PlotOrder"), pay?.value("ChartType")]).toEqual([
    true,
    1,
    "LineMarkers",
  ]);
  expect(pay?.at("Format/Line")?.value("LineStyle")).toBe("Dash");
  expect(pay?.at("Format/Fill")?.calls.has("Clear")).toBe(true);
  const [, second] = pay?.list("Points").items() ?? [];
  expect(second?.at("Format/Fill")?.calls.get("SetSolidColor")).toEqual(["#00B050"]);
  expect(chart.at("Axes/ValueAxis/Title")?.value("Text")).toBe("£m");
  expect(chart.at("Axes/CategoryAxis")?.value("TickLabelSpacing")).toBe(2);
  expect(chart.at("DataLabels")?.value("ShowValue")).toBe(true);
  expect(chart.at("PlotArea")).toBeNull();
});

it("goes with its sheet, in the batch that made both too", async () => {
  await Excel.run(async (context) => {
    const doomed = context.workbook.worksheets.add("Doomed");
    doomed.getRange("A1:A2").values = [["Pay"], [5]];
    doomed.charts.add("Line", doomed.getRange("A1:A2"));
    doomed.delete();
    const again = context.workbook.worksheets.add("Doomed");
    again.charts.load("items/name");
    await context.sync();
    expect(again.charts.items).toEqual([]);
    again.delete();
    await context.sync();
  });
});
