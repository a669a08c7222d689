import { CARRY_FORWARD_ROWS } from "../../../model/funding/carryForward";
import { formula, term } from "../../plan/content";
import { functionTable, labelsOf } from "../../page/functionTable";
import { orNothing, upToUnknown } from "../../page/known";
import type { Page } from "../../page/page";
import { section } from "../../page/section";
import type { YearTable } from "../../page/yearTable";
import type { Reference } from "../../plan/reference";
import type { AllocationCells } from "./allocation";
import type { GrantSettings } from "./settings";

/** One area's grant over the years, a figure for each. */
export interface CarryForwardRows {
  readonly allocation: Reference;
  readonly closing: Reference;
}

/** What the area does not spend and carries from year to year. */
export function carriedForward(
  page: Page,
  table: YearTable,
  years: Reference,
  { names, together }: AllocationCells,
  spend: Reference,
  { area, opening }: GrantSettings,
): CarryForwardRows {
  section(page, "Carried forward, £");
  table.heading(formula`${area}&""`, years);
  const balance = functionTable(
    page,
    { rows: labelsOf(CARRY_FORWARD_ROWS), columns: table.years, shows: "labelled" },
    (shown) => {
      const grant = term`INDEX(${together},MATCH(${area},${names},0),0)`;
      const call = term`PLAN.ABG.CARRYFORWARD(${grant},${orNothing(spend)},${opening})`;
      return formula`IF((SUM(${together})=0)+(COUNT(${spend})=0),"",${upToUnknown(spend, shown(call))})`;
    },
  );
  page.dress(balance.row("Closing"), "answer");
  return { allocation: balance.row("Allocation"), closing: balance.row("Closing") };
}
