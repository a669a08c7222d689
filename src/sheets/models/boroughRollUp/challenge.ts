import { CHALLENGE_ROWS } from "../../../model/targets/challenge";
import { formula, term } from "../../plan/content";
import { NUMBER, RATE } from "../../looks/numberFormats";
import { functionTable, labelsOf } from "../../page/functionTable";
import type { Page } from "../../page/page";
import { section } from "../../page/section";
import { setting } from "../../page/setting";
import type { ComparisonCells } from "./comparisons";
import type { CorporateFigures } from "./corporate";
import type { LocalCells } from "./localTargets";
import type { RollUpSettings } from "./settings";

/** Whether the corporate target, as a rate, is challenging and achievable. */
export function challenge(
  page: Page,
  { per, better }: RollUpSettings,
  { history, peers }: ComparisonCells,
  { target }: CorporateFigures,
  { residents }: LocalCells,
): void {
  section(page, "Is the corporate target challenging and achievable?");
  const all = residents.cell(residents.box.rows - 1);
  const rate = setting(
    page,
    1,
    "Corporate target as a rate",
    () => formula`IF(OR(${target}="",N(${all})=0),"",${target}*${per}/${all})`,
    { look: "result", numberFormat: RATE },
  );
  page.take();
  const rows = labelsOf(CHALLENGE_ROWS);
  const found = functionTable(page, { rows, columns: 1, shows: "all" }, () => {
    const call = term`PLAN.CHALLENGE(${rate},FILTER(${history},ISNUMBER(${history})),${better},IF(ISNUMBER(${peers}),${peers},""))`;
    // The past is there from the third year on.
    return formula`IF(OR(COUNT(${history})<3,${rate}=""),"",${call})`;
  });
  page.dress(found.figures, "result", RATE);
  page.dress(found.row("Verdict"), "label");
  page.dress(found.row("Rank"), "result", NUMBER);
  page.dress(found.row("Quartile"), "result", NUMBER);
}
