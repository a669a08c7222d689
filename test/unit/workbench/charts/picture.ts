import { CHART_FORMS } from "../../../../src/workbench/page/charts/chartForms";
import type { ChartPicture, SeriesPicture } from "../../../../src/workbench/page/charts/chartPicture";
import { drawChart } from "../../../../src/workbench/page/charts/draw/drawChart";
import type { SvgNode } from "../../../../src/workbench/page/charts/draw/svgNode";

/** A series of columns with these figures. */
export const series = (
  name: string,
  values: readonly (number | null)[],
  more: Partial<SeriesPicture> = {},
): SeriesPicture => ({
  name,
  values,
  shape: "column",
  color: "#0072B2",
  pointColors: new Map(),
  visible: true,
  inLegend: true,
  line: { weight: 2, dashed: false, markers: false },
  label: null,
  ...more,
});

/** A chart of this kind over financial years. */
export function picture(
  kind: string,
  shown: readonly SeriesPicture[],
  more: Partial<ChartPicture> = {},
): ChartPicture {
  const count = Math.max(0, ...shown.map(({ values }) => values.length));
  return {
    name: "Chart 1",
    title: "",
    kind,
    form: CHART_FORMS[kind] ?? null,
    categories: Array.from({ length: count }, (_, year) => `20${10 + year}/${11 + year}`),
    series: shown,
    categoryAxis: { visible: true, title: "", names: "edge", reversed: false, labelSpacing: null },
    valueAxis: {
      visible: true,
      title: "",
      gridlines: true,
      minimum: null,
      maximum: null,
      majorUnit: null,
      format: String,
    },
    legend: "none",
    gap: 100,
    ...more,
  };
}

interface Drawn {
  attributes: SvgNode["attributes"];
  text: string;
  at: (name: string) => number;
}

/** The elements of this kind in a chart drawn 480 by 288, with the text in them. */
export function drawn(chart: ChartPicture, tag: string, size = { width: 480, height: 288 }): Drawn[] {
  return drawChart(chart, size)
    .children.filter((node): node is SvgNode => typeof node !== "string" && node.tag === tag)
    .map(({ attributes, children }) => ({
      attributes,
      text: children.filter((child) => typeof child === "string").join(""),
      at: (name) => Number(attributes[name]),
    }));
}

/** The columns or bars of a chart: all rectangles but the paper's. */
export const columns = (chart: ChartPicture): Drawn[] => drawn(chart, "rect").slice(1);

/** The texts of a chart. */
export const texts = (chart: ChartPicture, size?: { width: number; height: number }): string[] =>
  drawn(chart, "text", size).map(({ text }) => text);
