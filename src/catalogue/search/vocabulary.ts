/** Stands before every word in the text of all words; no word has it. */
const BEFORE = "\n";

/** How a sought word occurs in a word of the vocabulary. */
export type Occurrence = "whole" | "start" | "part";

/** Different words, each with its number, in the order in which they were added. */
export class Vocabulary {
  readonly words: string[] = [];
  private readonly numbers = new Map<string, number>();
  /** All words in one text, in which the engine looks for a part of a word faster than word by word. */
  private text = "";
  private starts: number[] = [];

  /** The number of a word, a new one if it is new. */
  add(word: string): number {
    const known = this.numbers.get(word);
    if (known !== undefined) return known;
    this.numbers.set(word, this.words.length);
    return this.words.push(word) - 1;
  }

  /** Makes the words ready to be looked through: to be called once all are added. */
  close(): void {
    this.text = BEFORE + this.words.join(BEFORE) + BEFORE;
    let next = BEFORE.length;
    this.starts = this.words.map((word) => {
      const start = next;
      next += word.length + BEFORE.length;
      return start;
    });
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
