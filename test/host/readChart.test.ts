/** What the page makes of a chart that the real client set up. */
import { readChart } from "../../src/workbench/page/charts/read/readChart";
import { chartPlace } from "../../src/workbench/page/charts/chartPlace";
import { bootWorkbook, type HostedWorkbook } from "../setup/officeClient";

let booted: HostedWorkbook;
let sheetName: string;
let sheets = 0;

beforeAll(async () => {
  booted = await bootWorkbook();
});

beforeEach(() => {
  sheets += 1;
  sheetName = `Drawn${sheets}`;
});

const CELLS = [
  ["Year", "Pay", "Savings"],
  ["2010/11", 5, -2],
  ["2011/12", "", "not known"],
  ["2012/13", 7, -4],
];

const hosted = () => booted.host.workbook.Worksheets.GetItem(sheetName);
/** What the sheet's chart shows; figures are written with their number format before them. */
const shown = () =>
  readChart(hosted().Charts.GetItemAt(0), (value, numberFormat) => `${numberFormat} ${value}`);

/** A chart over `CELLS`, set up further by `more`. */
const chartOf = (
  type: Excel.ChartType | `${Excel.ChartType}`,
  more?: (chart: Excel.Chart, sheet: Excel.Worksheet) => void,
) =>
  Excel.run((context) => {
    const sheet = context.workbook.worksheets.add(sheetName);
    const source = sheet.getRange("A1:C4");
    source.values = CELLS;
    source.numberFormat = [["@", "General", "General"], ...Array<string[]>(3).fill(["@", "0.0", "0.0"])];
    const chart = sheet.charts.add(type as Excel.ChartType, source, "Columns");
    more?.(chart, sheet);
    return context.sync();
  });

describe("a chart's figures", () => {
  it("are those of its cells, with gaps where there is none", async () => {
    await chartOf("ColumnClustered");
    expect(shown().categories).toEqual(["2010/11", "2011/12", "2012/13"]);
    expect(shown().series.map(({ name, values }) => [name, values])).toEqual([
      ["Pay", [5, null, 7]],
      ["Savings", [-2, null, -4]],
    ]);
  });

  it("change with the cells", async () => {
    await chartOf("ColumnClustered");
    await Excel.run((context) => {
      context.workbook.worksheets.getItem(sheetName).getRange("B2:B4").values = [[8], [9], ["#N/A"]];
      return context.sync();
    });
    expect(shown().series[0]?.values).toEqual([8, 9, null]);
  });

  it("are none, under #REF!, once the sheet they stood in is gone", async () => {
    await chartOf("Line");
    await Excel.run((context) => {
      const other = context.workbook.worksheets.add("Elsewhere");
      other.getRange("A1:A3").values = [["Fees"], [1], [2]];
      context.workbook.worksheets
        .getItem(sheetName)
        .charts.add("Line" as Excel.ChartType, other.getRange("A1:A3"));
      other.delete();
      return context.sync();
    });
    const gone = readChart(hosted().Charts.GetItemAt(1), String);
    expect(gone.series.map(({ name, values }) => [name, values])).toEqual([["#REF!", []]]);
  });

  it("are named by their places where the add-in gave no names", async () => {
    await chartOf("Line", (chart, sheet) => chart.setData(sheet.getRange("B2:B4")));
    expect(shown().categories).toEqual(["1", "2", "3"]);
  });
});

describe("a chart's look", () => {
  it("is Excel's usual one where nothing was set", async () => {
    await chartOf("ColumnStacked");
    const { title, legend, gap, form, series, valueAxis, categoryAxis } = shown();
    expect([title, legend, gap, form?.stacked]).toEqual(["", "bottom", 150, true]);
    expect(series.map(({ color }) => color)).toEqual(["#0072B2", "#C25700"]);
    expect(categoryAxis.names).toBe("zero");
    expect(valueAxis.gridlines).toBe(true);
    // The axis follows the number format of the figures.
    expect(valueAxis.format(3)).toBe("0.0 3");
  });

  it("has the only series' name for a title, and no legend", async () => {
    await chartOf("Line", (chart) => chart.series.getItemAt(1).delete());
    expect([shown().title, shown().legend]).toEqual(["Pay", "none"]);
  });

  it("is what was set", async () => {
    await chartOf("ColumnClustered", (chart) => {
      chart.title.text = "The gap";
      chart.legend.position = "Right";
      chart.axes.valueAxis.set({ numberFormat: "£0", minimum: -10, maximum: 10, majorUnit: 5 });
      chart.axes.valueAxis.title.text = "£ million";
      chart.axes.valueAxis.majorGridlines.visible = false;
      chart.axes.categoryAxis.set({ tickLabelPosition: "Low", reversePlotOrder: true, tickLabelSpacing: 2 });
      chart.axes.categoryAxis.title.text = "Year";
    });
    const { title, legend, valueAxis, categoryAxis } = shown();
    expect([title, legend]).toEqual(["The gap", "right"]);
    expect(valueAxis).toMatchObject({
      title: "£ million",
      minimum: -10,
      maximum: 10,
      majorUnit: 5,
      gridlines: false,
    });
    expect(valueAxis.format(3)).toBe("£0 3");
    expect(categoryAxis).toEqual({
      visible: true,
      title: "Year",
      names: "edge",
      reversed: true,
      labelSpacing: 2,
    });
  });

  it("may go without title, legend and axes", async () => {
    await chartOf("Line", (chart) => {
      chart.title.visible = false;
      chart.legend.visible = false;
      chart.axes.valueAxis.visible = false;
      chart.axes.categoryAxis.visible = false;
    });
    const { title, legend, valueAxis, categoryAxis } = shown();
    expect([title, legend, valueAxis.visible, categoryAxis.visible]).toEqual(["", "none", false, false]);
  });
});

describe("a series' look", () => {
  it("is a line over columns where it has a kind of its own", async () => {
    await chartOf("ColumnClustered", (chart) => {
      const line = chart.series.getItemAt(1);
      line.chartType = "LineMarkers";
      line.format.line.set({ color: "#C00000", lineStyle: "Dash", weight: 3 });
    });
    const [columns, line] = shown().series;
    expect(columns?.shape).toBe("column");
    // 3 points are 4 pixels.
    expect(line).toMatchObject({
      shape: "line",
      color: "#C00000",
      line: { weight: 4, dashed: true, markers: true },
    });
  });

  it("is invisible once its fill or line is cleared, until it is given another", async () => {
    await chartOf("ColumnStacked", (chart) => {
      const [first, second] = [chart.series.getItemAt(0), chart.series.getItemAt(1)];
      first.format.fill.clear();
      second.format.fill.clear();
      second.format.fill.setSolidColor("#00795A");
    });
    expect(shown().series.map(({ visible }) => visible)).toEqual([false, true]);
    expect(shown().series[1]?.color).toBe("#00795A");
  });

  it("keeps its markers where only its line was cleared", async () => {
    await chartOf("LineMarkers", (chart) => {
      chart.series.getItemAt(0).format.line.clear();
      chart.series.getItemAt(1).format.line.clear();
      chart.series.getItemAt(1).markerStyle = "None";
    });
    const [markers, nothing] = shown().series;
    expect(markers).toMatchObject({ visible: true, line: { weight: 0, markers: true } });
    expect(nothing?.visible).toBe(false);
  });

  it("has the colours of its points, and stays out of the legend if it is told to", async () => {
    await chartOf("ColumnClustered", (chart) => {
      chart.series.getItemAt(0).points.getItemAt(2).format.fill.setSolidColor("#AA3377");
      chart.legend.legendEntries.getItemAt(1).visible = false;
    });
    const [pay, savings] = shown().series;
    expect([...(pay?.pointColors ?? [])]).toEqual([[2, "#AA3377"]]);
    expect([pay?.inLegend, savings?.inLegend]).toEqual([true, false]);
  });

  it("shows its figures if it or the chart is told to, in the labels' format or the cells'", async () => {
    await chartOf("ColumnClustered", (chart) => {
      chart.dataLabels.showValue = true;
      chart.series.getItemAt(0).dataLabels.numberFormat = "£0";
      chart.series.getItemAt(1).hasDataLabels = false;
    });
    const [pay, savings] = shown().series;
    expect(pay?.label?.(5)).toBe("£0 5");
    expect(savings?.label).toBeNull();
  });
});

describe("a chart's place", () => {
  // Cells of 64 by 20 pixels.
  const place = () =>
    chartPlace(hosted().Charts.GetItemAt(0), hosted(), ({ row, column, rows, columns }) => ({
      x: column * 64,
      y: row * 20,
      width: columns * 64,
      height: rows * 20,
    }));

  it("is over the cells it was set to, whether by their address or as ranges", async () => {
    await chartOf("Line", (chart) => chart.setPosition("E2", "J12"));
    // E is the fifth column; E to J are 6 columns, 2 to 12 are 11 rows.
    const rectangle = { x: 256, y: 20, width: 384, height: 220 };
    expect(place()).toEqual(rectangle);
    await Excel.run((context) => {
      const sheet = context.workbook.worksheets.getItem(sheetName);
      sheet.charts.getItemAt(0).setPosition(sheet.getRange("E2"), sheet.getRange("J12"));
      return context.sync();
    });
    expect(place()).toEqual(rectangle);
  });

  it("is where and as large as its properties say, in points", async () => {
    await chartOf("Line", (chart) => chart.set({ left: 30, top: 60, width: 300, height: 150 }));
    expect(place()).toEqual({ x: 40, y: 80, width: 400, height: 200 });
  });

  it("begins at a cell with Excel's usual size, 360 by 216 points, where no last cell was set", async () => {
    await chartOf("Line", (chart) => chart.setPosition("B3"));
    expect(place()).toEqual({ x: 64, y: 40, width: 480, height: 288 });
  });
});
