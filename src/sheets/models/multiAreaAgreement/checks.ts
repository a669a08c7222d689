import type { Check } from "../../page/checkList";
import { formula, term } from "../../plan/content";
import type { ContributionCells } from "./contributions";
import type { AgreementCells } from "./settings";
import { figuresOf, type TogetherCells } from "./together";

/** What must hold of the agreement, worked out again in ordinary formulas. */
export function agreementChecks(
  cells: AgreementCells,
  { own, targets }: TogetherCells,
  { shares, revised }: ContributionCells,
): Check[] {
  const { authorities, topTier, codes, kinds, agreed, reasons, sharedBack } = cells;
  const each = Array.from({ length: codes.box.rows }, (_, row) => row);
  return [
    [
      "Two top-tier authorities at least, and none is listed twice",
      () =>
        formula`AND(OR(COUNT(${own})=0,COUNTIF(${topTier},"Yes")>=2),SUMPRODUCT((${authorities}<>"")*(COUNTIF(${authorities},${authorities}&"")>1))=0)`,
    ],
    [
      "Every rate and percentage says what it is measured on",
      () =>
        formula`${each
          .map((row) => {
            const [target, on] = [figuresOf(cells, row, "Target"), figuresOf(cells, row, "Measured on")];
            return term`SUM((${kinds.cell(row)}<>"count")*ISNUMBER(${target})*(1-ISNUMBER(${on})))`;
          })
          .join("+")}=0`,
    ],
    [
      "Every agreed target that differs has a reason, and every outcome a kind",
      () => formula`SUMPRODUCT((${codes}<>"")*((${kinds}="")+ISNUMBER(${agreed})*(${reasons}="")>0))=0`,
    ],
    [
      "Shares of the improvement add up",
      () =>
        formula`${each
          .map((row) => {
            const column = shares.columns(row);
            return term`(COUNT(${column})>0)*(ROUND(SUM(${column})-1,6)<>0)`;
          })
          .join("+")}=0`,
    ],
    [
      "The revised targets make the collective one, where there is a gap",
      () => {
        const place = term`MATCH(${sharedBack}&"",${codes}&"",0)`;
        return formula`IF(COUNT(${revised})=0,TRUE,IF(INDEX(${own},${place})<=INDEX(${targets},${place}),TRUE,ROUND(SUM(${revised})-INDEX(${targets},${place}),6)=0))`;
      },
    ],
  ];
}
