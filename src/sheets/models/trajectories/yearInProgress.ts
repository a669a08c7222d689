import { formula, term } from "../../plan/content";
import { ColumnTable } from "../../page/columnTable";
import { filledIn, numbersIn } from "../../page/known";
import type { Page } from "../../page/page";
import { section } from "../../page/section";
import type { Reference } from "../../plan/reference";
import type { IndicatorCells } from "./indicators";
import type { TrajectoryInputs } from "./inputs";
import { dressFigures, expectTitles } from "./rows";
import type { TrajectorySettings } from "./settings";

/** What the year in progress asks and promises, for figures that add up over the year. */
export interface ProgressCells {
  readonly target: Reference;
  readonly toDate: Reference;
  readonly needed: Reference;
}

/** What each remaining period may or must bring, and where the year ends if it goes on as it has begun. */
export function yearInProgress(
  page: Page,
  inputs: TrajectoryInputs,
  { years, yearInProgress: inProgress, periods, periodsGone }: TrajectorySettings,
  { named, better, toDate: entered }: IndicatorCells,
  targets: Reference,
): ProgressCells {
  section(page, "The year in progress: figures that add up over the year");
  const table = new ColumnTable(page, inputs.rows);
  const spill = (heading: Parameters<typeof table.spilled>[0][number], content: () => string) =>
    table.spilled([heading], () => formula`${content()}`);
  const names = table.spilled(["Code", "Indicator"], () => formula`IF(${named}="","",${named})`, {
    look: "label",
  });
  const ofYear = term`INDEX(${targets},0,MATCH(${inProgress},${years},0))`;
  const target = spill(
    formula`"Target "&${inProgress}`,
    () => term`IF(ISNUMBER(${entered}),IF(ISNUMBER(${ofYear}),${ofYear},""),"")`,
  );
  const toDate = spill("So far", () => term`IF(ISNUMBER(${target}),${entered},"")`);
  /** Nothing until the year has begun; n/a in a state of the year in which there is nothing to say. */
  const begun = (isOver: string, call: string) =>
    term`IF(OR(COUNT(${toDate})=0,${periodsGone}=""),"",IF(${isOver},"n/a",IFNA(${call},"")))`;
  const needed = spill("Needed per period", () =>
    begun(
      term`${periodsGone}=${periods}`,
      term`PLAN.RUNRATE(${numbersIn(target)},${numbersIn(toDate)},${periodsGone},${filledIn(periods)})`,
    ),
  );
  const projected = spill("Projected year end", () =>
    begun(
      term`${periodsGone}=0`,
      term`PLAN.PROJECT(${numbersIn(toDate)},${periodsGone},${filledIn(periods)})`,
    ),
  );
  // Where neither direction is better, or none is given, nothing is ahead or behind.
  const isJudged = term`((${better}="higher")+(${better}="lower"))`;
  const ahead = spill(
    "Ahead (behind)",
    () =>
      term`IF(ISNUMBER(${projected})*${isJudged},ROUND(IF(${better}="higher",1,-1)*(${projected}-${target}),6),"")`,
  );
  const word = table.spilled(
    ["At this pace"],
    () => formula`IF(ISNUMBER(${ahead}),IF(${ahead}>=0,"On course","Off course"),"")`,
    { look: "resultText" },
  );
  expectTitles(page, inputs, names.columns(1));
  dressFigures(page, inputs, page.union([target, ahead]), "result");
  page.dress(word, "resultText");
  page.name(target, "year_target");
  return { target, toDate, needed };
}
