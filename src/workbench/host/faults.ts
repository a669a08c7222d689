import { accessDenied, apiNotFound, cellEditMode, generalException, type HostError } from "./hostError";
import { NthBatch, numbered } from "./numbered";

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
  private readonly fault: Fault | null = null;
  private readonly only: NthBatch | null = null;

  /** @throws RangeError for a fault there is none of, or for `@` without a number. */
  constructor(asked: string | null) {
    if (asked === null) return;
    const { word, at } = numbered(asked) ?? {};
    const fault = FAULTS[word ?? ""];
    if (!fault) {
      throw new RangeError(
        `There is no fault "${asked}": ${Object.keys(FAULTS).join(", ")}, each with @n or without`,
      );
    }
    this.fault = fault;
    this.only = at ? new NthBatch(fault.counts, at) : null;
  }

  /** The error the next batch is to be answered with; null if it is to run. */
  next(writes: boolean): HostError | null {
    const strikes = this.only ? this.only.isThis(writes) : writes;
    return strikes && this.fault ? this.fault.error() : null;
  }
}
