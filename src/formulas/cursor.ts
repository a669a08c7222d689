import { isMark, tokens, type Token } from "./tokens";

/** Why a formula is not understood, and at which of its characters. */
export class NotUnderstood extends Error {
  constructor(
    message: string,
    readonly at: number,
  ) {
    super(message);
  }
}

export const unexpected = ({ text, at }: Token): NotUnderstood =>
  new NotUnderstood(`${text} is not expected here`, at);

/** The tokens of a formula, taken one after the other; spaces are passed over where nobody asks for them. */
export class Cursor {
  private readonly pieces: readonly Token[];
  private next = 0;

  constructor(private readonly written: string) {
    const all = tokens(written);
    this.pieces = isMark(all[0], "=") ? all.slice(1) : all;
  }

  /** The next token that is not a space. */
  peek(): Token | undefined {
    while (this.pieces[this.next]?.kind === "space") this.next++;
    return this.pieces[this.next];
  }

  takes(text: string): boolean {
    if (!isMark(this.peek(), text)) return false;
    this.next++;
    return true;
  }

  require(text: string): void {
    const token = this.peek();
    if (!this.takes(text)) throw new NotUnderstood(`${text} is missing`, token?.at ?? this.written.length);
  }

  /** Where the token that was just taken ends. */
  get end(): number {
    const last = this.pieces[this.next - 1];
    return last ? last.at + last.text.length : 0;
  }

  /** Takes the next token, whatever it is. */
  take(): Token {
    const token = this.peek();
    if (!token) throw new NotUnderstood("the formula ends too early", this.written.length);
    this.next++;
    return token;
  }

  /** The next token, a space too. */
  get adjoining(): Token | undefined {
    return this.pieces[this.next];
  }

  /** The next token has a space before it. */
  get isApart(): boolean {
    this.peek();
    return this.pieces[this.next - 1]?.kind === "space";
  }
}
