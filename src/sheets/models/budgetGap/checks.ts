import { formula, term } from "../../plan/content";
import type { Check } from "../../page/checkList";
import type { Reference } from "../../plan/reference";
import type { Waterfall } from "./bridge";
import type { GapFigures } from "./figures";
import type { GapRows } from "./table";

/** What must hold of the sheet, worked out again in ordinary formulas. `plannedGap` is the gap at the limit planned at. */
export function gapChecks(
  { requirement, savingsToIdentify, payAndPrices, printedGaps }: GapFigures,
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
      () => nothing([term`SUM(${requirement},${savingsToIdentify},${payAndPrices})-SUM(${beforeLimits})`]),
    ],
    [
      "Each gap is that figure less its limit",
      () =>
        nothing(
          byLimit.map(
            ({ gap }, limit) =>
              term`ABS(SUM(${beforeLimits})-SUM(INDEX(${limits},${limit + 1},0))-SUM(${gap}))`,
          ),
        ),
    ],
    [
      "New savings add up to the last year's gap",
      () =>
        nothing(
          byLimit.map(({ gap, newSavings }) => term`ABS(SUM(${newSavings})-${gap.cell(0, years - 1)})`),
        ),
    ],
    [
      "The steps lead from the first gap to the last",
      () => nothing([term`${levels.cell(levels.box.rows - 1)}-INDEX(${plannedGap},${years})`]),
    ],
    [
      "Gaps agree with print, where printed gaps are entered",
      () =>
        nothing(
          byLimit.map(({ gap }, limit) => {
            const printed = printedGaps.rows(limit);
            return term`SUM(IF(ISNUMBER(${printed}),ABS(${printed}-${gap}),0))`;
          }),
        ),
    ],
  ];
}
