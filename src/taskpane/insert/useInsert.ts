import { useCallback, useEffect, useReducer, useRef } from "react";
import type { Insertion } from "../../workbook/plans";
import { useAnnounce } from "../hooks/useAnnounce";
import { useWorkbook } from "../hooks/useWorkbook";
import { useMessages, type Message } from "../messages/message";
import { useComplain } from "../messages/useComplain";
import { insertWords } from "../strings/insert";
import type { Insertable } from "./insertable";
import {
  insertReducer,
  isCurrent,
  isReady,
  startOfInsert,
  widens,
  type Destination,
  type InsertState,
} from "./insertState";
import { outcomeOf } from "./outcomeOf";
import { usePlan } from "./usePlan";
import { useUndo } from "./useUndo";

/** An insertion on its way, and what the user can do with it. */
export interface Insert extends InsertState {
  /** Both ways are open: from a cell on and onto a new sheet. */
  readonly canChoose: boolean;
  /** The plan is for what is now to be inserted where. */
  readonly upToDate: boolean;
  readonly choose: (destination: Destination) => void;
  readonly aim: (target: string) => void;
  readonly aimAtSelection: () => void;
  readonly agreeToReplace: (agreed: boolean) => void;
  readonly wantWider: (wanted: boolean) => void;
  readonly write: () => void;
  /** Stops a long write; what was written is taken back. */
  readonly cancel: () => void;
}

/** What a view does more with an insertion. */
interface InsertOptions {
  /** Where it goes before the user chooses; usually a cell, where that is possible. */
  readonly first?: Destination;
  /** The cell it goes to before the user chooses; usually the selected one. */
  readonly target?: string;
  readonly onWritten?: () => void;
  /** What the message about it offers besides Undo. */
  readonly next?: (done: Insertion) => Message["next"];
}

/** Progress is announced at each tenth. */
const TENTHS = 10;

/**
 * Plans, previews, writes and takes back one thing: from the selected cell on, or onto new sheets. `insertable` is
 * undefined while there is nothing to insert; it must stay the same object while it means the same.
 */
export function useInsert(
  insertable: Insertable | undefined,
  { first = insertable?.blockAt ? "cell" : "sheet", target, onWritten, next }: InsertOptions = {},
): Insert {
  const workbook = useWorkbook();
  const announce = useAnnounce();
  const { show } = useMessages();
  const complain = useComplain();
  const takeBack = useUndo();
  const [state, dispatch] = useReducer(insertReducer, first, startOfInsert);
  const lookAgain = usePlan(insertable, state.destination, state.target, dispatch);
  const upToDate = isCurrent(state, insertable);
  const stop = useRef<AbortController>(undefined);

  const aimAtSelection = useCallback(() => {
    workbook
      .readSelection()
      .then(({ anchor }) => dispatch({ type: "aim", target: anchor }))
      .catch(complain);
  }, [complain, workbook]);
  useEffect(() => {
    if (target === undefined) aimAtSelection();
    else dispatch({ type: "aim", target });
  }, [aimAtSelection, target]);

  const write = () => {
    const { plan } = state;
    if (!plan || !isReady({ ...state, upToDate })) return;
    dispatch({ type: "writing", done: 0 });
    stop.current = new AbortController();
    const progress = {
      signal: stop.current.signal,
      onProgress: (done: number) => {
        dispatch({ type: "writing", done });
        announce(insertWords.progress(Math.floor(done * TENTHS) * TENTHS));
      },
    };
    const written =
      plan.to === "cell"
        ? workbook.insertBlock(plan.plan, state.replace, { ...progress, widen: widens(state) })
        : workbook.insertSheets(plan.plan, progress);
    written
      .then((done) => {
        dispatch({ type: "written", done });
        const undo = () =>
          takeBack(done, () => {
            dispatch({ type: "undone" });
            lookAgain();
          });
        show({ ...outcomeOf(done, plan.plan), address: done.address, undo, next: next?.(done) });
        onWritten?.();
      })
      .catch((error: unknown) => {
        dispatch({ type: "notWritten" });
        complain(error);
        lookAgain();
      });
  };
  return {
    ...state,
    upToDate,
    canChoose: insertable?.blockAt !== undefined && insertable.draft !== undefined,
    choose: (destination) => dispatch({ type: "choose", destination }),
    aim: (target) => dispatch({ type: "aim", target }),
    aimAtSelection,
    agreeToReplace: (agreed) => dispatch({ type: "replace", agreed }),
    wantWider: (wanted) => dispatch({ type: "widen", wanted }),
    write,
    cancel: () => stop.current?.abort(),
  };
}
