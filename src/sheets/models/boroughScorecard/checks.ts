import type { Check } from "../../page/checkList";
import { formula, term } from "../../plan/content";
import type { ChosenCells } from "./chosen";
import type { BoroughCells } from "./figures";
import type { HeatMap } from "./heatMap";
import { ofChosen, placeOf } from "./ofChosen";
import type { ScorecardSettings } from "./settings";
import type { TogetherRows } from "./together";

/** What must hold of the sheet, worked out again in ordinary formulas. */
export function scorecardChecks(
  given: ScorecardSettings,
  { names, families, residents }: BoroughCells,
  map: HeatMap,
  chosen: ChosenCells,
  { all }: TogetherRows,
): Check[] {
  const { expected, codes, kinds } = given;
  const { statuses, counts } = map;
  const count = statuses.box.columns;
  const scale = term`IF(${ofChosen(given, kinds)}="count",1000/${residents},1)`;
  const [first, second, last] = [0, 1, 2].map((year) => chosen.past.columns(year));
  const next = term`((${first ?? ""}+${second ?? ""}+${last ?? ""})/3+(${last ?? ""}-${first ?? ""}))*${scale}`;
  return [
    [
      "There are as many boroughs as expected, and none is listed twice",
      () =>
        formula`AND(OR(${expected}="",COUNTIF(${names},"?*")=${expected}),SUMPRODUCT((${names}<>"")*(COUNTIF(${names},${names}&"")>1))=0)`,
    ],
    [
      "Every borough has one status on every indicator",
      () => formula`SUM(${counts.counts})=COUNTIF(${names},"?*")*${count}`,
    ],
    [
      "Every family has three boroughs at least",
      () => formula`SUMPRODUCT((${families}<>"")*(COUNTIF(${families},${families}&"")<3))=0`,
    ],
    [
      "The indicator looked into is one of the list, and none is listed twice",
      () =>
        formula`AND(ISNUMBER(${placeOf(given)}),SUMPRODUCT((${codes}<>"")*(COUNTIF(${codes},${codes}&"")>1))=0)`,
    ],
    [
      "The trend that the challenge knows is the straight line through the past",
      () => formula`SUM(IF(ISNUMBER(${chosen.trend}),(ABS(${chosen.trend}-${next})>0.000001)*1,0))=0`,
    ],
    [
      "Counts of the boroughs add up to what stands against the corporate target",
      () =>
        formula`IF((COUNT(${all})=0)+(IFNA(${ofChosen(given, kinds)},"")<>"count"),TRUE,ROUND(SUM(${chosen.targets})-SUM(${all}),4)=0)`,
    ],
  ];
}
