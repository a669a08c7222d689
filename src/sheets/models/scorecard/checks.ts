import { formula, term } from "../../plan/content";
import type { Check } from "../../page/checkList";
import type { Reference } from "../../plan/reference";
import type { ChosenCells } from "./chosen";
import type { IndicatorCells } from "./indicatorTable";
import type { ResultCells } from "./results";
import type { ScorecardSettings } from "./settings";

/** What must hold of the scorecard, worked out again in ordinary formulas. */
export function scorecardChecks(
  { expected, quarters, latestQuarter, followed }: ScorecardSettings,
  { codes, titles, better, targets, actuals }: IndicatorCells,
  { statuses, reports }: ResultCells,
  totals: Reference,
  { chart, reach, figures }: ChosenCells,
): Check[] {
  const count = term`SUMPRODUCT((${titles}<>"")*1)`;
  const sign = term`IF(${better}="higher",1,IF(${better}="lower",-1,0))`;
  const isDue = term`SEQUENCE(1,${quarters.box.columns})<=MATCH(${latestQuarter},${quarters},0)`;
  const known = term`ISNUMBER(${actuals})*ISNUMBER(${targets})*(${titles}<>"")*(${isDue})`;
  const isMet = term`(ROUND(IF(ISNUMBER(${actuals})*ISNUMBER(${targets}),${sign}*(${actuals}-${targets}),-1),6)>=0)*(${sign}<>0)`;
  // Neutral indicators and those without a direction have no colour, and no column among the counts.
  const latest = term`INDEX(${statuses},0,MATCH(${latestQuarter},${quarters},0))`;
  const unrated = term`SUM((${latest}="n/a")+(${latest}="No direction"))`;
  const isFigure = term`ISNUMBER(${figures})`;
  const mean = term`SUM(IF(${isFigure},${figures},0))/COUNT(${figures})`;
  // The months of the chart one after the other: it has them without gaps at the end.
  const values = chart.columns(0);
  const [earlier, later] = [values.rows(0, values.box.rows - 1), values.rows(1, values.box.rows - 1)];
  const ranges = term`SUM(IF(ISNUMBER(${earlier})*ISNUMBER(${later}),ABS(${later}-${earlier}),0))/(COUNT(${values})-1)`;
  return [
    ["There are as many indicators as expected", () => formula`IF(${expected}="",TRUE,${count}=${expected})`],
    [
      "No code is listed twice",
      () => formula`SUMPRODUCT((${codes}<>"")*(COUNTIF(${codes},${codes}&"")>1))=0`,
    ],
    [
      "Every indicator with figures has a direction",
      () => formula`SUMPRODUCT((${titles}<>"")*(${better}="")*ISNUMBER(${actuals}))=0`,
    ],
    [
      "Every indicator that is followed month by month is on the scorecard",
      () => formula`SUMPRODUCT((${followed}<>"")*(COUNTIF(${codes},${followed}&"")=0))=0`,
    ],
    [
      "Green is on or better than target, counted again",
      () => formula`SUM(IF(${known},${isMet},0))=COUNTIF(${statuses},"Green")`,
    ],
    [
      "The outcomes have every indicator once",
      () => formula`SUM(${totals.columns(0, 5)})+${unrated}=${count}`,
    ],
    [
      "Each indicator is reported monthly or quarterly",
      () => formula`COUNTIF(${reports},"Monthly")+COUNTIF(${reports},"Quarterly")=${count}`,
    ],
    [
      "The chart’s mean and limits, worked out again",
      () =>
        formula`IF(COUNT(${values})<2,TRUE,AND(ROUND(${chart.cell(0, 1)}-(${mean}),6)=0,ROUND(${chart.cell(0, 3)}-${chart.cell(0, 1)}-${reach}*(${ranges}),6)=0))`,
    ],
  ];
}
