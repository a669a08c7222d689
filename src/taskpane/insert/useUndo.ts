import { useCallback } from "react";
import type { Insertion } from "../../workbook/plans";
import { useWorkbook } from "../hooks/useWorkbook";
import { useMessages } from "../messages/message";
import { reasonOf } from "../messages/reasonOf";
import { refusalLines } from "../messages/refusalLines";
import { useComplain } from "../messages/useComplain";
import { insertWords } from "../strings/insert";

/**
 * Takes back what was written and says so; `after` is for what the view does then. Where the user has added to its table,
 * it offers to take out only what was inserted.
 */
export function useUndo(): (insertion: Insertion, after: () => void) => void {
  const workbook = useWorkbook();
  const { show } = useMessages();
  const complain = useComplain();
  return useCallback(
    ({ id, address }, after) => {
      const { undone, takeOutOurs, tookOutOurs } = insertWords;
      const takeBack = (keepAdded: boolean) => {
        workbook
          .undo(id, keepAdded)
          .then(() => {
            show({ tone: "success", lines: [keepAdded ? tookOutOurs(address) : undone(address)] });
            after();
          })
          .catch((error: unknown) => {
            const reason = reasonOf(error);
            if (reason.kind !== "grown") return complain(error);
            const next = { text: takeOutOurs, onClick: () => takeBack(true) };
            show({ tone: "warning", lines: refusalLines(reason), next });
          });
      };
      takeBack(false);
    },
    [complain, show, workbook],
  );
}
