import { accessDenied, apiNotFound, cellEditMode, type HostError } from "./hostError";

const FAULTS: Readonly<Record<string, () => HostError>> = {
  "edit-mode": cellEditMode,
  protected: accessDenied,
  apiNotFound: () => apiNotFound("(as the fault switch asks)"),
};

/**
 * Refuses batches on purpose. `protected` refuses every batch that writes, `protected@3` the third that touches the
 * workbook at all, written or not; so do `edit-mode` and `apiNotFound`.
 */
export class Faults {
  private readonly create: (() => HostError) | null;
  private readonly at: number | null;
  private seen = 0;

  /** @throws RangeError for a fault there is none of. */
  constructor(fault: string | null) {
    const [name = "", at] = (fault ?? "").split("@");
    const create = FAULTS[name];
    if (fault !== null && !create) {
      throw new RangeError(
        `There is no fault "${fault}": ${Object.keys(FAULTS).join(", ")}, each with @n or without`,
      );
    }
    this.create = create ?? null;
    this.at = at === undefined ? null : Number(at);
  }

  /** The error the next batch is to be answered with; null if it is to run. */
  next(writes: boolean): HostError | null {
    this.seen += 1;
    const strikes = this.at === null ? writes : this.at === this.seen;
    return this.create && strikes ? this.create() : null;
  }
}
