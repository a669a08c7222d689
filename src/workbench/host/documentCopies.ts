/** The older channel's methods for copies of the document, by number. */
const METHODS = { open: 77, slice: 80, close: 81 } as const;

const INTERNAL_ERROR = 5001;
/** Excel keeps no more copies than these for an add-in; the next is refused until one is closed. */
const MOST_OPEN = 2;

/** Copies of the document as files, handed to the client in slices until it closes them. */
export class DocumentCopies {
  private readonly open = new Map<number, Uint8Array>();
  private given = 0;

  constructor(private readonly make: () => Promise<Uint8Array>) {}

  /** How many copies are open. */
  get size(): number {
    return this.open.size;
  }

  /** Whether a method is one of these. */
  static knows(method: number): boolean {
    return Object.values<number>(METHODS).includes(method);
  }

  /** What the client is answered: the state, 0 where all is well, and what it asked for. */
  async answer(method: number, params: readonly unknown[]): Promise<unknown[]> {
    if (method === METHODS.open) return this.add();
    const handle = Number(params[0]);
    const bytes = this.open.get(handle);
    if (!bytes) return [INTERNAL_ERROR];
    if (method === METHODS.close) {
      this.open.delete(handle);
      return [0];
    }
    const from = Number(params[1]);
    const data = Array.from(bytes.subarray(from, from + Number(params[2])));
    return [0, data, data.length];
  }

  private async add(): Promise<unknown[]> {
    if (this.open.size >= MOST_OPEN) return [INTERNAL_ERROR];
    this.given += 1;
    const handle = this.given;
    const bytes = await this.make();
    this.open.set(handle, bytes);
    return [0, handle, bytes.length];
  }
}
