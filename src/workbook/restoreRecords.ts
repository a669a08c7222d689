import type { TargetState } from "./port";

/** What an insertion overwrote, and what stood in its cells right after it. */
export interface RestoreRecord {
  readonly address: string;
  readonly headerRows: number;
  readonly before: TargetState;
  readonly after: { readonly formulas: readonly (readonly unknown[])[]; readonly numberFormats: string[][] };
}

/** How many insertions can be taken back. */
const KEPT = 10;

/** The restore records of the last insertions, each under the number it was given. */
export class RestoreRecords {
  private readonly records = new Map<number, RestoreRecord>();
  private last = 0;

  keep(record: RestoreRecord): number {
    this.last += 1;
    this.records.set(this.last, record);
    this.records.delete(this.last - KEPT);
    return this.last;
  }

  find(id: number): RestoreRecord | undefined {
    return this.records.get(id);
  }

  forget(id: number): void {
    this.records.delete(id);
  }
}
