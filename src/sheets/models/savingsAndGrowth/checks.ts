import { formula, term } from "../../plan/content";
import type { Check } from "../../page/checkList";
import { orNothing } from "../../page/known";
import type { Reference } from "../../plan/reference";
import type { GapRows } from "./againstGap";
import type { WordRows } from "../../page/byWord";
import { WITHDRAWN } from "./inputs";
import { counts, type RegisterCells } from "./register";
import type { ReinstatementCells } from "./reinstatement";
import type { ScoreCells } from "./scores";
import type { RegisterSettings } from "./settings";
import type { StateCells } from "./states";

/** What the sheet works out. */
interface Results {
  readonly scored: ScoreCells;
  readonly profile: Reference;
  readonly rows: GapRows;
  readonly byGroup: WordRows;
  readonly byObjective: WordRows;
  readonly putBack: ReinstatementCells;
  readonly byState: StateCells;
}

/** What must hold of the register, worked out again in ordinary formulas. */
export function registerChecks(
  { years, gap, headroom, identified, fitsFrom, lowestScore, highestScore, weights }: RegisterSettings,
  cells: RegisterCells,
  { scored, profile, rows, byGroup, byObjective, putBack, byState }: Results,
): Check[] {
  const { names, effects, starts, recurrent, deliverability, statuses, inBudget, putBackOrder } = cells;
  const begun = (holds: string) => formula`IF(COUNT(${effects})=0,TRUE,${holds})`;
  const same = (one: Reference, other: string) => begun(term`ROUND(SUMPRODUCT(ABS(${one}-${other})),6)=0`);
  const { savings, growth, putForward, delivered, left } = rows;
  const last = years.box.columns - 1;
  const firstOf = (year: Reference) => term`IFERROR(VALUE(LEFT(${year},4)),9999)`;
  const underWay = term`${counts(cells)}*(${recurrent}="Yes")*(${firstOf(starts)}<${firstOf(years.cell(0, last))})`;
  const counted = term`SEQUENCE(1,${years.box.columns})>=IFNA(MATCH(${fitsFrom},${years},0),1)`;
  return [
    [
      "Every proposal has a name, an effect, a start year and a share that can be delivered",
      () =>
        formula`SUMPRODUCT(((${names}<>"")+(${effects}<>"")>0)*((${names}="")+(${effects}="")+(${starts}="")+(${deliverability}="")>0))=0`,
    ],
    [
      "No proposal is listed twice",
      () => formula`SUMPRODUCT((${names}<>"")*(COUNTIF(${names},${names}&"")>1))=0`,
    ],
    [
      "Every proposal has a status, and says whether it is in the budget already",
      () => formula`SUMPRODUCT((${names}<>"")*((${statuses}="")+(${inBudget}="")>0))=0`,
    ],
    [
      "Values by status add up to all proposals",
      () => formula`ROUND(SUM(${byState.effects})-SUM(${effects}),6)=0`,
    ],
    [
      "Nothing that is withdrawn or in the budget already counts against the gap",
      () =>
        formula`SUM(IF(((${statuses}="${WITHDRAWN}")+(${inBudget}="Yes")>0)*ISNUMBER(${profile}),ABS(${profile}),0))=0`,
    ],
    [
      "What is in the budget already is no more than the savings already identified",
      () =>
        formula`IF(COUNT(${identified})=0,TRUE,ROUND(SUM(IF((${inBudget}="Yes")*ISNUMBER(${effects}),${effects},0))-${identified},6)<=0)`,
    ],
    ["Every year has a gap to set the proposals against", () => begun(term`COUNT(${gap})=${last + 1}`)],
    ["Savings and growth make what is put forward", () => same(putForward, term`${savings}-${growth}`)],
    ["Business groups add up to what is put forward", () => same(putForward, byGroup.total.toString())],
    ["Objectives add up to what is put forward", () => same(putForward, byObjective.total.toString())],
    [
      "What started before the last year brings its full-year effect in the last",
      () => begun(term`ROUND(SUM(IF(${underWay},${effects}-${profile.columns(last)},0)),6)=0`),
    ],
    [
      "What is left to find is the gap less what can be delivered",
      () =>
        formula`IF(COUNT(${left})=0,TRUE,ROUND(SUM(IF(ISNUMBER(${left}),ABS(${left}-(${gap}-${delivered})),0)),6)=0)`,
    ],
    [
      "What is put back fits the headroom in every year counted",
      () => begun(term`SUM(IF(${counted},ROUND(${putBack.cost}-${orNothing(headroom)},6)>0,FALSE)*1)=0`),
    ],
    [
      "The order of reinstatement is that of the ranks, where both are there",
      () =>
        // A rank by scores that are off the scale is none.
        formula`IF(OR(MIN(${scored.scores})<${lowestScore},MAX(${scored.scores})>${highestScore}),TRUE,SUM(IF(ISNUMBER(${putBackOrder})*ISNUMBER(${scored.ranks}),(${putBackOrder}<>${scored.ranks})*1,0))=0)`,
    ],
    [
      "Weights add up to 100%, and scores lie on the scale",
      () =>
        formula`IF(COUNT(${scored.scores})=0,TRUE,AND(ROUND(SUM(${weights})-1,6)=0,MIN(${scored.scores})>=${lowestScore},MAX(${scored.scores})<=${highestScore}))`,
    ],
  ];
}
