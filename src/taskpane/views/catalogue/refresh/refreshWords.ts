import { refusalLines } from "../../../messages/refusalLines";
import { refreshWords } from "../../../strings/refresh";
import type { Refreshing } from "./useRefresh";

/** Whether the table is as the catalogue has it. */
export function isUpToDate(refreshing: Refreshing): boolean {
  return refreshing.kind === "planned" && refreshing.plan.changes.length === 0;
}

/** Where the refresh stands, in a sentence; "" where what is listed says it. */
export function standing(refreshing: Refreshing): string {
  switch (refreshing.kind) {
    case "none":
      return refreshWords.none;
    case "refused":
      return refusalLines(refreshing.refusal).join(" ");
    case "planned":
      return isUpToDate(refreshing) ? refreshWords.nothing : "";
    default:
      return "";
  }
}

/** The button that updates the table, by its effect. */
export function effectOf(refreshing: Refreshing, accepted: number): string {
  return "plan" in refreshing ? refreshWords.button(accepted) : refreshWords.buttonWaiting;
}

/** Why the table cannot be updated now. */
export function whyNot(refreshing: Refreshing, accepted: number): string | undefined {
  switch (refreshing.kind) {
    case "looking":
      return refreshWords.looking;
    case "none":
      return refreshWords.selectOne;
    case "refused":
      return refreshWords.notRead;
    case "updating":
      return refreshWords.updating;
    default:
      return accepted === 0 ? refreshWords.acceptOne : undefined;
  }
}
