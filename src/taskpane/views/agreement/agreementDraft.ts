import { type AgreementClass, AGREEMENT_CLASSES } from "../../../model/targets/localAreaAgreement";

/** The figures of a target as typed: the baseline, and a target for each of three years. */
export interface TypedFigures {
  readonly baseline: string;
  readonly targets: readonly [string, string, string];
}

/** A target before it is listed. */
export interface NewTarget {
  readonly class: AgreementClass;
  /** A national indicator's code, or a local one. */
  readonly code: string;
  readonly title: string;
  readonly unit: string;
  /** Which direction is better; "" where it is not known. */
  readonly polarity: string;
}

/** A target of the list. */
export interface DraftTarget extends NewTarget, TypedFigures {
  /** Tells it from the others while the pane lives. */
  readonly id: number;
}

/** An agreement as it is put together; plain JSON, so that it can be kept with the workbook. */
export interface AgreementDraft {
  readonly targets: readonly DraftTarget[];
  /** As typed. */
  readonly firstYear: string;
  /** How many statutory targets are expected, as typed. */
  readonly expected: string;
}

/** What stands where there is no figure, as the functions read it. */
const NONE = ["", "n/a", "tbc", "-"];
const NUMBER = /^[+-]?(\d{1,3}(,\d{3})+|\d+)?(\.\d*)?$/;

/** A figure as typed: undefined where there is none, NaN for what is no number. */
export function typedFigure(text: string): number | undefined {
  const plain = text.trim().toLowerCase();
  if (NONE.includes(plain)) return undefined;
  return NUMBER.test(plain) && /\d/.test(plain) ? Number(plain.replaceAll(",", "")) : NaN;
}

/** How many statutory targets are expected, as typed; undefined for what is no whole number. */
export function expectedNumber(text: string): number | undefined {
  return /^\d{1,3}$/.test(text.trim()) ? Number(text) : undefined;
}

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
