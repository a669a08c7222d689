import { ACTION, PATH, RELEASE, type Batch } from "./protocol";

/**
 * Whether a batch asks services of the host only, and nothing of the workbook. The client puts a mention of the workbook
 * itself into its reports of results; to mention it asks nothing.
 */
export const asksServicesOnly = (batch: Batch): boolean =>
  batch.Actions.every((action) => {
    if (action.ActionType === ACTION.trace) return true;
    let path = batch.ObjectPaths[action.ObjectPathId];
    if (action.ActionType === ACTION.instantiate && path?.ObjectPathType === PATH.root) return true;
    while (path?.ParentObjectPathId) path = batch.ObjectPaths[path.ParentObjectPathId];
    return path?.ObjectPathType === PATH.service;
  });

/** Whether a batch asks for the pane to be shown or hidden. */
export const showsPane = (batch: Batch): boolean =>
  batch.Actions.some(({ Name }) => Name === "SetAppRuntimeState");

/** Whether a batch only lets go of objects, as the client does after `Excel.run`, unasked and whatever happened. */
export const releasesOnly = (batch: Batch): boolean =>
  batch.Actions.every(({ ActionType, Name }) => ActionType !== ACTION.method || Name === RELEASE) &&
  batch.Actions.some(({ Name }) => Name === RELEASE);
