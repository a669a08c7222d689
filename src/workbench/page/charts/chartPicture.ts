import type { ChartForm } from "./chartForms";

/** Everything a drawing of a chart shows, whatever it was read from. */
export interface ChartPicture {
  /** The chart's name in the workbook: `Chart 1`. */
  name: string;
  /** `""` for none. */
  title: string;
  /** Excel's word for the chart's kind. */
  kind: string;
  /** How that kind is drawn; null for one that the workbench does not draw. */
  form: ChartForm | null;
  categories: readonly string[];
  series: readonly SeriesPicture[];
  categoryAxis: CategoryAxisPicture;
  valueAxis: ValueAxisPicture;
  legend: LegendPlace;
  /** The gap between the columns of two categories, in per cent of a column's width. */
  gap: number;
}

export type LegendPlace = "top" | "bottom" | "left" | "right" | "none";

export interface SeriesPicture {
  name: string;
  /** One for each category; null where the cell holds no figure. */
  values: readonly (number | null)[];
  shape: ChartForm["shape"];
  /** `#RRGGBB` */
  color: string;
  /** Colours of single points, by the category's place, where they differ. */
  pointColors: ReadonlyMap<number, string>;
  /** False for a series whose fill or line was taken away: it has its place, and nothing is seen of it. */
  visible: boolean;
  /** Whether the legend may name it. */
  inLegend: boolean;
  line: { weight: number; dashed: boolean; markers: boolean };
  /** How its figures are written beside its columns or points; null where they are not. */
  label: ((value: number) => string) | null;
}

/** Whether the legend names the series. */
export const isInLegend = ({ visible, inLegend, name }: SeriesPicture): boolean =>
  visible && inLegend && name !== "";

export interface CategoryAxisPicture {
  visible: boolean;
  title: string;
  /** Where the names stand: at the edge of the chart, where the other axis is 0, or nowhere. */
  names: "edge" | "zero" | "none";
  /** Whether the last category comes first. */
  reversed: boolean;
  /** Every how many categories one is named; null leaves it to the room there is. */
  labelSpacing: number | null;
}

export interface ValueAxisPicture {
  visible: boolean;
  title: string;
  gridlines: boolean;
  minimum: number | null;
  maximum: number | null;
  majorUnit: number | null;
  format: (value: number) => string;
}
