import type { Check } from "../../page/checkList";
import { notCountedAgain } from "../../page/notCountedAgain";
import { formula, term } from "../../plan/content";
import type { Reference } from "../../plan/reference";
import type { GroupRows } from "./byGroup";
import type { ProjectRows } from "./byProject";
import type { GainRows } from "./gains";
import type { GrowthCells, GrowthRows } from "./growth";
import type { ProjectCells } from "./projects";
import type { TargetCells } from "./settings";

interface Results {
  readonly rows: ProjectRows;
  readonly gained: GainRows;
  readonly grouped: GroupRows;
  readonly growth: GrowthCells;
  readonly grown: GrowthRows;
}

/** What must hold of the plan, worked out again in ordinary formulas. */
export function improvementChecks(
  { gap, groups, identified }: TargetCells,
  cells: ProjectCells,
  { rows, gained, grouped, growth, grown }: Results,
): Check[] {
  const { names, benefits, cashable, confidence, inRegister } = cells;
  const last = grouped.identified.box.rows - 1;
  const same = (one: Reference, other: string) => term`ROUND(SUM(ABS(${one}-(${other}))),6)=0`;
  return [
    [
      "Every project has a business group from the list, a benefit, a cashable share and a confidence",
      () =>
        formula`SUMPRODUCT((${names}<>"")*((COUNTIF(${groups},${cells.groups}&"")=0)+(${benefits}="")+(${cashable}="")+(${confidence}="")>0))=0`,
    ],
    [
      "Every project says when its scope begins, how long it takes, and what was promised",
      () =>
        formula`SUMPRODUCT((${names}<>"")*((${cells.scopedYears}="")+(${cells.scopedMonths}="")+(${cells.leadTimes}="")+(${cells.promisedYears}="")+(${cells.promisedMonths}="")>0))=0`,
    ],
    [
      "No project is listed twice",
      () => formula`SUMPRODUCT((${names}<>"")*(COUNTIF(${names},${names}&"")>1))=0`,
    ],
    ["No project stands in the savings register too", () => formula`COUNTIF(${inRegister},"Yes")=0`],
    [
      "Savings already identified are not among the net cashable gains: the gap comes on top of them",
      () => formula`IF(COUNT(${identified})=0,TRUE,${notCountedAgain(gained.net, identified)})`,
    ],
    [
      "Cashable and non-cashable make the whole benefit",
      () => formula`${same(gained.all, term`${gained.cashable}+${gained.nonCashable}`)}`,
    ],
    [
      "Business groups add up to the net cashable gains",
      () => formula`${same(gained.net, grouped.identified.rows(last).toString())}`,
    ],
    [
      "Every project has paid back by the end of the year it says",
      () => formula`SUM(IF(ISNUMBER(${rows.netByPayback}),(ROUND(${rows.netByPayback},6)<0)*1,0))=0`,
    ],
    [
      "What is left to find is the gap less what can be delivered",
      () => formula`IF(COUNT(${gained.left})=0,TRUE,${same(gained.left, term`${gap}-${gained.delivered}`)})`,
    ],
    [
      "Growth by funder and by objective adds up to all of it",
      () =>
        formula`AND(ROUND(${grown.own}+${grown.byOthers}-SUM(${growth.amounts}),6)=0,ROUND(SUM(${grown.byObjective})-${grown.all},6)=0)`,
    ],
  ];
}
