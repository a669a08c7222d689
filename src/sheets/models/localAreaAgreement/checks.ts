import { formula, term } from "../../plan/content";
import type { Check } from "../../page/checkList";
import type { CountCells } from "./counts";
import type { FindingCells } from "./findings";
import type { AgreementSettings } from "./settings";
import { tidy, type TargetCells } from "./targets";

/** What must hold of the agreement, worked out again in ordinary formulas. */
export function agreementChecks(
  { codes, classes, better, baselines, targets }: TargetCells,
  isTarget: string,
  { mostDesignated, statutoryExpected }: AgreementSettings,
  { designated, statutory, local, total }: CountCells,
  findings: () => FindingCells,
): Check[] {
  const begun = (holds: string) => formula`IF(${total}="",TRUE,${holds})`;
  const isDesignated = term`${isTarget}*(${classes}="designated")`;
  const years = Array.from({ length: targets.box.columns }, (_, year) => targets.columns(year));
  const agreed = years.map((year) => term`ISNUMBER(${year})`).join("+");
  const last = targets.columns(targets.box.columns - 1);
  const sign = term`IF(${better}="higher",1,IF(${better}="lower",-1,0))`;
  return [
    [
      "Every row with a code has a class from the list, and the other way round",
      () => formula`SUMPRODUCT((${codes}<>"")+(${classes}<>"")-2*${isTarget})=0`,
    ],
    ["The classes add up to all targets", () => begun(term`${designated}+${statutory}+${local}=${total}`)],
    ["No more designated targets than allowed", () => formula`${designated}<=${mostDesignated}`],
    ["As many statutory targets as expected", () => begun(term`${statutory}=${statutoryExpected}`)],
    [
      "No indicator is listed twice",
      () =>
        formula`SUMPRODUCT((${codes}<>"")*(MATCH(${tidy(codes)},${tidy(codes)},0)<>SEQUENCE(${codes.box.rows})))=0`,
    ],
    [
      "Every designated target with a baseline has a target for each year",
      () => formula`SUMPRODUCT(${isDesignated}*ISNUMBER(${baselines})*(${years.length}-(${agreed})))=0`,
    ],
    [
      "No last target is worse than its baseline",
      () =>
        formula`SUM(IF(ISNUMBER(${baselines})*ISNUMBER(${last}),(${sign}*(${last}-${baselines})<0)*1,0))=0`,
    ],
    [
      "Designated targets without a baseline are all among the findings, counted again",
      () =>
        formula`SUMPRODUCT(${isDesignated}*NOT(ISNUMBER(${baselines})))=COUNTIF(${findings().kinds},"No baseline")`,
    ],
  ];
}
