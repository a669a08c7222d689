import { formula, term, type Formula } from "../../plan/content";
import type { Check } from "../../page/checkList";
import type { Reference } from "../../plan/reference";
import type { AreaCells } from "./areas";
import { isReason, type CorporateFigures } from "./corporate";
import type { LocalCells } from "./localTargets";
import type { RollUpSettings } from "./settings";

/** What must hold of the roll-up, worked out again in ordinary formulas. */
export function rollUpChecks(
  { better, expected, override, reason, per, amberBand }: RollUpSettings,
  { areas, names, baselines, targets, actuals, objectives }: AreaCells,
  local: LocalCells,
  coverage: { readonly counts: Reference },
  { aggregate, target, gap }: CorporateFigures,
): Check[] {
  const { shares, revised } = local.shared;
  const last = names.box.rows;
  const sign = term`IF(${better}="higher",1,-1)`;
  /** TRUE as long as there is no corporate target. */
  const once = (holds: string): Formula => formula`IF(${target}="",TRUE,${holds})`;
  const known = term`ISNUMBER(${baselines})*ISNUMBER(${targets})*ISNUMBER(${actuals})`;
  const ahead = term`IF(${known},${sign}*(${actuals}-${targets}),0)`;
  const green = term`SUM(IF(${known},(${ahead}>=0)*1,0))`;
  const amber = term`SUM(IF(${known},(${ahead}<0)*(ROUND(${ahead}+${amberBand}*ABS(${targets}),6)>=0),0))`;
  const statuses = local.statuses.rows(0, last);
  const rate = local.rates.cell(last, 2);
  const whole = (counts: Reference) => counts.cell(last);
  return [
    [
      "There are as many boroughs as expected, and none is listed twice",
      () =>
        formula`AND(COUNTA(${areas})=${expected},SUMPRODUCT((${names}<>"")*(COUNTIF(${names},${names}&"")>1))=0)`,
    ],
    ["An override has one of the three reasons", () => formula`IF(${override}="",TRUE,${isReason(reason)})`],
    [
      "Every target has a baseline",
      () => formula`SUMPRODUCT(ISNUMBER(${targets})*(1-ISNUMBER(${baselines})))=0`,
    ],
    ["The local targets add up to the aggregate", () => once(term`ROUND(SUM(${targets})-${aggregate},6)=0`)],
    [
      "Everything is counted once: the whole service and what is left out",
      () =>
        formula`IF(${whole(local.actuals)}="",TRUE,ROUND(SUM(${actuals})-${whole(local.actuals)}-${local.leftOut},6)=0)`,
    ],
    [
      "The service’s rate is all that is counted over all residents",
      () =>
        formula`IF(${rate}="",TRUE,ROUND(${rate}-${per}*SUM(IF(ISNUMBER(${targets}),${actuals},0))/${whole(local.residents)},6)=0)`,
    ],
    ["The shares add up to the gap", () => once(term`ROUND(SUM(${shares})-MAX(${gap},0),6)=0`)],
    [
      "The revised targets make the corporate target, where there is a gap",
      () => once(term`ROUND(SUM(${revised})-IF(${gap}>0,${target},${aggregate}),6)=0`),
    ],
    [
      "Green and Amber, counted again",
      () => formula`AND(${green}=COUNTIF(${statuses},"Green"),${amber}=COUNTIF(${statuses},"Amber"))`,
    ],
    [
      "The objectives add up to the coverage",
      () => formula`COUNTIF(${objectives},"?*")=SUM(${coverage.counts})`,
    ],
  ];
}
