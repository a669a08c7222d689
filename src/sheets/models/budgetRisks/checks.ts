import type { Check } from "../../page/checkList";
import type { WordRows } from "../../page/byWord";
import { formula, term } from "../../plan/content";
import type { CoverRows } from "./cover";
import { PLACES } from "./inputs";
import type { RiskCells } from "./register";
import type { RiskSettings } from "./settings";
import type { Spread } from "./spread";
import type { WeightedCells } from "./weighted";

/** How many standard errors the mean of a simulation may lie from what is expected. */
const ERRORS = 4;

/** What must hold of the sheet, worked out again in ordinary formulas. */
export function riskChecks(
  { gaps, opening, minimum, expected, trials }: RiskSettings,
  { names, places, owners, chances, ranges, shares }: RiskCells,
  weighted: WeightedCells,
  spreads: readonly Spread[],
  byPlace: WordRows,
  { cover, reserve }: CoverRows,
): Check[] {
  const count = gaps.box.columns;
  const [least, likely, most] = [ranges.columns(0), ranges.columns(1), ranges.columns(2)];
  const hasFigures = term`(${chances}<>"")+(${least}<>"")+(${likely}<>"")+(${most}<>"")>0`;
  const lacks = term`(${names}="")+(${owners}="")+(${chances}="")+(${least}="")+(${likely}="")+(${most}="")>0`;
  const isPlace = PLACES.map((place) => term`(${places}="${place}")`).join("+");
  const years = Array.from({ length: count }, (_, year) => year);
  const all = (holds: (year: number) => string) => years.map(holds).join(",");
  const begun = (holds: string) => formula`IF(COUNT(${weighted.drawn})=0,TRUE,${holds})`;
  return [
    [
      "Every risk with figures has a name, an owner, a chance, three amounts, and a place from the list",
      () => formula`SUMPRODUCT((${hasFigures})*((${lacks})+(1-(${isPlace}))>0))=0`,
    ],
    [
      "There are as many risks as expected, and none is listed twice",
      () =>
        formula`AND(OR(${expected}="",COUNTA(${names})-COUNTIF(${names},"")+COUNTBLANK(${names})=${expected}),SUMPRODUCT((${names}<>"")*(COUNTIF(${names},${names}&"")>1))=0)`,
    ],
    [
      "Least, likely and most rise",
      () =>
        formula`SUMPRODUCT(ISNUMBER(${least})*ISNUMBER(${likely})*ISNUMBER(${most})*((${least}>${likely})+(${likely}>${most})>0))=0`,
    ],
    [
      "Chances and shares lie between 0% and 100%",
      () =>
        formula`AND(COUNTIF(${chances},"<0")+COUNTIF(${chances},">1")=0,COUNTIF(${shares},"<0")+COUNTIF(${shares},">1")=0)`,
    ],
    [
      "Expected amounts by place add up to those of all risks",
      () =>
        formula`AND(${all((year) => term`ROUND(SUM(${weighted.expected.columns(year)})-${byPlace.total.cell(0, year)},6)=0`)})`,
    ],
    [
      "The mean of the trials is the gap and what is expected, but for chance",
      () =>
        begun(
          term`AND(${spreads
            .flatMap((spread, limit) =>
              years.map((year) => {
                const [mean, deviation] = [spread.row("Mean"), spread.row("Standard deviation")].map((row) =>
                  row.cell(0, year),
                );
                const revenue = term`SUMIF(${places},"<>Capital",${weighted.expected.columns(year)})`;
                return term`ABS(N(${mean ?? ""})-N(${gaps.cell(limit, year)})*ISNUMBER(${mean ?? ""})-${revenue}*ISNUMBER(${mean ?? ""}))<=${ERRORS}*N(${deviation ?? ""})/SQRT(${trials})+0.000001`;
              }),
            )
            .join(",")})`,
        ),
    ],
    [
      "The reserve is used down to its least and no further",
      () =>
        formula`IF(COUNT(${reserve.row("Closing balance")})=0,TRUE,ROUND(MIN(${reserve.row("Closing balance")})-MIN(${opening},N(${minimum})),6)>=0)`,
    ],
    [
      "What the reserve gives and what is not met make the cover needed",
      () =>
        formula`IF(COUNT(${reserve.row("Drawn")})=0,TRUE,ROUND(SUM(IF(ISNUMBER(${reserve.row("Drawn")}),${reserve.row("Drawn")}+${reserve.row("Gap not met")}-${cover},0)),6)=0)`,
    ],
  ];
}
