import { readStanding, STANDING_ROW } from "../../../sheets/page/standing";
import type { Finding } from "../../../checks/finding";
import type { BookReading, CellValue } from "../../../checks/reading";
import { cellName } from "../../../grid/cell";
import { quoteSheetName } from "../../../grid/address";

/** What the dismissals are kept under with the workbook. */
export const KEPT = "checksDismissed";

/** A finding that somebody knows to be right: it stays away for as long as its cell holds the same. */
export interface Dismissal {
  readonly rule: string;
  readonly place: string;
  readonly holds: string;
  readonly reason: string;
  /** The day, as 2026-11-29. */
  readonly on: string;
}

/** A finding as the pane shows it. */
export interface Shown extends Finding {
  /** `Plan!B4`, for people and for selecting. */
  readonly place: string;
  /** The cell's formula, or what it holds. */
  readonly holds: string;
  /** A check that a ready model makes of itself. */
  readonly isOfModel: boolean;
}

/** Whether a sheet is a ready model's, as it says at its head. */
const isModel = (formulas: readonly (readonly CellValue[])[] = []): boolean =>
  readStanding(String(formulas[STANDING_ROW - 1]?.[0] ?? ""), "") !== undefined;

export function shownFindings(found: readonly Finding[], reading: BookReading): Shown[] {
  const sheets = new Map(reading.sheets.map((sheet) => [sheet.name, sheet]));
  return found.map((finding) => ({
    ...finding,
    place: `${quoteSheetName(finding.sheet)}!${cellName(finding.row, finding.column)}`,
    isOfModel: finding.rule === "check-fails" && isModel(sheets.get(finding.sheet)?.formulas),
    holds: String(sheets.get(finding.sheet)?.formulas[finding.row]?.[finding.column] ?? ""),
  }));
}

/** The dismissal of a finding, if its cell has not changed since. */
export const dismissalOf = (finding: Shown, dismissals: readonly Dismissal[]): Dismissal | undefined =>
  dismissals.find(
    ({ rule, place, holds }) => rule === finding.rule && place === finding.place && holds === finding.holds,
  );

/** What was kept with the workbook, as far as it is what this version keeps. */
export function readDismissals(kept: unknown): Dismissal[] {
  return Array.isArray(kept) ? kept.filter(isDismissal) : [];
}

function isDismissal(one: unknown): one is Dismissal {
  return (
    typeof one === "object" &&
    one !== null &&
    ["rule", "place", "holds", "reason", "on"].every(
      (key) => typeof (one as Record<string, unknown>)[key] === "string",
    )
  );
}
