/**
 * What the workbench records of charts, conditional formats, validation and print settings: these objects keep what the
 * add-in sets and give it back; what the page makes of them, it makes of that. `navigations` name the kind they lead to,
 * `Kind[]` for a collection; `methods` are recorded with their arguments. For what stands in a collection, `add` names the
 * properties that the arguments of its `Add` set, `numbered` the beginning of the name of one that gets none, and
 * `onDemand` says that its items are there as soon as one is asked for.
 */
export interface RecordKind {
  scalars: readonly string[];
  navigations?: Readonly<Record<string, string>>;
  methods?: readonly string[];
  add?: readonly string[];
  numbered?: string;
  onDemand?: boolean;
}

const FILL_AND_BORDER = { Fill: "ChartFill", Border: "ChartBorder" };
const LINE_METHODS = { scalars: ["Color", "LineStyle", "Weight"], methods: ["Clear"] };
const CONDITION = { Format: "ConditionalRangeFormat" };

export const RECORD_KINDS: Readonly<Record<string, RecordKind>> = {
  Chart: {
    scalars: [
      "ChartType",
      "DisplayBlanksAs",
      "Height",
      "Id",
      "Left",
      "Name",
      "PlotBy",
      "Style",
      "Top",
      "Width",
    ],
    navigations: {
      Title: "ChartTitle",
      Legend: "ChartLegend",
      Axes: "ChartAxes",
      Series: "ChartSeries[]",
      DataLabels: "ChartDataLabels",
      Format: "ChartAreaFormat",
      PlotArea: "ChartPlotArea",
    },
    methods: ["SetPosition", "Activate"],
    add: ["ChartType"],
    numbered: "Chart ",
  },
  ChartAreaFormat: { scalars: ["RoundedCorners"], navigations: { ...FILL_AND_BORDER, Font: "ChartFont" } },
  ChartPlotArea: { scalars: ["Position"], navigations: { Format: "ChartPlotAreaFormat" } },
  ChartPlotAreaFormat: { scalars: [], navigations: FILL_AND_BORDER },
  ChartTitle: {
    scalars: ["HorizontalAlignment", "Overlay", "Position", "Text", "Visible"],
    navigations: { Format: "ChartTitleFormat" },
    methods: ["SetFormula"],
  },
  ChartTitleFormat: { scalars: [], navigations: { ...FILL_AND_BORDER, Font: "ChartFont" } },
  ChartLegend: {
    scalars: ["Overlay", "Position", "Visible"],
    navigations: { Format: "ChartLegendFormat", LegendEntries: "ChartLegendEntry[]" },
  },
  // An entry for each series, in their order.
  ChartLegendEntry: { scalars: ["Visible"], onDemand: true },
  ChartLegendFormat: { scalars: [], navigations: { ...FILL_AND_BORDER, Font: "ChartFont" } },
  ChartAxes: { scalars: [], navigations: { CategoryAxis: "ChartAxis", ValueAxis: "ChartAxis" } },
  ChartAxis: {
    scalars: [
      "CategoryType",
      "DisplayUnit",
      "LinkNumberFormat",
      "MajorTickMark",
      "MajorUnit",
      "Maximum",
      "Minimum",
      "MinorTickMark",
      "MinorUnit",
      "NumberFormat",
      "Position",
      "ReversePlotOrder",
      "ScaleType",
      "TextOrientation",
      "TickLabelPosition",
      "TickLabelSpacing",
      "TickMarkSpacing",
      "Visible",
    ],
    navigations: {
      Title: "ChartAxisTitle",
      Format: "ChartAxisFormat",
      MajorGridlines: "ChartGridlines",
      MinorGridlines: "ChartGridlines",
    },
    methods: ["SetCategoryNames"],
  },
  ChartAxisTitle: {
    scalars: ["Text", "TextOrientation", "Visible"],
    navigations: { Format: "ChartTitleFormat" },
    methods: ["SetFormula"],
  },
  ChartAxisFormat: { scalars: [], navigations: { Font: "ChartFont", Line: "ChartLineFormat" } },
  ChartGridlines: { scalars: ["Visible"], navigations: { Format: "ChartGridlinesFormat" } },
  ChartGridlinesFormat: { scalars: [], navigations: { Line: "ChartLineFormat" } },
  ChartSeries: {
    scalars: [
      "AxisGroup",
      "ChartType",
      "GapWidth",
      "HasDataLabels",
      "InvertIfNegative",
      "MarkerBackgroundColor",
      "MarkerForegroundColor",
      "MarkerSize",
      "MarkerStyle",
      "Name",
      "Overlap",
      "PlotOrder",
      "Smooth",
    ],
    navigations: { Format: "ChartSeriesFormat", DataLabels: "ChartDataLabels", Points: "ChartPoint[]" },
    methods: ["SetValues", "SetXAxisValues"],
    add: ["Name"],
    numbered: "Series",
  },
  ChartSeriesFormat: { scalars: [], navigations: { Fill: "ChartFill", Line: "ChartLineFormat" } },
  ChartPoint: {
    scalars: ["HasDataLabel", "MarkerBackgroundColor", "MarkerForegroundColor", "MarkerSize", "MarkerStyle"],
    navigations: { Format: "ChartPointFormat", DataLabel: "ChartDataLabel" },
    onDemand: true,
  },
  ChartPointFormat: { scalars: [], navigations: FILL_AND_BORDER },
  ChartFill: { scalars: [], methods: ["SetSolidColor", "Clear"] },
  ChartLineFormat: LINE_METHODS,
  ChartBorder: LINE_METHODS,
  ChartFont: { scalars: ["Bold", "Color", "Italic", "Name", "Size", "Underline"] },
  ChartDataLabels: {
    scalars: ["NumberFormat", "Position", "ShowCategoryName", "ShowSeriesName", "ShowValue"],
  },
  ChartDataLabel: {
    scalars: ["NumberFormat", "Position", "ShowCategoryName", "ShowSeriesName", "ShowValue", "Text"],
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
  CellValueConditionalFormat: { scalars: ["Rule"], navigations: CONDITION },
  TextConditionalFormat: { scalars: ["Rule"], navigations: CONDITION },
  CustomConditionalFormat: { scalars: [], navigations: { Rule: "ConditionalFormatRule", ...CONDITION } },
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
  DataValidation: { scalars: ["ErrorAlert", "IgnoreBlanks", "Prompt", "Rule", "Type"] },
  PageLayout: {
    scalars: [
      "BottomMargin",
      "CenterHorizontally",
      "CenterVertically",
      "FooterMargin",
      "HeaderMargin",
      "LeftMargin",
      "Orientation",
      "PaperSize",
      "PrintGridlines",
      "PrintHeadings",
      "PrintOrder",
      "RightMargin",
      "TopMargin",
      "Zoom",
    ],
    navigations: { HeadersFooters: "HeaderFooterGroup" },
    methods: ["SetPrintArea", "SetPrintMargins", "SetPrintTitleColumns", "SetPrintTitleRows"],
  },
  HeaderFooterGroup: {
    scalars: ["State", "UseSheetMargins", "UseSheetScale"],
    navigations: { DefaultForAllPages: "HeaderFooter", FirstPage: "HeaderFooter" },
  },
  HeaderFooter: {
    scalars: ["CenterFooter", "CenterHeader", "LeftFooter", "LeftHeader", "RightFooter", "RightHeader"],
  },
};
