import { dense } from "./dense";

/**
 * A call that the ordinary formulas cannot answer, as far as that can be seen without calculating: the argument is one of
 * these words, a number above a limit, or so many cells. Such a call stays a value in a copy.
 */
export interface Beyond {
  readonly argument: string;
  readonly is?: readonly string[];
  readonly above?: number;
  readonly cells?: number;
  /** Why, as a copy says it: "best-fit tries every set of proposals". */
  readonly reason: string;
}

/** A function of ours as one named LAMBDA of ordinary Excel functions. A blank or omitted argument reaches it as "". */
export interface Twin {
  readonly id: string;
  readonly parameters: readonly string[];
  /** What the LAMBDA works out, as Excel reads it: no blank outside of texts. */
  readonly body: string;
  readonly beyond: readonly Beyond[];
}

/** A function of ours that ordinary formulas cannot stand for: its results stay values in a copy. */
export interface Untwinned {
  readonly id: string;
  readonly reason: string;
}

export const twin = (id: string, parameters: string, text: string, beyond: readonly Beyond[] = []): Twin => ({
  id,
  parameters: parameters.split(", "),
  body: dense(text),
  beyond,
});

export const untwinned = (id: string, reason: string): Untwinned => ({ id, reason });

/** Whether a function has ordinary formulas in its place. */
export const isTwin = (declared: Twin | Untwinned): declared is Twin => "body" in declared;

/** The name a function's LAMBDA has in a workbook: PLAN_GAP_TABLE. */
export const twinName = (id: string): string => `PLAN_${id.replaceAll(".", "_")}`;
