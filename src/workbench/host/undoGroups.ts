import { generalException, HostError } from "./hostError";
import { ACTION, type Batch, type BatchAnswer } from "./wire/protocol";

/**
 * What comes of a run that is to be one step of undo (`mergeUndoGroup`). `none`: the host is older than ExcelApi 1.20 and
 * knows no such runs. `merged`: they work, but for the member that the client has split. `refused`: not one works.
 * `failing`: each is done, and then answered with an error.
 */
export const UNDO_SUPPORT = ["none", "merged", "refused", "failing"] as const;
export type UndoSupport = (typeof UNDO_SUPPORT)[number];

/** The request header that says so; newer clients have a way of their own. */
const HEADER = "Workbench-Merged-Undo-Group";

type Action = (context: { requestHeaders: Record<string, string> }) => Promise<unknown>;
type Run = (...args: unknown[]) => Promise<unknown>;

const undoNotSupported = () =>
  new HostError("UndoNotSupported", "The operation cannot be grouped: it does not support undo.");

/** The pinned client takes no notice of the option: has the requests of such a run say what it was asked for. */
export function markUndoGroups(excel: { run: Run }): void {
  const run = excel.run.bind(excel);
  excel.run = (...args) => {
    const [options] = args;
    const merges = typeof options === "object" && options !== null && "mergeUndoGroup" in options;
    if (!merges || options.mergeUndoGroup !== true) return run(...args);
    const action = args.at(-1) as Action;
    return run(...args.slice(0, -1), (context: Parameters<Action>[0]) => {
      context.requestHeaders[HEADER] = "true";
      return action(context);
    });
  };
}

/** Whether a request is part of a run that is to be one step of undo. */
export const isGrouped = (headers: Readonly<Record<string, string>> | undefined): boolean =>
  headers?.[HEADER] === "true";

/** What of a grouped batch that writes is done, and the error that ends it, if one does. */
export interface GroupFate {
  /** How many of its actions run. */
  done: number;
  /** Which of them the error is about. */
  at: number;
  error: HostError | null;
}

/** @param support any but `none`, where no batch is grouped */
export function fateOfGroup({ Actions, ObjectPaths }: Batch, support: UndoSupport): GroupFate {
  if (support === "refused") return { done: 0, at: 0, error: undoNotSupported() };
  const [done, last] = [Actions.length, Actions.length - 1];
  if (support === "failing") return { done, at: last, error: generalException() };
  // The client sets more than 1,500 formulas in pieces, each a part of the range, and forgets to say that they can be undone.
  const split = Actions.findIndex(
    ({ ActionType, Name, ObjectPathId }) =>
      ActionType === ACTION.setProperty &&
      Name?.startsWith("Formulas") === true &&
      ObjectPaths[ObjectPathId]?.Name === "GetBoundingRect" &&
      ObjectPaths[ObjectPaths[ObjectPathId].ParentObjectPathId]?.Name === "GetRow",
  );
  return split < 0 ? { done, at: last, error: null } : { done: split, at: split, error: undoNotSupported() };
}

/** An answer that ends in an error where the batch's own actions did not. */
export function endedBy(answer: BatchAnswer, { error, at }: GroupFate): BatchAnswer {
  if (!error || answer.Error) return answer;
  const { code, message, status } = error;
  return {
    ...answer,
    Error: { Code: code, Message: message, Location: "", HttpStatusCode: status, ActionIndex: at },
  };
}
