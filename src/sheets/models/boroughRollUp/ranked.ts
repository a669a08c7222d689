import { formula, term } from "../../plan/content";
import { PERCENT, RATE } from "../../looks/numberFormats";
import type { BandChart } from "../../page/chartBand";
import type { Page } from "../../page/page";
import { section } from "../../page/section";
import type { Reference } from "../../plan/reference";
import { SERIES_COLORS, STEP_COLORS } from "../../looks/seriesColors";
import type { AreaCells } from "./areas";
import type { LocalCells } from "./localTargets";
import type { RollUpSettings } from "./settings";

/** Areas in the order of a figure, as far as it is known. */
interface Ranking {
  readonly names: Reference;
  readonly figures: Reference;
}

export interface Rankings {
  /** What the rate is of, in words. */
  readonly rate: Reference;
  readonly byRate: Ranking;
  readonly byDistance: Ranking;
  /** The same distances, those that are ahead or on their target and those that are behind. */
  readonly ahead: Reference;
  readonly behind: Reference;
}

/** The areas ranked by their rate, highest first, and by how far they are from their target, furthest behind first. */
export function rankings(
  page: Page,
  { per }: RollUpSettings,
  { areas }: AreaCells,
  { rates, distanceShares }: LocalCells,
): Rankings {
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
  const byRate = ranking(0, 1, "Actual rate", rates.columns(2).rows(0, count), RATE, -1);
  const byDistance = ranking(3, 3, "Ahead (behind)", distanceShares.rows(0, count), PERCENT, 1);
  const told = (column: number, heading: string, is: string) => {
    page.put(page.at(head, column), heading, "wrappedHeading");
    const cells = page.at(head + 1, column, count);
    page.dress(cells, "result", PERCENT);
    return page.write(cells, () =>
      Array.from({ length: count }, (_, row) => {
        const share = byDistance.figures.cell(row);
        return [formula`IF(ISNUMBER(${share}),IF(${share}${is},${share},0),"")`];
      }),
    );
  };
  const [ahead, behind] = [told(7, "Ahead", ">=0"), told(8, "Behind", "<0")];
  page.helpers(page.at(head, 7, count + 1, 3));
  const rate = page.put(
    page.at(head, 9),
    () => formula`"Rate per "&TEXT(${per},"#,##0")&" residents"`,
    "note",
  );
  return { rate, byRate, byDistance, ahead, behind };
}

/** Both rankings as bars. */
export function rankingCharts({ rate, byRate, byDistance, ahead, behind }: Rankings): readonly BandChart[] {
  return [
    {
      title: "Actual rate, highest first",
      kind: "bar",
      columns: 5,
      categories: byRate.names.box,
      series: [{ name: "Actual rate", values: byRate.figures.box, color: SERIES_COLORS[0] }],
      unit: "Rate per residents",
      unitFrom: rate.box,
      numberFormat: RATE,
    },
    {
      title: "Actual against target, furthest behind first",
      kind: "stackedBar",
      columns: 6,
      categories: byDistance.names.box,
      series: [
        { name: "Ahead of the target", values: ahead.box, color: STEP_COLORS.fall },
        { name: "Behind the target", values: behind.box, color: STEP_COLORS.rise },
      ],
      unit: "Distance, as a share of the target",
      numberFormat: PERCENT,
    },
  ];
}
