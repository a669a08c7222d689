import { useCallback } from "react";
import type { Insertion } from "../../workbook/port";
import { useWorkbook } from "../hooks/useWorkbook";
import { useMessages } from "../messages/message";
import { useComplain } from "../messages/useComplain";
import { strings } from "../strings";

/** Takes back what was written and says so; `after` is for what the view does then. */
export function useUndo(): (insertion: Insertion, after: () => void) => void {
  const workbook = useWorkbook();
  const { show } = useMessages();
  const complain = useComplain();
  return useCallback(
    ({ id, address }, after) => {
      workbook
        .undo(id)
        .then(() => {
          show({ tone: "success", lines: [strings.insert.undone(address)] });
          after();
        })
        .catch(complain);
    },
    [complain, show, workbook],
  );
}
