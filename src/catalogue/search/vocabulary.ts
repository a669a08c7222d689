/** Stands before every word in the text of all words; no word has it. */
const BEFORE = "\n";
/** How many words stand in one piece of that text. */
const A_PIECE = 1024;

/** How a sought word occurs in a word of the vocabulary. */
export type Occurrence = "whole" | "start" | "part";

/** Words, each with its number, in the order in which they were added: different ones where all are added by `add`. */
export class Vocabulary {
  readonly words: string[] = [];
  private readonly numbers = new Map<string, number>();
  /** All words in one text, in which the engine looks for a part of a word faster than word by word. */
  private text = "";
  /** What will stand in that text, made as the words come: not all of it at the end, in one long turn. */
  private readonly pieces: string[] = [];
  private readonly starts: number[] = [];
  private next = BEFORE.length;

  /** The number of a word, a new one if it is new. */
  add(word: string): number {
    const known = this.numbers.get(word);
    if (known !== undefined) return known;
    this.numbers.set(word, this.words.length);
    return this.append(word);
  }

  /** The number of one more word, which nobody asks for by `add`: most codes are there once, so none is looked up. */
  append(word: string): number {
    this.starts.push(this.next);
    this.next += word.length + BEFORE.length;
    if (this.words.push(word) % A_PIECE === 0) this.takeUp();
    return this.words.length - 1;
  }

  /** Makes the words ready to be looked through: to be called once all are added. */
  close(): void {
    this.takeUp();
    this.text = this.pieces.join("") + BEFORE;
  }

  private takeUp(): void {
    this.pieces.push(
      this.words
        .slice(this.pieces.length * A_PIECE)
        .map((word) => BEFORE + word)
        .join(""),
    );
  }

  /** Whether any word has this in it. */
  has(part: string): boolean {
    return this.text.includes(part);
  }

  /** Visits every word that has the sought one in it, by number, or only those that begin with it. */
  visit(sought: string, where: "anywhere" | "start", visit: (word: number, how: Occurrence) => void): void {
    const [wanted, shift] = where === "start" ? [BEFORE + sought, BEFORE.length] : [sought, 0];
    for (let at = this.text.indexOf(wanted); at >= 0;) {
      const word = this.wordAt(at + shift);
      const start = this.starts[word] ?? 0;
      const end = (this.starts[word + 1] ?? this.text.length) - BEFORE.length;
      if (start !== at + shift) visit(word, "part");
      else visit(word, end - start === sought.length ? "whole" : "start");
      at = this.text.indexOf(wanted, end);
    }
  }

  /** The word that a position in the text belongs to. */
  private wordAt(position: number): number {
    let [low, high] = [0, this.starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.starts[middle] ?? 0) <= position) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
