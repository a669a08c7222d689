import type { WordRows } from "../../page/byWord";
import type { Check } from "../../page/checkList";
import { formula, term } from "../../plan/content";
import type { Reference } from "../../plan/reference";
import type { AssessmentCells } from "./assessment";
import type { StakeCells } from "./atStake";
import { BEST } from "./inputs";
import type { PartnershipCells } from "./register";
import type { ReviewCells } from "./review";
import type { PartnershipSettings } from "./settings";

interface Results {
  readonly review: ReviewCells;
  readonly liabilities: Reference;
  readonly byBorough: WordRows;
  readonly byObjective: WordRows;
  readonly assessed: AssessmentCells;
  readonly stake: StakeCells;
}

/** What must hold of the sheet, worked out again in ordinary formulas. */
export function partnershipChecks(
  { ruleFrom, toReview }: PartnershipSettings,
  { names, kinds, leads, authorised, ends, ceases, yearlyCosts }: PartnershipCells,
  { review, liabilities, byBorough, byObjective, assessed, stake }: Results,
): Check[] {
  const same = (total: Reference) =>
    term`ROUND(${Array.from({ length: liabilities.box.columns }, (_, year) => `ABS(SUM(${liabilities.columns(year).toString()})-${total.cell(0, year).toString()})`).join("+")},6)=0`;
  return [
    [
      "Every partnership has a kind and a lead, and none is listed twice",
      () =>
        formula`SUMPRODUCT((${names}<>"")*((${kinds}="")+(${leads}="")+(COUNTIF(${names},${names}&"")>1)>0))=0`,
    ],
    [
      "Every cost has the last month that is funded",
      () => formula`SUMPRODUCT(ISNUMBER(${yearlyCosts})*(${ends}=""))=0`,
    ],
    ["Liabilities by borough add up to all of them", () => formula`${same(byBorough.total)}`],
    ["Liabilities by corporate objective add up to all of them", () => formula`${same(byObjective.total)}`],
    [
      "No partnership is authorised from the day of the rule on without an agreement that liabilities cease",
      () =>
        formula`IF(COUNT(${ruleFrom})=0,TRUE,SUMPRODUCT(ISNUMBER(${authorised})*(${authorised}>=${ruleFrom})*(${ceases}<>"Yes"))=0)`,
    ],
    [
      "Scores lie between 0 and 3",
      () => formula`COUNTIF(${assessed.scores},"<0")+COUNTIF(${assessed.scores},">${BEST}")=0`,
    ],
    [
      "As many agreements are reviewed as were to be",
      () => formula`OR(${toReview}="",COUNTIF(${review.agreements},"?*")=N(${toReview}))`,
    ],
    [
      "What is paid into the top-slice is received from it",
      () => formula`ROUND(SUM(${stake.topSlice.columns(2)}),6)=0`,
    ],
    [
      "No reward is more than what is at stake",
      () => formula`SUM(${stake.rewards})<=SUM(${stake.potential})`,
    ],
  ];
}
