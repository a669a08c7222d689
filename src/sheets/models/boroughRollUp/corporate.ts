import { CORPORATE_ROWS, OVERRIDE_REASONS } from "../../../model/targets/corporate";
import { formula, term } from "../../plan/content";
import { WHOLE } from "../../looks/numberFormats";
import { functionTable, labelsOf } from "../../page/functionTable";
import type { Page } from "../../page/page";
import { section } from "../../page/section";
import type { Reference } from "../../plan/reference";
import type { AreaCells } from "./areas";
import type { RollUpSettings } from "./settings";

/** The corporate target and how it came about, as formulas ask for them. */
export interface CorporateFigures {
  readonly aggregate: string;
  readonly target: string;
  /** How much more demanding than the local targets together. */
  readonly gap: string;
}

/** Whether a cell holds one of the three reasons. */
export function isReason(reason: Reference): string {
  const reasons = OVERRIDE_REASONS.map((word) => `"${word}"`).join(",");
  return term`ISNUMBER(MATCH(${reason},{${reasons}},0))`;
}

/** The corporate target: the sum of the local ones, unless it is overridden with a reason. */
export function corporateTarget(
  page: Page,
  { override, reason, better, minimum }: RollUpSettings,
  { targets }: AreaCells,
): CorporateFigures {
  section(page, "From the local targets to the corporate one");
  const given = (cell: Reference) => term`IF(${cell}="","",${cell})`;
  // Without one of the three reasons an override does not count: a check says so.
  const withReason = (cell: Reference) => term`IF(${isReason(reason)},${given(cell)},"")`;
  const found = functionTable(
    page,
    { rows: labelsOf(CORPORATE_ROWS), columns: 1, shows: "all" },
    () =>
      formula`IF(COUNT(${targets})=0,"",PLAN.CORPORATE(PLAN.AGGREGATE(${targets},"count"),${withReason(override)},${withReason(reason)},${better},${given(minimum)}))`,
  );
  page.dress(found.figures, "result", WHOLE);
  page.dress(found.row("Reason"), "resultText");
  page.dress(found.row("Corporate target"), "answer", WHOLE);
  page.dress(found.row("Note"), "label");
  return {
    aggregate: found.asked("Aggregate"),
    target: found.asked("Corporate target"),
    gap: found.asked("Gap to aggregate"),
  };
}
