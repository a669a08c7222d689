import { formula } from "../plan/content";
import { NUMBER } from "../looks/numberFormats";
import type { Reference } from "../plan/reference";
import { STATUS_COLORS } from "../looks/seriesColors";
import type { BandChart } from "./chartBand";
import type { Page } from "./page";

type Status = keyof typeof STATUS_COLORS;

/** How many indicators have each status, period by period. */
export interface StatusCounts {
  readonly periods: Reference;
  /** A row for each status, in the order asked for. */
  readonly counts: Reference;
  readonly statuses: readonly Status[];
  readonly counted: string;
}

/**
 * Counts the words of a block of statuses, a column for each period: the periods stand in `periods`, the counts below
 * the block's own columns.
 */
export function statusCounts(
  page: Page,
  { statuses, of, periods, labelColumn, counted = "Indicators" }: StatusCountsPlan,
): StatusCounts {
  const first = of.box.column - page.column;
  const head = page.take();
  page.put(page.at(head, labelColumn), `${counted} by status`, "leftHeading");
  page.dress(page.at(head, labelColumn, 1, first - labelColumn), "leftHeading");
  const headings = page.write(
    page.at(head, first, 1, of.box.columns),
    [Array.from({ length: of.box.columns }, (_, period) => formula`${periods.cell(0, period)}`)],
    "heading",
  );
  const row = page.take(statuses.length);
  const words = page.at(row, labelColumn, statuses.length);
  page.write(
    words,
    statuses.map((word) => [word]),
    "label",
  );
  const counts = page.at(row, first, statuses.length, of.box.columns);
  page.dress(counts, "result", NUMBER);
  page.write(counts, () =>
    statuses.map((_, place) =>
      Array.from(
        { length: of.box.columns },
        (__, period) => formula`COUNTIF(${of.columns(period)},${words.cell(place)})`,
      ),
    ),
  );
  return { periods: headings, counts, statuses, counted };
}

interface StatusCountsPlan {
  readonly statuses: readonly Status[];
  readonly of: Reference;
  readonly periods: Reference;
  readonly labelColumn: number;
  /** What is counted: indicators, unless it is said to be anything else. */
  readonly counted?: string;
}

/** The counts as stacked columns, one for each period. */
export function statusChart(
  title: string,
  columns: number,
  { periods, counts, statuses, counted }: StatusCounts,
): BandChart {
  return {
    title,
    kind: "stackedColumn",
    columns,
    categories: periods.box,
    series: statuses.map((name, place) => ({
      name,
      values: counts.rows(place).box,
      color: STATUS_COLORS[name],
    })),
    unit: counted,
    numberFormat: NUMBER,
  };
}
