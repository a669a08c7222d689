import { formula, term, type Formula } from "../../plan/content";
import { LARGEST_REMAINDERS } from "../../page/allocationProof";
import type { Check } from "../../page/checkList";
import type { Reference } from "../../plan/reference";
import type { AllocationCells } from "./allocation";
import type { AreaCells } from "./areas";
import type { AuthorityCells } from "./authorities";
import type { CarryForwardRows } from "./carryForward";
import type { FloorCells } from "./floor";
import type { BlockCells } from "./fourBlocks";
import type { InstalmentCells } from "./instalments";
import type { RouteCells } from "./routes";
import type { GrantSettings } from "./settings";
import type { StreamCells } from "./streams";

/** What the sheet works out. */
interface Results {
  readonly shared: AllocationCells;
  /** Whether the stream that is shown step by step gives its odd units to the largest remainders. */
  readonly proved: () => Formula;
  readonly paid: InstalmentCells;
  readonly spend: Reference;
  readonly carried: CarryForwardRows;
  readonly supportGrant: Reference;
  readonly authorities: AuthorityCells;
  readonly floor: FloorCells;
  readonly routes: RouteCells;
  readonly blocks: BlockCells;
  readonly byBlocks: Reference;
}

/** What must hold of the sheet, worked out again in ordinary formulas. */
export function grantChecks(
  { decimals, opening, supportGrant: { published } }: GrantSettings,
  { names: streams, sharedBy, pots }: StreamCells,
  { names: areas, criteria }: AreaCells,
  {
    shared,
    proved,
    paid,
    spend,
    carried,
    supportGrant,
    authorities,
    floor,
    routes,
    blocks,
    byBlocks,
  }: Results,
): Check[] {
  const weighed = term`MMULT(SEQUENCE(1,${areas.box.rows},1,0),${shared.weights})`;
  const exact = term`${shared.pots}*${shared.weights}/IF(${weighed}>0,${weighed},1)`;
  const last = carried.closing.box.columns - 1;
  return [
    [
      "Every stream with money has a criterion from the list",
      () => formula`SUMPRODUCT((${streams}<>"")*(${pots}>0)*(COUNTIF(${criteria},${sharedBy})=0))=0`,
    ],
    [
      "Every stream adds up to its pot in every year",
      () => formula`ROUND(SUMPRODUCT(ABS(${shared.totals}-${shared.pots})),6)=0`,
    ],
    [
      "Every share is within one unit of the exact one",
      () =>
        formula`IF(COUNT(${shared.shares})=0,TRUE,SUM((ABS(${shared.shares}-${exact})*10^${decimals}>=1)*1)=0)`,
    ],
    [LARGEST_REMAINDERS, proved],
    [
      "No area is listed twice",
      () => formula`SUMPRODUCT((${areas}<>"")*(COUNTIF(${areas},${areas}&"")>1))=0`,
    ],
    [
      "No criterion stands twice",
      () => formula`SUMPRODUCT((${criteria}<>"")*(COUNTIF(${criteria},${criteria}&"")>1))=0`,
    ],
    [
      "Instalments add up to the grant of every area, to the penny",
      () =>
        formula`IF(COUNT(${paid.payments})=0,TRUE,ROUND(SUMPRODUCT(ABS(${paid.totals}-${shared.paid})),6)=0)`,
    ],
    [
      "What is carried forward is all that came in, less all that is spent",
      () =>
        formula`IF(COUNT(${carried.closing})<${last + 1},TRUE,ROUND(${opening}+SUM(${carried.allocation})-SUM(${spend})-${carried.closing.cell(0, last)},6)=0)`,
    ],
    [
      "Revenue Support Grant agrees with print, where it is entered",
      () => formula`IF(COUNT(${published},${supportGrant})<2,TRUE,ROUND(${published}-${supportGrant},6)=0)`,
    ],
    [
      "Damping moves grant between authorities and adds none",
      () => formula`ROUND(SUM(${floor.changes}),6)=0`,
    ],
    [
      "No authority is below the floor",
      () =>
        formula`SUM(IF(ISNUMBER(${authorities.byFormula})*ISNUMBER(${floor.damped}),(ROUND(${floor.floors}-${floor.damped},6)>0)*1,0))=0`,
    ],
    [
      "Every stream shared here goes by Area Based Grant",
      () =>
        formula`SUMPRODUCT((COUNTIF(${streams},${routes.names}&"")>0)*(${routes.names}<>"")*(MMULT((${routes.answers}<>"")*1,SEQUENCE(${routes.answers.box.columns},1,1,0))>0)*(${routes.routes}<>"Area Based Grant"))=0`,
    ],
    [
      "The four blocks give out the whole formula grant",
      () => formula`IF(COUNT(${byBlocks})=0,TRUE,ROUND(SUM(${byBlocks.columns(3)})-${blocks.total},6)=0)`,
    ],
  ];
}
