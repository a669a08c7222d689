import { useCallback, useEffect, useState, type Dispatch } from "react";
import type { Block } from "../../workbook/port";
import { useDelayed } from "../hooks/useDelayed";
import { useWorkbook } from "../hooks/useWorkbook";
import { reasonOf } from "../messages/reasonOf";
import type { InsertAction } from "./insertState";

/** A typist's pause, after which the typed cell is looked at. */
const PAUSE_MS = 250;
/** While a cell is being edited nothing can be read: asked again this often, until it can. */
const RETRY_MS = 1000;

/** Keeps the plan in step with the block and the target; returns how to look at the cells anew. */
export function usePlan(block: Block, target: string, dispatch: Dispatch<InsertAction>): () => void {
  const workbook = useWorkbook();
  const aimed = useDelayed(target, PAUSE_MS);
  const [looks, setLooks] = useState(0);
  const lookAgain = useCallback(() => setLooks((count) => count + 1), []);

  useEffect(() => {
    const blank = aimed.trim() === "" || block.cells[0]?.[0] === undefined;
    if (blank) return dispatch({ type: "unplanned" });
    let overtaken = false;
    let retry: ReturnType<typeof setTimeout> | undefined;
    workbook.planInsert(aimed, block).then(
      (plan) => !overtaken && dispatch({ type: "planned", plan }),
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
  }, [aimed, block, dispatch, lookAgain, looks, workbook]);
  return lookAgain;
}
