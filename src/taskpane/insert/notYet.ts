import { insertWords } from "../strings/insert";
import { refusalSentences } from "../strings/refusals";
import { occupiedCells, type InsertState } from "./insertState";

/** Why it cannot be written yet; of a refusal, which stands above in full, what to do about it. */
export function notYet(state: InsertState & { readonly upToDate: boolean }): string {
  const { destination, target, plan, refusal, writing, upToDate } = state;
  if (writing !== undefined) return insertWords.writing;
  if (destination === "cell" && target.trim() === "") return insertWords.needsTarget;
  if (refusal) return refusalSentences(refusal)[1];
  return plan && upToDate ? insertWords.needsReplace(occupiedCells(plan).length) : insertWords.looking;
}
