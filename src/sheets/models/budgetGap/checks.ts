import { formula, term } from "../../plan/content";
import type { Check } from "../../page/checkList";
import { orNothing } from "../../page/known";
import { notCountedAgain } from "../../page/notCountedAgain";
import type { Reference } from "../../plan/reference";
import type { Waterfall } from "./bridge";
import type { GapFigures } from "./figures";
import type { GapRows } from "./table";

/** How far figures lie from nothing, over the years that can be worked out: one bad figure spoils no other year. */
const inYears = (figure: string) => term`SUM(IF(ISNUMBER(${figure}),ABS(${figure}),0))`;

/** What must hold of the sheet, worked out again in ordinary formulas. `plannedGap` is the gap at the limit planned at. */
export function gapChecks(
  { requirement, savingsToIdentify, payAndPrices, printedGaps, identified, isNet }: GapFigures,
  limits: Reference,
  { beforeLimits, byLimit }: GapRows,
  { levels }: Waterfall,
  plannedGap: string,
): Check[] {
  const nothing = (differences: readonly string[]) =>
    formula`IF(COUNT(${requirement})=0,TRUE,ROUND(${differences.join("+")},6)=0)`;
  const years = requirement.box.columns;
  return [
    [
      "Requirement, savings to be identified, and pay and prices make the figure before the limit",
      () =>
        nothing([
          inYears(
            term`${[requirement, savingsToIdentify, payAndPrices].map(orNothing).join("+")}-${beforeLimits}`,
          ),
        ]),
    ],
    [
      "Each gap is that figure less its limit",
      () =>
        nothing(byLimit.map(({ gap }, limit) => inYears(term`${beforeLimits}-${limits.rows(limit)}-${gap}`))),
    ],
    [
      "New savings add up to the last year's gap",
      () =>
        nothing(
          byLimit.map(
            ({ gap, newSavings }) =>
              term`IF(COUNT(${gap})=${years},ABS(SUM(${newSavings})-${gap.cell(0, years - 1)}),0)`,
          ),
        ),
    ],
    [
      "The steps lead from the first gap to the last",
      () => nothing([inYears(term`${levels.cell(levels.box.rows - 1)}-INDEX(${plannedGap},${years})`)]),
    ],
    [
      "Savings already identified are counted once: the requirement has taken them off, and none is to be identified again",
      () =>
        formula`IF(COUNT(${identified})=0,TRUE,AND(${isNet}="Yes",${notCountedAgain(savingsToIdentify, identified)}))`,
    ],
    [
      "Gaps agree with print, where printed gaps are entered",
      () =>
        nothing(
          byLimit.map(({ gap }, limit) => {
            const printed = printedGaps.rows(limit);
            return term`SUM(IF(ISNUMBER(${printed})*ISNUMBER(${gap}),ABS(${printed}-${gap}),0))`;
          }),
        ),
    ],
  ];
}
