import { messageOf, WorkbookRefusal, type RefusalReason } from "../../workbook/refusal";

/** Why an action failed; an error nobody foresaw keeps its own words. */
export function reasonOf(error: unknown): RefusalReason {
  if (error instanceof WorkbookRefusal) return error.reason;
  return { kind: "failed", message: messageOf(error) };
}
