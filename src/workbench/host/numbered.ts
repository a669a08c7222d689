/** What a switch of the form `word` or `word@3` says. */
export interface Numbered {
  word: string;
  /** The number after `@`; null without one. */
  at: number | null;
}

/** Reads `word@3`; null for what is written otherwise. */
export function numbered(asked: string): Numbered | null {
  const [, word, at] = /^([A-Za-z-]+)(?:@([1-9]\d*))?$/.exec(asked) ?? [];
  return word === undefined ? null : { word, at: at === undefined ? null : Number(at) };
}

/** Picks one batch out: the n-th that touches the workbook, or the n-th that writes, however many are read between. */
export class NthBatch {
  private seen = 0;

  constructor(
    private readonly counts: "batches" | "writes",
    private readonly at: number,
  ) {}

  /** Counts a batch; true for the one that is meant. */
  isThis(writes: boolean): boolean {
    if (this.counts === "writes" && !writes) return false;
    this.seen += 1;
    return this.seen === this.at;
  }
}
