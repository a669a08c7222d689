/** Changes to a text, by the places they had before any of them was made; in order, and none within another. */
export class Edits {
  private readonly pieces: string[] = [];
  private from = 0;

  constructor(private readonly text: string) {}

  /** Puts something in the place of what stands from `at` to `end`. */
  put(at: number, end: number, put: string): void {
    this.pieces.push(this.text.slice(this.from, at), put);
    this.from = end;
  }

  /** The text with its changes: the very same where there is none. */
  done(): string {
    return this.pieces.length === 0 ? this.text : this.pieces.join("") + this.text.slice(this.from);
  }
}
