import { useCallback } from "react";
import { useMessages } from "./message";
import { reasonOf } from "./reasonOf";
import { refusalLines } from "./refusalLines";

/** How to say that an action failed: what happened, what was changed, what to do. */
export function useComplain(): (error: unknown) => void {
  const { show } = useMessages();
  return useCallback(
    (error: unknown) => show({ tone: "error", lines: refusalLines(reasonOf(error)) }),
    [show],
  );
}
