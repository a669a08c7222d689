import { strings } from "../strings";
import { occupiedCells, type InsertState } from "./insertState";

/** Why it cannot be written yet. */
export function notYet(state: InsertState & { readonly upToDate: boolean }): string {
  const { destination, target, plan, refusal, writing, upToDate } = state;
  if (writing !== undefined) return strings.insert.writing;
  if (destination === "cell" && target.trim() === "") return strings.insert.needsTarget;
  if (refusal) return strings.insert.needsPlace;
  return plan && upToDate ? strings.insert.needsReplace(occupiedCells(plan).length) : strings.insert.looking;
}
