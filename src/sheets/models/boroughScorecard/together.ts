import { NUMBER, WHOLE } from "../../looks/numberFormats";
import type { Page } from "../../page/page";
import { section } from "../../page/section";
import { formula, term } from "../../plan/content";
import type { Reference } from "../../plan/reference";
import type { ChosenCells } from "./chosen";
import type { BoroughCells } from "./figures";
import { PAST, TARGETS } from "./inputs";
import { ofChosen, placeOf } from "./ofChosen";
import type { ScorecardSettings } from "./settings";

/** The boroughs together against the corporate target, a figure for each year of targets. */
export interface TogetherRows {
  readonly all: Reference;
  readonly corporate: Reference;
  readonly gap: Reference;
}

/** All boroughs' targets, forecasts among them, rolled up for each year against the corporate target. */
export function together(
  page: Page,
  given: ScorecardSettings,
  { residents }: BoroughCells,
  chosen: ChosenCells,
): TogetherRows {
  section(page, "All boroughs against the corporate target");
  const { years, kinds, corporate: asked, better } = given;
  const places = Array.from({ length: TARGETS }, (_, year) => year);
  const row = (
    label: string,
    of: (year: number) => string,
    look: "result" | "total" = "result",
    format = WHOLE,
  ) => {
    const at = page.take();
    page.put(page.at(at, 0), label, "label");
    const cells = page.at(at, 1, 1, TARGETS);
    page.dress(cells, look, format);
    return page.write(cells, () => [places.map((year) => formula`${of(year)}`)]);
  };
  const head = page.take();
  page.put(page.at(head, 0), () => formula`"Targets of "&${given.chosen}`, "leftHeading");
  page.write(
    page.at(head, 1, 1, TARGETS),
    [places.map((year) => formula`${years.cell(0, PAST + year)}`)],
    "heading",
  );
  const figures = (year: number) => chosen.targets.columns(year);
  const all = row("Boroughs together", (year) => {
    const counted = term`ISNUMBER(${figures(year)})*((${ofChosen(given, kinds)}="count")+ISNUMBER(${residents})>0)`;
    const isCount = term`${ofChosen(given, kinds)}="count"`;
    const weight = term`IF(ISNUMBER(${residents}),${residents},0)`;
    const mean = term`SUM(IF(${counted},${figures(year)}*${weight},0))/SUM(IF(${counted},${weight},0))`;
    return term`IF(SUM(${counted})=0,"",IF(${isCount},SUM(${figures(year)}),${mean}))`;
  });
  row(
    "Of them forecasts",
    (year) => term`SUM(ISNUMBER(${figures(year)})*(${chosen.forecasts}="Forecast"))`,
    "result",
    NUMBER,
  );
  const corporate = row("Corporate target", (year) => {
    const cell = term`INDEX(${asked.columns(year)},${placeOf(given)})`;
    return term`IFNA(IF(ISNUMBER(${cell}),${cell},""),"")`;
  });
  const gap = row(
    "Still to be taken over by boroughs",
    (year) => {
      const [ours, theirs] = [all.cell(0, year), corporate.cell(0, year)];
      return term`IF(COUNT(${ours},${theirs})<2,"",IF(${ofChosen(given, better)}="higher",${theirs}-${ours},${ours}-${theirs}))`;
    },
    "total",
  );
  return { all: page.name(all, "together"), corporate, gap: page.name(gap, "gap") };
}
