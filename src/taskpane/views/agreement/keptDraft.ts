import { AGREEMENT_CLASSES } from "../../../model/targets/localAreaAgreement";
import type { AgreementDraft, DraftTarget } from "./agreementDraft";

/** Reads what was kept with the workbook; what is no agreement is as good as not there. */
export function keptDraft(read: unknown): AgreementDraft | undefined {
  const { targets, firstYear, expected } = Object(read) as Partial<Record<keyof AgreementDraft, unknown>>;
  if (!Array.isArray(targets) || !areTexts(firstYear, expected)) return undefined;
  if (targets.length === 0 || !targets.every(isTarget)) return undefined;
  const numbered = targets.map((target, at) => ({ ...target, id: at + 1 }));
  return { targets: numbered, firstYear: String(firstYear), expected: String(expected) };
}

function isTarget(read: unknown): read is DraftTarget {
  const held = Object(read) as Partial<Record<keyof DraftTarget, unknown>>;
  const { code, title, unit, polarity, baseline, targets } = held;
  return (
    AGREEMENT_CLASSES.some((kind) => kind === held.class) &&
    areTexts(code, title, unit, polarity, baseline) &&
    Array.isArray(targets) &&
    targets.length === 3 &&
    areTexts(...(targets as unknown[]))
  );
}

function areTexts(...values: readonly unknown[]): boolean {
  return values.every((value) => typeof value === "string");
}
