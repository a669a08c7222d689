import { fingerprint } from "../../grid/fingerprint";

/** What the pane did to the workbook. */
export type Deed = "block" | "sheets" | "refresh" | "takenBack" | "repair" | "removed" | "linked" | "updated";

/** One thing that this pane wrote: where, when and by which plan, and no figure. */
export interface LogEntry {
  readonly deed: Deed;
  /** What was written by its name: a sheet, a table. */
  readonly plan: string;
  readonly address: string;
  readonly cells: number;
  /** The moment, as 2026-11-30T05:40:00.000Z. */
  readonly at: string;
  /** A number that another content of the range would most likely not have; it tells nothing of what stands there. */
  readonly mark: number | undefined;
}

/** Under which name the log is kept with the workbook. */
export const LOG = "changeLog";
export const MOST_ENTRIES = 200;

/** What was kept, as far as it is what this version keeps; the newest last. */
export function readLog(kept: unknown): LogEntry[] {
  return Array.isArray(kept) ? kept.filter(isEntry) : [];
}

function isEntry(one: unknown): one is LogEntry {
  if (typeof one !== "object" || one === null) return false;
  const { deed, plan, address, at, cells } = one as Record<string, unknown>;
  return [deed, plan, address, at].every((text) => typeof text === "string") && typeof cells === "number";
}

/** A number that stands for the formulas and values of some cells. */
export const markOf = (formulas: readonly (readonly unknown[])[]): number =>
  fingerprint(JSON.stringify(formulas));
