import type { ChartPicture, SeriesPicture } from "./chartPicture";

/** What a chart is called: by its title, or else by its name in the workbook. */
export const chartName = ({ title, name }: Pick<ChartPicture, "title" | "name">): string => title || name;

/**
 * What a chart shows, in words: its kind, and of every series that is seen the first and last figure, the lowest and the
 * highest. `Column chart, £ million. Gap: 67.6 (2010/11) to 263 (2012/13), lowest 67.6 (2010/11), highest 263 (2012/13).`
 */
export function describeChart(picture: ChartPicture): string {
  const { form, kind, valueAxis, series } = picture;
  const words = form?.words ?? `Chart of the kind ${kind}, which the workbench does not draw`;
  const unit = valueAxis.title === "" ? "" : `, ${valueAxis.title}`;
  const seen = series.filter(({ visible }) => visible);
  return [`${words}${unit}.`, ...seen.map((one) => describeSeries(one, picture))].join(" ");
}

function describeSeries({ name, values }: SeriesPicture, { categories, valueAxis }: ChartPicture): string {
  const figures = values.flatMap((value, category) =>
    value === null ? [] : [{ value, at: categories[category] ?? "" }],
  );
  const [first] = figures;
  const last = figures.at(-1);
  const prefix = name === "" ? "" : `${name}: `;
  if (!first || !last) return `${prefix}no figures.`;
  const say = ({ value, at }: (typeof figures)[number]) =>
    `${spoken(value, valueAxis.format)}${at === "" ? "" : ` (${at})`}`;
  if (figures.length === 1) return `${prefix}${say(first)}.`;
  const lowest = figures.reduce((low, figure) => (figure.value < low.value ? figure : low));
  const highest = figures.reduce((high, figure) => (figure.value > high.value ? figure : high));
  return `${prefix}${say(first)} to ${say(last)}, lowest ${say(lowest)}, highest ${say(highest)}.`;
}

/** A figure as it is read out: formats may show a negative one in brackets and nothing as a dash. */
function spoken(value: number, format: (value: number) => string): string {
  if (value === 0) return "0";
  return value < 0 ? `minus ${format(-value)}` : format(value);
}
