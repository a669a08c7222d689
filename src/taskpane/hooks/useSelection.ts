import { useEffect, useState } from "react";
import type { Selection, WorkbookPort } from "../../workbook/port";
import type { RefusalReason } from "../../workbook/refusal";
import { reasonOf } from "../messages/reasonOf";

/** What is selected, or why that cannot be read just now. */
export interface Selected {
  readonly selection?: Selection;
  readonly refusal?: RefusalReason;
}

/** Selection events come as fast as the arrow keys repeat; the workbook is asked at most this often. */
const THROTTLE_MS = 250;

/** While somebody types in a cell it is asked this often: of a cell that is closed with Esc nothing is told. */
const EDITING_MS = 1000;

/** Follows the selection in the grid while the pane can be seen: asking costs some Excels what the user could undo. */
export function useSelection(workbook: WorkbookPort): Selected {
  const [selected, setSelected] = useState<Selected>({});
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let asked = 0;
    let ended = false;
    const read = () => {
      timer = undefined;
      const question = ++asked;
      const tell = (answer: Selected) => !ended && question === asked && setSelected(answer);
      workbook.readSelection().then(
        (selection) => tell({ selection }),
        (error: unknown) => {
          const refusal = reasonOf(error);
          tell({ refusal });
          if (refusal.kind === "editing" && stop) timer ??= setTimeout(read, EDITING_MS);
        },
      );
    };
    let stop: (() => void) | undefined;
    const rest = () => {
      clearTimeout(timer);
      timer = undefined;
      stop?.();
      stop = undefined;
    };
    const follow = () => {
      if (stop) return;
      stop = workbook.watchSelection(() => (timer ??= setTimeout(read, THROTTLE_MS)));
      read();
    };
    const unsee = workbook.watchVisibility((visible) => (visible ? follow() : rest()));
    return () => {
      ended = true;
      unsee();
      rest();
    };
  }, [workbook]);
  return selected;
}
