import { useCallback, useEffect, useState, type Dispatch } from "react";
import type { WorkbookPort } from "../../workbook/port";
import { useDelayed } from "../hooks/useDelayed";
import { useWorkbook } from "../hooks/useWorkbook";
import { reasonOf } from "../messages/reasonOf";
import type { Insertable } from "./insertable";
import type { Destination, InsertAction, Plan } from "./insertState";

/** A typist's pause, after which the typed cell is looked at. */
const PAUSE_MS = 250;
/** While a cell is being edited nothing can be read: asked again this often, until it can. */
const RETRY_MS = 1000;

/** Keeps the plan in step with what is inserted and where; returns how to look at the workbook anew. */
export function usePlan(
  insertable: Insertable | undefined,
  destination: Destination,
  target: string,
  dispatch: Dispatch<InsertAction>,
): () => void {
  const workbook = useWorkbook();
  const aimed = useDelayed(target, PAUSE_MS);
  const [looks, setLooks] = useState(0);
  const lookAgain = useCallback(() => setLooks((count) => count + 1), []);

  useEffect(() => {
    const planned = insertable && planFor(workbook, insertable, destination, aimed);
    if (!planned) return dispatch({ type: "unplanned" });
    const asked = { insertable, destination, target: aimed };
    let overtaken = false;
    let retry: ReturnType<typeof setTimeout> | undefined;
    planned.then(
      (plan) => !overtaken && dispatch({ type: "planned", plan, asked }),
      (error: unknown) => {
        if (overtaken) return;
        const refusal = reasonOf(error);
        dispatch({ type: "refused", refusal });
        if (refusal.kind === "editing") retry = setTimeout(lookAgain, RETRY_MS);
      },
    );
    return () => {
      overtaken = true;
      clearTimeout(retry);
    };
  }, [aimed, destination, dispatch, insertable, lookAgain, looks, workbook]);
  return lookAgain;
}

/** The plan asked for; undefined where there is nothing to plan yet. */
function planFor(
  workbook: WorkbookPort,
  { blockAt, draft }: Insertable,
  destination: Destination,
  target: string,
): Promise<Plan> | undefined {
  if (destination === "sheet") {
    return draft && workbook.planSheets(draft).then((plan) => ({ to: "sheet", plan }));
  }
  const isAimed = blockAt && target.trim() !== "";
  return isAimed ? workbook.planInsert(target, blockAt).then((plan) => ({ to: "cell", plan })) : undefined;
}
