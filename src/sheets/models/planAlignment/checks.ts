import type { Check } from "../../page/checkList";
import { formula } from "../../plan/content";
import type { Reference } from "../../plan/reference";
import type { FindingCells } from "./findings";
import { BEST } from "./inputs";
import type { PriorityCells } from "./priorities";

/** What must hold of the sheet, worked out again in ordinary formulas. */
export function alignmentChecks(
  { names, origins, boroughs, scores, chosen, indicators, changes, reasons }: PriorityCells,
  most: Reference,
  { all, byOrigin }: FindingCells,
): Check[] {
  return [
    [
      "Every priority says where it comes from, and none is listed twice",
      () => formula`SUMPRODUCT((${names}<>"")*((${origins}="")+(COUNTIF(${names},${names}&"")>1)>0))=0`,
    ],
    ["Priorities by where they come from add up to all", () => formula`SUM(${byOrigin})=N(${all})`],
    ["No more boroughs have a priority than there are", () => formula`N(MAX(${boroughs}))<=N(${most})`],
    ["Scores lie between 0 and 3", () => formula`COUNTIF(${scores},"<0")+COUNTIF(${scores},">${BEST}")=0`],
    [
      "Every priority area that is chosen has an indicator",
      () => formula`SUMPRODUCT((${chosen}="Yes")*(${indicators}=""))=0`,
    ],
    ["Every change has its reason", () => formula`SUMPRODUCT((${changes}<>"")*(${reasons}=""))=0`],
  ];
}
