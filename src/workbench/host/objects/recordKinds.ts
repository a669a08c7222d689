/**
 * What the workbench only records: these objects keep what the add-in sets and give it back, and do nothing else.
 * `navigations` name the kind they lead to, `Kind[]` for a collection; `methods` are recorded with their arguments.
 */
export interface RecordKind {
  scalars: readonly string[];
  navigations?: Readonly<Record<string, string>>;
  methods?: readonly string[];
}

const AXIS: RecordKind = {
  scalars: [
    "Visible",
    "Minimum",
    "Maximum",
    "MajorUnit",
    "NumberFormat",
    "TickLabelPosition",
    "ReversePlotOrder",
  ],
  navigations: { Title: "ChartTitle", MajorGridlines: "ChartGridlines", MinorGridlines: "ChartGridlines" },
  methods: ["SetCategoryNames"],
};

export const RECORD_KINDS: Readonly<Record<string, RecordKind>> = {
  Chart: {
    scalars: ["ChartType", "Height", "Id", "Left", "Name", "PlotBy", "Style", "Top", "Width"],
    navigations: {
      Title: "ChartTitle",
      Legend: "ChartLegend",
      Axes: "ChartAxes",
      Series: "ChartSeries[]",
      DataLabels: "ChartDataLabels",
    },
    methods: ["SetData", "SetPosition", "Activate"],
  },
  ChartTitle: { scalars: ["Text", "Visible", "Overlay", "Position"], methods: ["SetFormula"] },
  ChartLegend: { scalars: ["Visible", "Position", "Overlay"] },
  ChartAxes: { scalars: [], navigations: { CategoryAxis: "ChartAxis", ValueAxis: "ChartAxis" } },
  ChartAxis: AXIS,
  ChartGridlines: { scalars: ["Visible"] },
  ChartSeries: {
    scalars: [
      "Name",
      "ChartType",
      "HasDataLabels",
      "GapWidth",
      "Overlap",
      "MarkerStyle",
      "MarkerSize",
      "AxisGroup",
    ],
    navigations: { Format: "ChartSeriesFormat", DataLabels: "ChartDataLabels" },
    methods: ["SetValues", "SetXAxisValues"],
  },
  ChartSeriesFormat: { scalars: [], navigations: { Fill: "ChartFill", Line: "ChartLineFormat" } },
  ChartFill: { scalars: [], methods: ["SetSolidColor", "Clear"] },
  ChartLineFormat: { scalars: ["Color", "LineStyle", "Weight"], methods: ["Clear"] },
  ChartDataLabels: {
    scalars: ["Position", "ShowValue", "ShowSeriesName", "ShowCategoryName", "NumberFormat"],
  },
  ConditionalFormat: {
    scalars: ["Id", "Priority", "StopIfTrue", "Type"],
    navigations: {
      CellValue: "CellValueConditionalFormat",
      CellValueOrNullObject: "CellValueConditionalFormat",
      Custom: "CustomConditionalFormat",
      CustomOrNullObject: "CustomConditionalFormat",
      TextComparison: "TextConditionalFormat",
      TextComparisonOrNullObject: "TextConditionalFormat",
    },
  },
  CellValueConditionalFormat: { scalars: ["Rule"], navigations: { Format: "ConditionalRangeFormat" } },
  TextConditionalFormat: { scalars: ["Rule"], navigations: { Format: "ConditionalRangeFormat" } },
  CustomConditionalFormat: {
    scalars: [],
    navigations: { Rule: "ConditionalFormatRule", Format: "ConditionalRangeFormat" },
  },
  ConditionalFormatRule: { scalars: ["Formula", "FormulaLocal", "FormulaR1C1"] },
  ConditionalRangeFormat: {
    scalars: ["NumberFormat"],
    navigations: { Fill: "ConditionalRangeFill", Font: "ConditionalRangeFont" },
  },
  ConditionalRangeFill: { scalars: ["Color"], methods: ["Clear"] },
  ConditionalRangeFont: {
    scalars: ["Bold", "Color", "Italic", "Strikethrough", "Underline"],
    methods: ["Clear"],
  },
  DataValidation: { scalars: ["ErrorAlert", "IgnoreBlanks", "Prompt", "Rule", "Type"], methods: ["Clear"] },
};
