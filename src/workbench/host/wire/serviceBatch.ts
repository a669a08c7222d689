import { ACTION, PATH, type Batch } from "./protocol";

/** Whether a batch asks services of the host only, and nothing of the workbook. */
export const asksServicesOnly = (batch: Batch): boolean =>
  batch.Actions.every((action) => {
    if (action.ActionType === ACTION.trace) return true;
    let path = batch.ObjectPaths[action.ObjectPathId];
    while (path?.ParentObjectPathId) path = batch.ObjectPaths[path.ParentObjectPathId];
    return path?.ObjectPathType === PATH.service;
  });
