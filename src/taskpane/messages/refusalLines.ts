import type { RefusalReason } from "../../workbook/refusal";
import { changedWords, refusalSentences } from "../strings/refusals";

/** A refusal in three lines: what happened, what was changed, what to do. */
export function refusalLines(reason: RefusalReason): readonly string[] {
  const [happened, remedy] = refusalSentences(reason);
  return [happened, reason.kind === "notRestored" ? changedWords.something : changedWords.nothing, remedy];
}
