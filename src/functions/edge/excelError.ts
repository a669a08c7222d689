import type { Refusal } from "../../model/refusal";
import { type RefusalKind } from "../../model/refusal";
import { named, placeInWords, type Argument } from "./argument";

/** The error a cell shows for a refusal, with the sentence that says where and what to do. */
export function excelError(refusal: Refusal, args: readonly Argument[]): CustomFunctions.Error {
  const code = codes()[refusal.kind];
  // Excel shows a message with #VALUE! and #N/A only.
  return refusal.kind === "dividesByZero"
    ? new CustomFunctions.Error(code)
    : new CustomFunctions.Error(code, messageOf(refusal, args));
}

/** Looked up at each use: the host defines CustomFunctions, and may do so after this script is read. */
function codes(): Record<RefusalKind, CustomFunctions.ErrorCode> {
  const { invalidValue, notAvailable, divisionByZero } = CustomFunctions.ErrorCode;
  return { invalid: invalidValue, absent: notAvailable, dividesByZero: divisionByZero };
}

function messageOf({ sentence, argument, place }: Refusal, args: readonly Argument[]): string {
  if (!argument) return sentence;
  const known = named(args, argument);
  const where = known && place !== undefined ? placeInWords(known, place) : "";
  return `${argument}${where && `, ${where}`}: ${sentence}`;
}
