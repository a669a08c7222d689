import type { Check } from "../../page/checkList";
import { formula, term } from "../../plan/content";
import type { Reference } from "../../plan/reference";
import { LARGEST_REMAINDERS } from "../../page/allocationProof";
import type { AuthorityCells, PreceptCells } from "./authorities";
import type { BandCells } from "./bands";
import type { LimitCells } from "./limit";
import type { OptionRows } from "./options";
import type { PurposeCells } from "./purposes";
import type { ReserveCells } from "./reserves";
import type { YearCells } from "./yearInputs";

interface Results {
  readonly bands: BandCells;
  readonly limit: LimitCells;
  readonly options: OptionRows;
  readonly reserves: ReserveCells;
  readonly precepts: PreceptCells;
}

/** What must hold of the sheet, worked out again in ordinary formulas. */
export function taxChecks(
  { requirement, grants, chosen, general }: YearCells,
  { names, bases, funds }: AuthorityCells,
  { earmarked, planned }: PurposeCells,
  { bands, limit, options, reserves, precepts }: Results,
): Check[] {
  const { precept, taxes, bandD, ninths } = bands;
  const once = (cells: Reference, holds: string) => formula`IF(COUNT(${cells})=0,TRUE,${holds})`;
  const closing = reserves.general.row("Closing balance");
  const purposes = Array.from({ length: earmarked.box.rows }, (_, row) => row);
  return [
    [
      "Every billing authority has a name and a tax base, and none is listed twice",
      () =>
        formula`SUMPRODUCT((${names}<>"")*(COUNTIF(${names},${names}&"")>1)+((${names}<>"")<>ISNUMBER(${bases})))=0`,
    ],
    [
      "Grants, collection fund and precept make the requirement of the first year",
      () =>
        once(precept, term`ROUND(SUM(${grants.columns(0)},${funds},${precept})-${requirement.cell()},2)=0`),
    ],
    [
      "Tax base × Band D is the precept, but for half a penny a home",
      () => once(precept, term`ABS(SUM(${bases})*${bandD}-${precept})<=SUM(${bases})/200+0.01`),
    ],
    [
      "The bands are their ninths of Band D, from 6 to 18",
      () => once(precept, term`SUMPRODUCT(ABS(${taxes}-ROUND(${bandD}*${ninths}/9,2)))<0.005`),
    ],
    [
      "The billing authorities’ shares add up to the precept, to the penny",
      () => once(precepts.exact, term`ROUND(SUM(${precepts.exact})-${precept},2)=0`),
    ],
    [LARGEST_REMAINDERS, precepts.proved],
    [
      "What is chosen for the first year is the Band D that its requirement needs",
      () => once(precept, term`OR(COUNT(${chosen.cell()})=0,ROUND(${chosen.cell()}-${bandD},2)=0)`),
    ],
    ["What is chosen stays within the limit in every year", () => formula`COUNTIF(${limit.within},"No")=0`],
    [
      "Yields and gaps at each option make requirement less grants and collection fund",
      () =>
        once(
          options.gaps,
          // Each gap is rounded to the pound.
          term`ABS(SUM(${options.gaps.rows(0)},${options.yields.rows(0)})-SUM(${options.gaps.rows(2)},${options.yields.rows(2)}))*(COUNT(${options.gaps.rows(0)})=COUNT(${options.gaps.rows(2)}))<=COUNT(${options.gaps.rows(0)})`,
        ),
    ],
    [
      "No purpose uses more than is earmarked for it",
      () =>
        formula`AND(${purposes.map((row) => term`SUM(${planned.rows(row)})<=N(${earmarked.cell(row)})`).join(",")})`,
    ],
    [
      "The general reserve is used down to its least and no further",
      () => once(closing, term`ROUND(MIN(${closing})-MIN(${general},${reserves.minimum}),2)>=0`),
    ],
  ];
}
