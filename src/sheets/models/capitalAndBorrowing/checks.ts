import { formula, term } from "../../plan/content";
import type { Check } from "../../page/checkList";
import type { Reference } from "../../plan/reference";
import type { DebtCells, DebtRows } from "./debt";
import type { FundingCells } from "./funding";
import { KINDS } from "./inputs";
import type { OverProgrammingRows } from "./overProgramming";
import type { ProgrammeCells } from "./programme";
import type { RevenueCells } from "./revenueCost";
import type { CapitalSettings } from "./settings";
import type { SourceCells } from "./sources";

/** What the sheet works out. */
interface Results {
  readonly paid: FundingCells;
  readonly over: OverProgrammingRows;
  readonly debt: DebtRows;
  readonly revenue: RevenueCells;
}

/** What must hold of the sheet, worked out again in ordinary formulas. */
export function capitalChecks(
  given: CapitalSettings,
  { years, blocks, total }: ProgrammeCells,
  { names, available, kinds, places }: SourceCells,
  { repaid, limits }: DebtCells,
  { paid, over, debt, revenue }: Results,
): Check[] {
  const last = years.box.columns - 1;
  const begun = (holds: string) => formula`IF(COUNT(${blocks})=0,TRUE,${holds})`;
  const inYears = (difference: (year: number) => string) =>
    begun(
      term`ROUND(${Array.from({ length: last + 1 }, (_, year) => `ABS(${difference(year)})`).join("+")},6)=0`,
    );
  const isMoney = term`MMULT(ISNUMBER(${available})*1,SEQUENCE(${last + 1},1,1,0))>0`;
  const isKind = KINDS.map((kind) => term`(${kinds}="${kind}")`).join("+");
  const inOrder = term`INDEX(${available},MATCH(SEQUENCE(${names.box.rows}),${places},0),SEQUENCE(1,${last + 1}))`;
  const sumOf = (cells: Reference) => term`SUM(${cells})`;
  return [
    [
      "Every source with money has a name and a kind from the list",
      () => formula`SUMPRODUCT((${isMoney})*(1-(${names}<>"")*(${isKind})))=0`,
    ],
    [
      "What is used and what is unfunded make the programme in every year",
      () =>
        inYears(
          (year) =>
            term`SUM(${paid.used.columns(year)},${paid.unfunded.cell(0, year)})-${total.cell(0, year)}`,
        ),
    ],
    [
      "No source is used beyond what it makes available",
      () => begun(term`SUM((ROUND(${paid.used}-${inOrder},6)>0)*1)=0`),
    ],
    [
      "Nothing is unfunded while a source has money left",
      () =>
        inYears(
          (year) =>
            term`${paid.unfunded.cell(0, year)}-MAX(${total.cell(0, year)}-SUM(${available.columns(year)}),0)`,
        ),
    ],
    [
      "Kinds of money add up to what is used",
      () => begun(term`ROUND(${sumOf(paid.byKind)}-${sumOf(paid.used)},6)=0`),
    ],
    [
      "Over-programming stays within its limit in every year",
      () =>
        begun(
          term`SUM((ROUND(${total}-${over.funding}-${given.overProgrammingLimit}*${over.funding},6)>0)*1)=0`,
        ),
    ],
    [
      "The contingency falls on the years as it was approved",
      () =>
        formula`IF(COUNT(${given.contingency})=0,TRUE,ROUND(SUMPRODUCT((${kinds}="Contingency")*${available})-${given.contingency},6)=0)`,
    ],
    [
      "The last debt is the first with all that is borrowed, less all that is repaid",
      () =>
        formula`IF(COUNT(${debt.debt})<${last + 1},TRUE,ROUND(${given.openingDebt}+SUM(${debt.borrowed})-SUM(${repaid})-${debt.debt.cell(0, last)},6)=0)`,
    ],
    [
      "Debt stays within its limit in every year, the contingency left out",
      () =>
        formula`IF(COUNT(${debt.debt})=0,TRUE,SUM(IF(ISNUMBER(${debt.debt}),(ROUND(${debt.debt}-${limits},6)>0)*1,0))=0)`,
    ],
    [
      "Debt stays within its limit in every year, all of the contingency drawn",
      () =>
        formula`IF(COUNT(${debt.debt})=0,TRUE,SUM(IF(ISNUMBER(${debt.withContingency}),(ROUND(${debt.withContingency}-${limits},6)>0)*1,0))=0)`,
    ],
    [
      "All that is borrowed bears half a year's interest in its first year",
      () =>
        formula`IF(COUNT(${revenue.costs})=0,TRUE,ROUND(SUM((SEQUENCE(${last + 1})=SEQUENCE(1,${last + 1}))*${revenue.costs})-SUM(${revenue.borrowed})*${given.interest}/2,6)=0)`,
    ],
  ];
}
