import { WorkbookRefusal } from "./refusal";

/** Takes an insertion back, or refuses and says why; what the user has added to it may be kept as plain cells. */
export type TakeBack = (keepAdded: boolean) => Promise<void>;

/** How many insertions can be taken back. */
const KEPT = 10;

/** How the last insertions can be taken back, each under the number it was given. */
export class RestoreRecords {
  private readonly records = new Map<number, TakeBack>();
  private last = 0;

  keep(takeBack: TakeBack): number {
    this.last += 1;
    this.records.set(this.last, takeBack);
    this.records.delete(this.last - KEPT);
    return this.last;
  }

  /** Takes an insertion back; once that has been done it is forgotten. */
  async undo(id: number, keepAdded = false): Promise<void> {
    const takeBack = this.records.get(id);
    if (!takeBack) throw new WorkbookRefusal({ kind: "forgotten" });
    await takeBack(keepAdded);
    this.records.delete(id);
  }
}
