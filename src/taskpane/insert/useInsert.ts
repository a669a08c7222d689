import { useCallback, useEffect, useReducer } from "react";
import type { Block, Insertion } from "../../workbook/port";
import { useWorkbook } from "../hooks/useWorkbook";
import { useMessages } from "../messages/message";
import { reasonOf } from "../messages/reasonOf";
import { refusalLines } from "../messages/refusalLines";
import { strings } from "../strings";
import { insertReducer, isReady, startOfInsert, type InsertState } from "./insertState";
import { usePlan } from "./usePlan";

/** An insertion on its way, and what the user can do with it. */
export interface Insert extends InsertState {
  readonly aim: (target: string) => void;
  readonly aimAtSelection: () => void;
  readonly agreeToReplace: (agreed: boolean) => void;
  readonly write: () => void;
}

/** Plans, previews, writes and takes back one block. It begins at the selected cell. */
export function useInsert(block: Block): Insert {
  const workbook = useWorkbook();
  const { show } = useMessages();
  const [state, dispatch] = useReducer(insertReducer, startOfInsert);
  const lookAgain = usePlan(block, state.target, dispatch);

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
      .undoInsert(id)
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
    dispatch({ type: "writing" });
    workbook
      .insertRows(plan, state.replace)
      .then((done) => {
        dispatch({ type: "written", done });
        const said = strings.insert.inserted(done.cellCount);
        const lines = plan.excelUndo ? [said, strings.insert.undoByExcel] : [said];
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
    aim: (target) => dispatch({ type: "aim", target }),
    aimAtSelection,
    agreeToReplace: (agreed) => dispatch({ type: "replace", agreed }),
    write,
  };
}
