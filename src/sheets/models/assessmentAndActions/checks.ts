import type { Check } from "../../page/checkList";
import { formula } from "../../plan/content";
import type { ActionCells, WayCells } from "./actions";
import type { ScoreCells } from "./assessments";
import { BEST } from "./inputs";
import type { InspectionCells } from "./inspections";

/** What must hold of the sheet. */
export function assessmentChecks(
  { bodies, before, scores, applies }: ScoreCells,
  { subjects, recommended, carriedOut, remedial }: InspectionCells,
  log: ActionCells,
  { byState }: WayCells,
): Check[] {
  const outside = (cells: typeof scores) =>
    `COUNTIF(${cells.toString()},"<1")+COUNTIF(${cells.toString()},">${BEST}")`;
  return [
    [
      "No body is scored on a part that is not assessed of its kind",
      () => formula`SUMPRODUCT((${bodies}<>"")*(${applies}=0))=0`,
    ],
    ["Scores lie between 1 and 4", () => formula`${outside(scores)}+${outside(before)}=0`],
    [
      "No more recommendations are carried out than were made",
      () =>
        formula`SUMPRODUCT((IF(ISNUMBER(${carriedOut}),${carriedOut},0)>IF(ISNUMBER(${recommended}),${recommended},0))*1)=0`,
    ],
    [
      "What asks for remedial action has an action",
      () => formula`SUMPRODUCT((${remedial}="Yes")*(COUNTIF(${log.follows},${subjects}&"")=0))=0`,
    ],
    [
      "Every action has a way, an owner and a day",
      () =>
        formula`SUMPRODUCT((${log.actions}<>"")*((${log.ways}="")+(${log.owners}="")+(${log.due}="")>0))=0`,
    ],
    [
      "Actions by the way they go add up to all of them",
      () => formula`SUM(${byState})=SUMPRODUCT((${log.actions}<>"")*(${log.ways}<>""))`,
    ],
  ];
}
