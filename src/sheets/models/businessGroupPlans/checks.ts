import type { Check } from "../../page/checkList";
import { formula } from "../../plan/content";
import type { GroupCells, SummaryCells } from "./counted";
import type { ReturnCells } from "./returns";
import type { SubObjectiveCells } from "./subObjectives";

/** What must hold of the sheet. */
export function planChecks(
  { names, groups, kinds, objectives, better, measures, statuses }: SubObjectiveCells,
  returned: ReturnCells,
  { all }: GroupCells,
  { resources }: SummaryCells,
): Check[] {
  return [
    [
      "Every sub-objective has a group, a kind and a corporate objective, and none is listed twice",
      () =>
        formula`SUMPRODUCT((${names}<>"")*((${groups}="")+(${kinds}="")+(${objectives}="")+(COUNTIF(${names},${names}&"")>1)>0))=0`,
    ],
    [
      "Every measure says which direction is better",
      () => formula`SUMPRODUCT((${names}<>"")*(${measures}<>"")*(${better}=""))=0`,
    ],
    ["Sub-objectives by business group add up to all", () => formula`SUM(${all})=COUNTIF(${statuses},"?*")`],
    [
      "Every measure of the return has a theme and a group",
      () =>
        formula`SUMPRODUCT((${returned.measures}<>"")*((${returned.themes}="")+(${returned.groups}="")>0))=0`,
    ],
    [
      "No target of the return is its baseline",
      () =>
        formula`SUMPRODUCT(ISNUMBER(${returned.baselines})*ISNUMBER(${returned.targets})*(${returned.baselines}=${returned.targets}))=0`,
    ],
    [
      "Resources by theme add up to all of them",
      () => formula`ROUND(SUM(${resources})-SUM(${returned.resources}),6)=0`,
    ],
  ];
}
