import { strings } from "../strings";
import type { InsertState } from "./insertState";

/** Why the block cannot be written yet. */
export function notYet({ target, plan, refusal, writing }: InsertState): string {
  if (writing) return strings.insert.writing;
  if (target.trim() === "") return strings.insert.needsTarget;
  if (refusal) return strings.insert.needsPlace;
  return plan ? strings.insert.needsReplace(plan.occupied.length) : strings.insert.looking;
}
