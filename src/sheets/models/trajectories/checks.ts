import { formula, term } from "../../plan/content";
import type { Check } from "../../page/checkList";
import type { Reference } from "../../plan/reference";
import type { IndicatorCells } from "./indicators";
import type { MilestoneCells } from "./milestones";
import type { TrajectorySettings } from "./settings";
import type { ProgressCells } from "./yearInProgress";

/** What must hold of the sheet, worked out again in ordinary formulas. */
export function trajectoryChecks(
  { years, periods, periodsGone }: TrajectorySettings,
  { codes, better, kinds, actuals, targets: finals }: IndicatorCells,
  { targets, statuses, distances }: MilestoneCells,
  { target, toDate, needed }: ProgressCells,
  kindNames: { toString(): string },
  due: Reference,
): Check[] {
  const last = targets.columns(years.box.columns - 1);
  // Ahead is positive, whichever direction is better; a neutral indicator is neither ahead nor behind.
  const sign = term`IF(${better}="higher",1,IF(${better}="lower",-1,0))`;
  const known = term`ISNUMBER(${actuals})*ISNUMBER(${targets})`;
  const ahead = term`IF(${known},${sign}*(${actuals}-${targets}),0)`;
  const left = term`(${periods}-${periodsGone})`;
  return [
    [
      "Every indicator has a direction, and a kind from the list",
      () => formula`SUMPRODUCT((${codes}<>"")*((${better}="")+(COUNTIF(${kindNames},${kinds})=0)>0))=0`,
    ],
    [
      "No code is listed twice",
      () => formula`SUMPRODUCT((${codes}<>"")*(COUNTIF(${codes},${codes}&"")>1))=0`,
    ],
    [
      "The last year's target is the final target, wherever there is a baseline",
      () => formula`ROUND(SUM(IF(ISNUMBER(${last}),ABS(${last}-${finals}),0)),6)=0`,
    ],
    [
      "Green is on or better than target, counted again",
      () =>
        formula`SUM(IF(${known}*(${statuses}<>""),(ROUND(${ahead},6)>=0)*(${sign}<>0),0))=COUNTIF(${statuses},"Green")`,
    ],
    [
      "Distances are actual less target, counted again",
      () => formula`ROUND(SUM(${ahead})-SUM(${distances}),6)=0`,
    ],
    [
      "So far, and what each period left brings, make the year's target",
      () =>
        formula`IF(COUNT(${needed})=0,TRUE,ROUND(SUM(IF(ISNUMBER(${needed}),${toDate}+${needed}*${left}-${target},0)),6)=0)`,
    ],
    [
      "The targets to date rise to the target of the year",
      () =>
        formula`IF(COUNT(${due})=0,TRUE,AND(MIN(${due})>=0,ROUND(MAX(${due})-INDEX(${target},MATCH(TRUE,ISNUMBER(${target}),0)),6)=0))`,
    ],
  ];
}
