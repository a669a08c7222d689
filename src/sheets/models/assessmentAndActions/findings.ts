import { NUMBER } from "../../looks/numberFormats";
import type { Page } from "../../page/page";
import { section } from "../../page/section";
import { setting } from "../../page/setting";
import { formula, term } from "../../plan/content";
import type { Reference } from "../../plan/reference";
import type { ActionCells } from "./actions";
import type { ScoreCells } from "./assessments";
import type { InspectionCells } from "./inspections";
import type { StandardCells } from "./standards";

/** What there is to be looked at. */
export interface FindingCells {
  /** Nothing while no row is filled. */
  readonly all: Reference;
  readonly better: Reference;
  readonly worse: Reference;
  readonly remedial: Reference;
  readonly notKept: Reference;
  readonly overdue: Reference;
}

/** The counts a board asks for. */
export function findings(
  page: Page,
  scores: ScoreCells,
  found: InspectionCells,
  { kept }: StandardCells,
  log: ActionCells,
): FindingCells {
  section(page, "To look at");
  const one = (label: string, content: string) =>
    setting(page, 1, label, () => formula`${content}`, { look: "result", numberFormat: NUMBER });
  const all = one(
    "Scores",
    term`IF(COUNT(${scores.scores})+COUNTA(${found.subjects})+COUNTA(${log.actions})=0,"",COUNT(${scores.scores}))`,
  );
  const better = one("Better than the year before", term`COUNTIF(${scores.directions},"Better")`);
  const worse = one("Worse than the year before", term`COUNTIF(${scores.directions},"Worse")`);
  one("Results of inspections, audit and benchmarking", term`SUMPRODUCT((${found.subjects}<>"")*1)`);
  const remedial = one("Asking for remedial action", term`COUNTIF(${found.remedial},"Yes")`);
  one("Recommendations left to do", term`SUM(${found.recommended})-SUM(${found.carriedOut})`);
  one("Promises of the Pledge kept", term`COUNTIF(${kept},"Kept")`);
  const notKept = one("Promises of the Pledge not kept", term`COUNTIF(${kept},"Not kept")`);
  one("Actions", term`SUMPRODUCT((${log.actions}<>"")*1)`);
  const overdue = one("Actions overdue", term`COUNTIF(${log.states},"Overdue")`);
  return { all, better, worse, remedial, notKept, overdue };
}
