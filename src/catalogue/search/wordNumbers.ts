import { wordsAsWritten } from "./searchWords";

/** Characters below this are of one kind whatever stands beside them, and nearly all titles have no others. */
const PLAIN = 128;
const PART_OF_WORD = 1;
const OPENS_WORD = 2;
const NONE = -1;
const KINDS = Uint8Array.from({ length: PLAIN }, (_, code) => kindOf(String.fromCharCode(code)));

function kindOf(character: string): number {
  if (wordsAsWritten(character).length > 0) return OPENS_WORD;
  return wordsAsWritten(`a${character}b`).length === 1 ? PART_OF_WORD : 0;
}

/**
 * The numbers of the words in texts, where most words have occurred before. Cutting each out of its text to look it up
 * was most of the work of an index: here a word that is known is known again where it stands.
 */
export class WordNumbers {
  private readonly words: string[] = [];
  private readonly numbers: number[] = [];
  private readonly hashes: number[] = [];
  /** For each hash, cut to the length of the table, one more than the place of its word; or of the next that is free. */
  private slots = new Int32Array(1 << 12);

  constructor(private readonly numberOf: (word: string) => number) {}

  /** Hands over the number of each word of a text, in their order. */
  each(text: string, take: (number: number) => void): void {
    const small = text.toLowerCase();
    const { length } = small;
    let [start, hash, taken] = [NONE, 0, 0];
    // One further than the text goes, where its last word ends.
    for (let at = 0; at <= length; at++) {
      const code = at < length ? small.charCodeAt(at) : 0;
      if (code >= PLAIN) {
        for (const word of wordsAsWritten(small).slice(taken)) take(this.numberOf(word));
        return;
      }
      const kind = KINDS[code];
      if (start !== NONE && kind === 0) {
        take(this.known(small, start, at, hash ^ (hash >>> 15)));
        taken++;
        start = NONE;
      } else if (start !== NONE) {
        hash = Math.imul(hash ^ code, 0x01000193);
      } else if (kind === OPENS_WORD) {
        [start, hash] = [at, code];
      }
    }
  }

  private known(text: string, start: number, end: number, hash: number): number {
    const last = this.slots.length - 1;
    let slot = hash & last;
    for (; this.slots[slot] !== 0; slot = (slot + 1) & last) {
      const place = (this.slots[slot] ?? 0) - 1;
      const word = this.words[place] ?? "";
      if (this.hashes[place] === hash && word.length === end - start && text.startsWith(word, start)) {
        return this.numbers[place] ?? 0;
      }
    }
    const word = text.slice(start, end);
    const number = this.numberOf(word);
    this.hashes.push(hash);
    this.numbers.push(number);
    this.slots[slot] = this.words.push(word);
    if (this.words.length > last >> 1) this.widen();
    return number;
  }

  private widen(): void {
    this.slots = new Int32Array(this.slots.length * 2);
    const last = this.slots.length - 1;
    this.hashes.forEach((hash, place) => {
      let slot = hash & last;
      while (this.slots[slot] !== 0) slot = (slot + 1) & last;
      this.slots[slot] = place + 1;
    });
  }
}
