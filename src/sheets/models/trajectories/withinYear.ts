import { MONTHS } from "../../facts/financialMonths";
import { decimalFormat, NUMBER, VALUE, WHOLE_PERCENT } from "../../looks/numberFormats";
import { numbersIn } from "../../page/known";
import type { Page } from "../../page/page";
import { section } from "../../page/section";
import { formula, term } from "../../plan/content";
import type { Reference } from "../../plan/reference";
import type { IndicatorCells } from "./indicators";
import type { TrajectoryInputs } from "./inputs";
import type { TrajectorySettings } from "./settings";
import type { ProgressCells } from "./yearInProgress";

/** As many periods as a year can have here: months. */
const PERIODS = MONTHS.length;

/** Numbered, as a year may have quarters instead of months. */
const PERIOD_NAMES = MONTHS.map((_, period) => `Period ${period + 1}`);

/** The columns before the periods: code and title. */
const BEFORE = 2;

const periods = (page: Page): Reference => page.at(page.take(), BEFORE, 1, PERIODS);

/** How much of a year each of its periods usually brings. */
export function usualPattern(page: Page, { pattern, source }: TrajectoryInputs): Reference {
  section(page, "The usual pattern of a year, for figures that add up over it");
  const heads = periods(page);
  page.put(page.at(heads.box.row, 0, 1, 1), "Period", "leftHeading");
  page.dress(page.at(heads.box.row, 0, 1, BEFORE), "leftHeading");
  page.write(heads, [PERIOD_NAMES], "heading");
  page.put(page.at(heads.box.row, BEFORE + PERIODS), "Source", "indentedHeading");
  const weights = periods(page);
  page.put(page.at(weights.box.row, 0), "Weight of each period", "label");
  page.write(weights, [pattern], "input", NUMBER);
  if (source) page.put(page.at(weights.box.row, BEFORE + PERIODS), source, "source");
  return page.name(weights, "pattern");
}

/** Where the first indicator that adds up over the year should stand at the end of each period, by the usual pattern. */
export function withinYear(
  page: Page,
  { yearInProgress, periods: inYear, periodsGone }: TrajectorySettings,
  { codes }: IndicatorCells,
  { target, toDate }: ProgressCells,
  pattern: Reference,
): Reference {
  section(page, "The year in progress by its usual pattern: the first figure that adds up");
  const heads = periods(page);
  page.put(page.at(heads.box.row, 0), () => formula`${yearInProgress}`, "leftHeading");
  page.dress(page.at(heads.box.row, 0, 1, BEFORE), "leftHeading");
  page.write(heads, [PERIOD_NAMES], "heading");
  const row = (label: string) => {
    const cells = periods(page);
    page.put(page.at(cells.box.row, 0), label, "label");
    return cells;
  };
  const first = term`MATCH(TRUE,ISNUMBER(${target}),0)`;
  const followed = row("Code").cell();
  page.put(followed, () => formula`IFNA(INDEX(${codes},${first}),"")`, "resultText");
  const due = row("Target to date");
  page.dress(due, "result", VALUE);
  page.spill(due, () => {
    const counts = term`IF(SEQUENCE(1,${PERIODS})<=${inYear},${numbersIn(pattern)},0)`;
    const known = term`IF(ISNUMBER(${pattern}),${counts},0)`;
    const call = term`PLAN.MILESTONES(INDEX(${target},${first}),${known})`;
    return formula`IF((COUNT(${target})=0)+(COUNT(${inYear})=0)+(SUM(${pattern})=0),"",${call})`;
  });
  const share = row("Share of the year");
  page.dress(share, "result", WHOLE_PERCENT);
  page.write(share, () => [
    Array.from({ length: PERIODS }, (_, period) => {
      const [now, last] = [due.cell(0, period), due.cell(0, PERIODS - 1)];
      return formula`IF(COUNT(${now},${last})<2,"",IF(${last}=0,"",${now}/${last}))`;
    }),
  ]);
  const ahead = row("So far less the target to date").cell();
  page.put(
    ahead,
    () =>
      formula`IFNA(IF(N(${periodsGone})=0,"",IF(ISNUMBER(INDEX(${due},${periodsGone})),INDEX(${toDate},${first})-INDEX(${due},${periodsGone}),"")),"")`,
    "result",
    decimalFormat(2),
  );
  return page.name(due, "within_year");
}
