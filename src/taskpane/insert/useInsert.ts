import { useCallback, useEffect, useReducer, useRef } from "react";
import type { Insertion } from "../../workbook/port";
import { useAnnounce } from "../hooks/useAnnounce";
import { useWorkbook } from "../hooks/useWorkbook";
import { useMessages } from "../messages/message";
import { reasonOf } from "../messages/reasonOf";
import { refusalLines } from "../messages/refusalLines";
import { strings } from "../strings";
import type { Insertable } from "./insertable";
import { insertReducer, isReady, startOfInsert, type Destination, type InsertState } from "./insertState";
import { usePlan } from "./usePlan";

/** An insertion on its way, and what the user can do with it. */
export interface Insert extends InsertState {
  /** Both ways are open: from a cell on and onto a new sheet. */
  readonly canChoose: boolean;
  readonly choose: (destination: Destination) => void;
  readonly aim: (target: string) => void;
  readonly aimAtSelection: () => void;
  readonly agreeToReplace: (agreed: boolean) => void;
  readonly write: () => void;
  /** Stops a long write; what was written is taken back. */
  readonly cancel: () => void;
}

/** Progress is announced at each tenth. */
const TENTHS = 10;

/**
 * Plans, previews, writes and takes back one thing: from the selected cell on, or onto new sheets. `insertable` is
 * undefined while there is nothing to insert; it must stay the same object while it means the same.
 */
export function useInsert(insertable: Insertable | undefined): Insert {
  const workbook = useWorkbook();
  const announce = useAnnounce();
  const { show } = useMessages();
  const [state, dispatch] = useReducer(insertReducer, insertable?.blockAt ? "cell" : "sheet", startOfInsert);
  const lookAgain = usePlan(insertable, state.destination, state.target, dispatch);
  const stop = useRef<AbortController>(undefined);

  const complain = useCallback(
    (error: unknown) => show({ tone: "error", lines: refusalLines(reasonOf(error)) }),
    [show],
  );
  const aimAtSelection = useCallback(() => {
    workbook
      .readSelection()
      .then(({ anchor }) => dispatch({ type: "aim", target: anchor }))
      .catch(complain);
  }, [complain, workbook]);
  useEffect(aimAtSelection, [aimAtSelection]);

  const undo = ({ id, address }: Insertion) => {
    workbook
      .undo(id)
      .then(() => {
        show({ tone: "success", lines: [strings.insert.undone(address)] });
        dispatch({ type: "undone" });
        lookAgain();
      })
      .catch(complain);
  };
  const write = () => {
    const { plan } = state;
    if (!plan || !isReady(state)) return;
    dispatch({ type: "writing", done: 0 });
    stop.current = new AbortController();
    const progress = {
      signal: stop.current.signal,
      onProgress: (done: number) => {
        dispatch({ type: "writing", done });
        announce(strings.insert.progress(Math.floor(done * TENTHS) * TENTHS));
      },
    };
    const written =
      plan.to === "cell"
        ? workbook.insertBlock(plan.plan, state.replace, progress)
        : workbook.insertSheets(plan.plan, progress);
    written
      .then((done) => {
        dispatch({ type: "written", done });
        const said = strings.insert.inserted(done.cellCount);
        const lines = plan.plan.excelUndo ? [said, strings.insert.undoByExcel] : [said];
        show({ tone: "success", lines, address: done.address, undo: () => undo(done) });
      })
      .catch((error: unknown) => {
        dispatch({ type: "notWritten" });
        complain(error);
        lookAgain();
      });
  };
  return {
    ...state,
    canChoose: insertable?.blockAt !== undefined && insertable.draft !== undefined,
    choose: (destination) => dispatch({ type: "choose", destination }),
    aim: (target) => dispatch({ type: "aim", target }),
    aimAtSelection,
    agreeToReplace: (agreed) => dispatch({ type: "replace", agreed }),
    write,
    cancel: () => stop.current?.abort(),
  };
}
