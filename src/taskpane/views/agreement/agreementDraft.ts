import type { AgreementClass } from "../../../model/targets/localAreaAgreement";

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
