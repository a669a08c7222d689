import { formula, term } from "../../plan/content";
import { PERCENT, RATE } from "../../looks/numberFormats";
import type { BandChart } from "../../page/chartBand";
import type { Page } from "../../page/page";
import { section } from "../../page/section";
import type { Reference } from "../../plan/reference";
import { SERIES_COLORS } from "../../looks/seriesColors";
import type { AreaCells } from "./areas";
import type { LocalCells } from "./localTargets";

/** Areas in the order of a figure, as far as it is known. */
interface Ranking {
  readonly names: Reference;
  readonly figures: Reference;
}

export interface Rankings {
  readonly byRate: Ranking;
  readonly byDistance: Ranking;
}

/** The areas ranked by their rate, highest first, and by how far they are from their target, furthest behind first. */
export function rankings(page: Page, { areas }: AreaCells, { rates, distanceShares }: LocalCells): Rankings {
  section(page, "The boroughs ranked");
  const count = areas.box.rows;
  const head = page.take(count + 1);
  const ranking = (
    column: number,
    width: number,
    heading: string,
    figures: Reference,
    format: string,
    order: 1 | -1,
  ) => {
    const at = column + width;
    page.dress(page.at(head, column, 1, width), "wrappedLeftHeading");
    page.put(page.at(head, column), "Borough", "wrappedLeftHeading");
    page.put(page.at(head, at), heading, "wrappedHeading");
    const known = term`ISNUMBER(${figures})`;
    // Only what is known is spilled: a chart leaves out blank cells, where an empty text would be drawn as 0.
    const sorted = (what: Reference) =>
      formula`IF(COUNT(${figures})=0,"",SORTBY(FILTER(${what},${known}),FILTER(${figures},${known}),${order}))`;
    const names = page.at(head + 1, column, count);
    const ranked = page.at(head + 1, at, count);
    page.dress(names, "label");
    page.dress(ranked, "result", format);
    page.spill(names, () => sorted(areas));
    page.spill(ranked, () => sorted(figures));
    return { names, figures: ranked };
  };
  return {
    byRate: ranking(0, 1, "Actual rate", rates.columns(2).rows(0, count), RATE, -1),
    byDistance: ranking(3, 3, "Ahead (behind)", distanceShares.rows(0, count), PERCENT, 1),
  };
}

/** Both rankings as bars. */
export function rankingCharts({ byRate, byDistance }: Rankings): readonly BandChart[] {
  return [
    {
      title: "Actual rate, highest first",
      kind: "bar",
      columns: 5,
      categories: byRate.names.box,
      series: [{ name: "Actual rate", values: byRate.figures.box, color: SERIES_COLORS[0] }],
      unit: "Rate",
      numberFormat: RATE,
    },
    {
      title: "Actual against target, furthest behind first",
      kind: "bar",
      columns: 6,
      categories: byDistance.names.box,
      series: [{ name: "Ahead (behind)", values: byDistance.figures.box, color: SERIES_COLORS[2] }],
      unit: "Ahead (behind), share of the target",
      numberFormat: PERCENT,
    },
  ];
}
