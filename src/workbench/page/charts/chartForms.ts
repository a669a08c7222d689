/** How a kind of chart is drawn. */
export interface ChartForm {
  shape: "column" | "line" | "area";
  /** Whether the series stand on one another. */
  stacked: boolean;
  /** Whether the values run from left to right. */
  horizontal: boolean;
  markers: boolean;
  /** The kind in words, as a summary begins. */
  words: string;
}

const COLUMN: ChartForm = {
  shape: "column",
  stacked: false,
  horizontal: false,
  markers: false,
  words: "Column chart",
};
const LINE: ChartForm = { ...COLUMN, shape: "line", words: "Line chart" };
const AREA: ChartForm = { ...COLUMN, shape: "area", words: "Area chart" };

/** The kinds of chart that the workbench draws, by Excel's word. */
export const CHART_FORMS: Readonly<Record<string, ChartForm>> = {
  ColumnClustered: COLUMN,
  ColumnStacked: { ...COLUMN, stacked: true, words: "Stacked column chart" },
  BarClustered: { ...COLUMN, horizontal: true, words: "Bar chart" },
  BarStacked: { ...COLUMN, horizontal: true, stacked: true, words: "Stacked bar chart" },
  Line: LINE,
  LineMarkers: { ...LINE, markers: true },
  Area: AREA,
  AreaStacked: { ...AREA, stacked: true, words: "Stacked area chart" },
};
