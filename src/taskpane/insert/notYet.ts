import { insertWords } from "../strings/insert";
import { occupiedCells, type InsertState } from "./insertState";

/** Why it cannot be written yet. */
export function notYet(state: InsertState & { readonly upToDate: boolean }): string {
  const { destination, target, plan, refusal, writing, upToDate } = state;
  if (writing !== undefined) return insertWords.writing;
  if (destination === "cell" && target.trim() === "") return insertWords.needsTarget;
  if (refusal) return insertWords.needsPlace;
  return plan && upToDate ? insertWords.needsReplace(occupiedCells(plan).length) : insertWords.looking;
}
