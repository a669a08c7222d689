import { roundAmount } from "../numbers/roundAmount";
import { sumAmounts, sumExact } from "../numbers/sumAmounts";
import { monthsBefore } from "./monthsOfYear";

/** A saving (above 0) or growth (below 0) proposal. */
export interface Proposal {
  /** What it yields in a full year, money; once and for all if it does not recur. */
  readonly fullYearEffect: number;
  /** The financial year in which it starts, by its first calendar year, and the month (4 = April). */
  readonly startYear: number;
  readonly startMonth: number;
  readonly isRecurrent: boolean;
  /** Money spent in the start year to set it up, 0 or more. */
  readonly setupCost: number;
}

/** How a proposal is told: its effect in each year, or the change of it on the year before. */
export const PROFILES = ["level", "change"] as const;
export type Profile = (typeof PROFILES)[number];

/**
 * A proposal spread over `years` (financial years by their first calendar year): in its start year for the months it
 * runs, then in full. A one-off takes its full amount in the start year, whatever the month. Changes are against the
 * year before also in the first column, so a scheme started last September shows its full-year effect there.
 *
 * Source: Budget submission 2010-13 (medium-term savings proposals).
 */
export function proposalProfile(proposal: Proposal, years: readonly number[], profile: Profile): number[] {
  return years.map((year) => {
    const level = levelIn(year, proposal);
    return profile === "level" ? roundAmount(level) : sumAmounts([level, -levelIn(year - 1, proposal)]);
  });
}

/** Not rounded. */
function levelIn(year: number, proposal: Proposal): number {
  const { fullYearEffect, startYear, startMonth, isRecurrent, setupCost } = proposal;
  if (year < startYear) return 0;
  if (year > startYear) return isRecurrent ? fullYearEffect : 0;
  const months = isRecurrent ? 12 - monthsBefore(startMonth) : 12;
  return sumExact([(fullYearEffect * months) / 12, -setupCost]);
}
