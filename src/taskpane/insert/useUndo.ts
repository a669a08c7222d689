import { useCallback } from "react";
import type { Insertion } from "../../workbook/plans";
import { useWorkbook } from "../hooks/useWorkbook";
import { useMessages } from "../messages/message";
import { reasonOf } from "../messages/reasonOf";
import { refusalLines } from "../messages/refusalLines";
import { useComplain } from "../messages/useComplain";
import { insertWords } from "../strings/insert";

/**
 * Takes back what was written and says so; `after` is for what the view does then. Where the user has added to its table
 * or changed some of its cells, it offers to take out only what was inserted and is still as it was.
 */
export function useUndo(): (insertion: Insertion, after: () => void) => void {
  const workbook = useWorkbook();
  const { show } = useMessages();
  const complain = useComplain();
  return useCallback(
    ({ id, address }, after) => {
      const { undone, takeOutOurs, takeBackRest, tookOutOurs } = insertWords;
      const takeBack = (keepAdded: boolean) => {
        workbook
          .undo(id, keepAdded)
          .then(() => {
            show({ tone: "success", lines: [keepAdded ? tookOutOurs(address) : undone(address)] });
            after();
          })
          .catch((error: unknown) => {
            const reason = reasonOf(error);
            const canKeep = reason.kind === "grown" || (reason.kind === "changed" && reason.restCanGo);
            if (!canKeep) return complain(error);
            const text = reason.kind === "grown" ? takeOutOurs : takeBackRest;
            const next = { text, onClick: () => takeBack(true) };
            show({ tone: "warning", lines: refusalLines(reason), next });
          });
      };
      takeBack(false);
    },
    [complain, show, workbook],
  );
}
