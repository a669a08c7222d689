import { accessDenied, apiNotFound, cellEditMode, generalException, type HostError } from "./hostError";

interface Fault {
  error: () => HostError;
  /** What `@n` counts: every batch that touches the workbook, or only those that write. */
  counts: "batches" | "writes";
}

const FAULTS: Readonly<Record<string, Fault>> = {
  "edit-mode": { error: cellEditMode, counts: "batches" },
  protected: { error: accessDenied, counts: "batches" },
  apiNotFound: { error: () => apiNotFound("(as the fault switch asks)"), counts: "batches" },
  failWrite: { error: generalException, counts: "writes" },
};

/**
 * Refuses batches on purpose. `protected` refuses every batch that writes, `protected@3` the third that touches the
 * workbook at all, written or not; so do `edit-mode` and `apiNotFound`. `failWrite@2` fails the second batch that writes,
 * however many are read between, and nothing of that batch is done: an action of several writes breaks off in the middle.
 */
export class Faults {
  private readonly fault: Fault | null;
  private readonly at: number | null;
  private readonly seen = { batches: 0, writes: 0 };

  /** @throws RangeError for a fault there is none of, or for `@` without a number. */
  constructor(asked: string | null) {
    const [name = "", at] = (asked ?? "").split("@");
    const fault = FAULTS[name];
    if (asked !== null && (!fault || (at !== undefined && !/^[1-9]\d*$/.test(at)))) {
      throw new RangeError(
        `There is no fault "${asked}": ${Object.keys(FAULTS).join(", ")}, each with @n or without`,
      );
    }
    this.fault = fault ?? null;
    this.at = at === undefined ? null : Number(at);
  }

  /** The error the next batch is to be answered with; null if it is to run. */
  next(writes: boolean): HostError | null {
    this.seen.batches += 1;
    if (writes) this.seen.writes += 1;
    if (!this.fault) return null;
    const { counts, error } = this.fault;
    const counted = counts === "batches" || writes;
    const strikes = this.at === null ? writes : counted && this.at === this.seen[counts];
    return strikes ? error() : null;
  }
}
