import { SourceRefusal, type SourceRefusalReason } from "../../../catalogue/own/refusal";
import { messageOf } from "../../../workbook/refusal";
import { refused } from "../../strings/ownCatalogue";
import { NoTable } from "./readFile";

const MEGABYTE = 1024 * 1024;

/** Why nothing was read, in three lines: what happened, what was changed, what to do. */
export function refusedLines(
  error: unknown,
  host = "",
  unchanged: string = refused.nothingChanged,
): readonly string[] {
  const [happened = "", remedy = ""] = wordsOf(error, host);
  return [happened, unchanged, remedy];
}

function wordsOf(error: unknown, host: string): readonly string[] {
  if (error instanceof NoTable) return refused.notATable;
  if (error instanceof SourceRefusal) return reasonInWords(error.reason, host);
  return refused.failed(messageOf(error));
}

function reasonInWords(reason: SourceRefusalReason, host: string): readonly string[] {
  switch (reason.kind) {
    case "notAnAddress":
    case "notHttps":
    case "passwordInAddress":
      return [refused[reason.kind]];
    case "unreachable":
      return refused.unreachable(host);
    case "answered": {
      const { answered } = refused;
      const { status } = reason;
      return status === 401 || status === 403 || status === 404
        ? answered[status](host)
        : answered.other(host, status);
    }
    case "tooSlow":
      return refused.tooSlow(reason.seconds);
    case "tooLarge":
      return refused.tooLarge(reason.mostBytes / MEGABYTE);
    case "openQuote":
      return refused.openQuote(reason.row);
    case "hidden":
      return refused.hidden(reason.sheets);
    default:
      return refused[reason.kind];
  }
}
