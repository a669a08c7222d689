import { refusalLines } from "../../../messages/refusalLines";
import { strings } from "../../../strings";
import type { Refreshing } from "./useRefresh";

const { refresh } = strings.catalogue;

/** Whether the table is as the catalogue has it. */
export function isUpToDate(refreshing: Refreshing): boolean {
  return refreshing.kind === "planned" && refreshing.plan.changes.length === 0;
}

/** Where the refresh stands, in a sentence; "" where what is listed says it. */
export function standing(refreshing: Refreshing): string {
  switch (refreshing.kind) {
    case "none":
      return refresh.none;
    case "refused":
      return refusalLines(refreshing.refusal).join(" ");
    case "planned":
      return isUpToDate(refreshing) ? refresh.nothing : "";
    default:
      return "";
  }
}

/** The button that updates the table, by its effect. */
export function effectOf(refreshing: Refreshing): string {
  return "plan" in refreshing ? refresh.button(refreshing.plan.changes.length) : refresh.buttonWaiting;
}

/** Why the table cannot be updated now. */
export function whyNot(refreshing: Refreshing): string | undefined {
  switch (refreshing.kind) {
    case "looking":
      return refresh.looking;
    case "none":
      return refresh.selectOne;
    case "refused":
      return refresh.notRead;
    case "updating":
      return refresh.updating;
    default:
      return undefined;
  }
}
