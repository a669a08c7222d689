import { ACTION, type Action, type Batch } from "./protocol";

const CALCULATED_PROPERTY = /(^|[/.])(\*|values|text|valueTypes|hasSpill|value)$/i;

/** Methods whose outcome depends on what formulas come to. */
const CALCULATED_METHOD = new Set([
  "GetSpillingToRange",
  "GetSpillingToRangeOrNullObject",
  "GetSpillParent",
  "GetSpillParentOrNullObject",
  "GetUsedRange",
  "GetUsedRangeOrNullObject",
  "GetSurroundingRegion",
]);

/** Whether an action's answer depends on the calculation having come to its end. */
export function readsCalculation(action: Action, batch: Batch): boolean {
  for (let id = action.ObjectPathId, path = batch.ObjectPaths[id]; path; path = batch.ObjectPaths[id]) {
    if (CALCULATED_METHOD.has(path.Name)) return true;
    id = path.ParentObjectPathId;
  }
  if (action.ActionType !== ACTION.query && action.ActionType !== ACTION.queryAsJson) return false;
  const select = action.QueryInfo?.Select ?? [];
  return select.length === 0 || select.some((path) => CALCULATED_PROPERTY.test(path));
}
