import type { Check } from "../../page/checkList";
import { formula, term } from "../../plan/content";
import { STATUSES, type CountCells } from "./counts";
import type { IndicatorCells } from "./indicators";
import { KINDS } from "./inputs";
import type { PublishedCells } from "./published";
import type { PublicationSettings } from "./settings";

/** What must hold of the sheet, worked out again in ordinary formulas. */
export function publicationChecks(
  { expected, steps }: PublicationSettings,
  { codes, kinds, better, baselines, actuals, samples }: IndicatorCells,
  { status, statuses, stages, yearsBehind }: PublishedCells,
  { byKind, byTheme }: CountCells,
): Check[] {
  const all = byKind.rows(KINDS.length);
  const inTheme = byTheme.rows(byTheme.box.rows - 1);
  const count = term`COUNTIF(${codes},"?*")+COUNT(${codes})`;
  const isKind = KINDS.map((kind) => term`(${kinds}="${kind}")`).join("+");
  const known = (cells: string) => term`IF(ISNUMBER(${cells}),${cells},0)`;
  const [discuss] = steps;
  return [
    [
      "No indicator is listed twice, and each has a kind from the list",
      () => formula`SUMPRODUCT((${codes}<>"")*((COUNTIF(${codes},${codes}&"")>1)+(1-(${isKind}))>0))=0`,
    ],
    [
      "There are as many designated targets as expected, and no more than 35",
      () =>
        formula`AND(OR(${expected}="",COUNTIF(${kinds},"designated")=${expected}),COUNTIF(${kinds},"designated")<=35)`,
    ],
    [
      "Every indicator with figures has a direction",
      () => formula`SUMPRODUCT(((MMULT(ISNUMBER(${actuals})*1,{1;1;1})>0)*(${better}="")))=0`,
    ],
    [
      "By kind every indicator is counted once, and so are its statuses",
      () =>
        formula`AND(${all.cell()}=${count},SUM(${all.columns(1, STATUSES.length)})=COUNTIF(${status},"?*")-COUNTIF(${status},"n/a")-COUNTIF(${status},"No direction"))`,
    ],
    [
      "Every indicator has a theme of the four: both counts agree",
      () => formula`${inTheme.cell()}=${all.cell()}`,
    ],
    [
      "Nothing without a baseline is Red, Amber or Green",
      () =>
        formula`SUMPRODUCT((1-ISNUMBER(${baselines}))*((${statuses}="Red")+(${statuses}="Amber")+(${statuses}="Green")))=0`,
    ],
    [
      "No stage begins before its years behind have passed",
      () =>
        formula`SUMPRODUCT((${stages}<>"On track")*(${stages}<>"No data")*(${stages}<>"No target")*(${stages}<>"")*(${known(yearsBehind.toString())}<N(${discuss})))=0`,
    ],
    [
      "A survey has both numbers of people asked, and percentages",
      () =>
        formula`SUMPRODUCT(ISNUMBER(${samples.columns(0)})<>ISNUMBER(${samples.columns(1)}))+SUMPRODUCT(ISNUMBER(${samples.columns(0)})*(${known(actuals.toString())}>100))=0`,
    ],
  ];
}
