import { roundAmount } from "../numbers/roundAmount";
import { invalid } from "../refusal";
import { advantage, compareFigures, type Polarity } from "./polarity";

/** The three reasons for which a corporate target may differ from the aggregate of the local ones. */
export const OVERRIDE_REASONS = ["performance", "strategy", "external"] as const;
export type OverrideReason = (typeof OVERRIDE_REASONS)[number];

export interface CorporateTarget {
  readonly aggregate: number;
  readonly override: number | undefined;
  readonly reason: OverrideReason | undefined;
  readonly target: number;
  /** How much more demanding than the aggregate; below 0 softer. */
  readonly gapToAggregate: number;
  readonly note: string;
}

/** The rows of its table: how each is headed, and what it holds. */
export const CORPORATE_ROWS = [
  ["Aggregate", "aggregate"],
  ["Override", "override"],
  ["Reason", "reason"],
  ["Corporate target", "target"],
  ["Gap to aggregate", "gapToAggregate"],
  ["Note", "note"],
] as const satisfies readonly (readonly [string, keyof CorporateTarget])[];

/**
 * The corporate target: the aggregate of the local targets, unless an override with one of the three reasons replaces
 * it; never softer than the minimum standard. In the indicator's unit. Refuses an override without a reason.
 *
 * Source: Framework report 2007, para 27(1) and (2).
 */
export function corporate(
  aggregate: number,
  override: number | undefined,
  reason: OverrideReason | undefined,
  polarity: Polarity,
  minimum: number | undefined,
): CorporateTarget {
  if (override !== undefined && reason === undefined) {
    const reasons = OVERRIDE_REASONS.join(", ");
    throw invalid("reason", `found nothing. An override needs its reason; enter one of: ${reasons}.`);
  }
  const chosen = override ?? aggregate;
  const isBelowMinimum = minimum !== undefined && compareFigures(minimum, chosen, polarity) > 0;
  const target = isBelowMinimum ? minimum : chosen;
  return {
    aggregate: roundAmount(aggregate),
    override: override === undefined ? undefined : roundAmount(override),
    reason,
    target: roundAmount(target),
    gapToAggregate: roundAmount(advantage(target, aggregate, polarity)),
    note: isBelowMinimum
      ? "Minimum standard applies"
      : override === undefined
        ? "Aggregate of local targets"
        : compareFigures(override, aggregate, polarity) < 0
          ? "Override is softer than the local targets"
          : `Override: ${reason}`,
  };
}
