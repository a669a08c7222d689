import type { ChartPlan, SeriesPlan } from "../plan/chartPlan";
import { formula, quoted, term, type Formula } from "../plan/content";
import { MILLIONS } from "../looks/numberFormats";
import type { Page } from "./page";
import { section } from "./section";

export const CHARTS_IN_WORDS = "The charts in words";

const KINDS: Readonly<Record<ChartPlan["kind"], string>> = {
  column: "columns",
  stackedColumn: "columns, stacked",
  bar: "bars",
  stackedBar: "bars, stacked",
  line: "lines",
};

/**
 * What charts show, for whoever cannot see them: Office.js cannot give a chart an alternative text. Of each its title,
 * kind and unit, and of every series the highest and the lowest figure.
 */
export function chartsInWords(page: Page, charts: readonly ChartPlan[]): void {
  section(page, CHARTS_IN_WORDS, "reference");
  for (const chart of charts) {
    const { title, titleFrom, kind, unit, unitFrom, series } = chart;
    const named = titleFrom ? page.fromFirst(titleFrom).toString() : quoted(title);
    const measured = unitFrom ? page.fromFirst(unitFrom).toString() : quoted(unit);
    page.put(
      page.at(page.take(), 0),
      formula`${named}&${quoted(`: ${KINDS[kind]}. `)}&${measured}&"."`,
      "note",
    );
    for (const one of series) {
      // One that only lifts others is not seen.
      if (one.color !== "none")
        page.put(page.at(page.take(), 0), () => inWords(page, chart, one), "noteGoesOn");
    }
  }
}

function inWords(page: Page, { categories, numberFormat }: ChartPlan, { name, values }: SeriesPlan): Formula {
  const [figures, names] = [page.fromFirst(values), page.fromFirst(categories)];
  const [figure = ""] = numberFormat.split(";");
  // Only amounts in millions are written with the decimals that are agreed for them, which are found by this format.
  const format = numberFormat === MILLIONS ? figure : `${figure};-${figure}`;
  const said = (figure: string) =>
    term`TEXT(${figure},${quoted(format)})&" ("&INDEX(${names},MATCH(${figure},${figures},0))&")"`;
  const [most, least] = [term`MAX(${figures})`, term`MIN(${figures})`];
  return formula`${quoted(`${name}: `)}&IF(COUNT(${figures})=0,"no figures.","highest "&${said(most)}&", lowest "&${said(least)}&".")`;
}
