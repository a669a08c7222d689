import { chartName, describeChart } from "../../../../src/workbench/page/charts/describeChart";
import { picture, series } from "./picture";

it("says the kind, the unit, and of every series that is seen its first, last, lowest and highest figure", () => {
  const shown = [
    series("Lower limit", [67.6, 202.7, 150]),
    series("Lifted by", [1, 2, 3], { visible: false }),
    series("Upper limit", [null, 20, 10]),
  ];
  const chart = picture("ColumnClustered", shown);
  expect(describeChart({ ...chart, valueAxis: { ...chart.valueAxis, title: "£ million" } })).toBe(
    "Column chart, £ million. " +
      "Lower limit: 67.6 (2010/11) to 150 (2012/13), lowest 67.6 (2010/11), highest 202.7 (2011/12). " +
      "Upper limit: 20 (2011/12) to 10 (2012/13), lowest 10 (2012/13), highest 20 (2011/12).",
  );
});

it("says figures as they are heard: no brackets for below 0, no dash for 0", () => {
  const format = (value: number) => (value === 0 ? "–" : value < 0 ? `(${-value})` : String(value));
  const chart = picture("Line", [series("Gap", [0, -3])]);
  expect(describeChart({ ...chart, valueAxis: { ...chart.valueAxis, format } })).toBe(
    "Line chart. Gap: 0 (2010/11) to minus 3 (2011/12), lowest minus 3 (2011/12), highest 0 (2010/11).",
  );
});

it("says one figure once, and where there is none", () => {
  expect(describeChart(picture("Area", [series("Pay", [5]), series("Fees", [null])]))).toBe(
    "Area chart. Pay: 5 (2010/11). Fees: no figures.",
  );
});

it("says of a kind that is not drawn that it is not", () => {
  expect(describeChart(picture("Pie", []))).toBe("Chart of the kind Pie, which the workbench does not draw.");
});

it("calls a chart by its title, or else by its name", () => {
  expect(chartName({ title: "Budget gap", name: "Chart 1" })).toBe("Budget gap");
  expect(chartName({ title: "", name: "Chart 1" })).toBe("Chart 1");
});
