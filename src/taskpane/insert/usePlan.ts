import { useCallback, useEffect, useState, type Dispatch } from "react";
import type { Conventions } from "../../sheets/conventions";
import type { Origin } from "../../sheets/plan/origin";
import { asAgreed, blockAsAgreed } from "../../sheets/plan/asAgreed";
import type { WorkbookPort } from "../../workbook/port";
import { useConventions } from "../conventions/useConventions";
import { askWorkbook } from "../hooks/askWorkbook";
import { useDelayed } from "../hooks/useDelayed";
import { useWorkbook } from "../hooks/useWorkbook";
import { reasonOf } from "../messages/reasonOf";
import type { Insertable } from "./insertable";
import type { Destination, InsertAction, Plan } from "./insertState";

/** A typist's pause, after which the typed cell is looked at. */
const PAUSE_MS = 250;

/** Keeps the plan in step with what is inserted and where; returns how to look at the workbook anew. */
export function usePlan(
  insertable: Insertable | undefined,
  destination: Destination,
  target: string,
  dispatch: Dispatch<InsertAction>,
): () => void {
  const workbook = useWorkbook();
  const { conventions } = useConventions();
  const typed = useDelayed(target, PAUSE_MS);
  // New sheets go to no cell: the selection, which may be known only later, is nothing to plan them anew for.
  const aimed = destination === "sheet" ? "" : typed;
  const [looks, setLooks] = useState(0);
  const lookAgain = useCallback(() => setLooks((count) => count + 1), []);

  useEffect(() => {
    const plan = insertable && planFor(workbook, agreed(insertable, conventions), destination, aimed);
    if (!plan) return dispatch({ type: "unplanned" });
    const asked = { insertable, destination, target: aimed };
    return askWorkbook(
      plan,
      (made) => dispatch({ type: "planned", plan: made, asked }),
      (error) => dispatch({ type: "refused", refusal: reasonOf(error) }),
    );
  }, [aimed, conventions, destination, dispatch, insertable, looks, workbook]);
  return lookAgain;
}

/** What goes in, its figures written as is agreed. */
function agreed({ blockAt, draft }: Insertable, conventions: Conventions): Insertable {
  return {
    ...(blockAt && { blockAt: (origin: Origin) => blockAsAgreed(blockAt(origin), conventions) }),
    ...(draft && { draft: asAgreed(draft, conventions) }),
  };
}

/** How to make the plan asked for; undefined where there is nothing to plan yet. */
function planFor(
  workbook: WorkbookPort,
  { blockAt, draft }: Insertable,
  destination: Destination,
  target: string,
): (() => Promise<Plan>) | undefined {
  if (destination === "sheet") {
    return draft && (() => workbook.planSheets(draft).then((plan) => ({ to: "sheet", plan })));
  }
  const isAimed = blockAt && target.trim() !== "";
  return isAimed
    ? () => workbook.planInsert(target, blockAt).then((plan) => ({ to: "cell", plan }))
    : undefined;
}
