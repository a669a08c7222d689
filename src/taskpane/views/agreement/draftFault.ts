import { printedCode } from "../../../catalogue/printedCode";
import { financialYear } from "../../../model/years";
import { adding, agreement as words } from "../../strings/agreement";
import type { AgreementDraft } from "./agreementDraft";
import { faultyTarget } from "./agreementRows";
import { expectedNumber } from "./expectedNumber";

/** Why the agreement's sheet cannot be made yet; undefined where it can. What breaks the rules is no reason. */
export function draftFault(draft: AgreementDraft): string | undefined {
  if (draft.targets.length === 0) return words.needsTarget;
  if (financialYear(draft.firstYear) === undefined) return words.yearWrong;
  if (expectedNumber(draft.expected) === undefined) return adding.needsExpected;
  const faulty = faultyTarget(draft);
  return faulty && words.needsFigures(printedCode(faulty.code));
}
