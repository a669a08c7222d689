import { strings } from "../strings";
import { occupiedCells, type InsertState } from "./insertState";

/** Why it cannot be written yet. */
export function notYet({ destination, target, plan, refusal, writing }: InsertState): string {
  if (writing !== undefined) return strings.insert.writing;
  if (destination === "cell" && target.trim() === "") return strings.insert.needsTarget;
  if (refusal) return strings.insert.needsPlace;
  return plan ? strings.insert.needsReplace(occupiedCells(plan).length) : strings.insert.looking;
}
