import { NthBatch, numbered } from "./numbered";
import { Once } from "./once";

const COUNTS = { write: "writes", batch: "batches" } as const;

const isCounted = (word: string | undefined): word is keyof typeof COUNTS =>
  word !== undefined && Object.hasOwn(COUNTS, word);

/**
 * Holds one batch back until it is let go, so that a test can look at work that is under way, or stop it: `write@3` the
 * third batch that writes, `batch@3` the third that touches the workbook at all. Those after it wait behind it.
 */
export class Hold {
  private only: NthBatch | null = null;
  private reached = new Once();
  private released = new Once();

  /** @throws RangeError for what is no batch to hold. */
  constructor(asked: string | null) {
    if (asked !== null) this.next(asked);
  }

  /** Holds another batch, counted from now on. @throws RangeError for what is no batch to hold. */
  next(asked: string): void {
    const { word, at } = numbered(asked) ?? {};
    if (!isCounted(word) || !at) throw new RangeError(`"${asked}" is nothing to hold: write@n or batch@n`);
    this.only = new NthBatch(COUNTS[word], at);
    this.reached = new Once();
    this.released = new Once();
  }

  /** Resolves when the batch has come and is held. */
  get held(): Promise<void> {
    return this.reached.happened;
  }

  /** Lets the batch go, or come without being held. */
  release(): void {
    this.released.happen();
  }

  /** Resolves when the next batch may run. */
  async pass(writes: boolean): Promise<void> {
    if (!this.only?.isThis(writes)) return;
    const { released } = this;
    this.reached.happen();
    await released.happened;
  }
}
