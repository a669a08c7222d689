import type { Vocabulary } from "./vocabulary";
import { withRoom } from "./withRoom";

/** For each word of a vocabulary, by its number, 1 where it will do. */
export type Fitting = Uint8Array;

/** The titles of a list, each as the numbers of its words: a text of each apart took longer to make than to read. */
export class Titles {
  private words = new Int32Array(1);
  private taken = 0;
  /** Where the words of each title begin, and where those of the next would. */
  private readonly starts = [0];

  get count(): number {
    return this.starts.length - 1;
  }

  /** Takes up a word of the next title. */
  add(word: number): void {
    this.words = withRoom(this.words, this.taken);
    this.words[this.taken++] = word;
  }

  /** The title has all its words. */
  end(): void {
    this.starts.push(this.taken);
  }

  /** The first word of a title, by its number. */
  first(place: number): number | undefined {
    const start = this.starts[place] ?? 0;
    return start < (this.starts[place + 1] ?? 0) ? this.words[start] : undefined;
  }

  /** At which word of a title words stand that fit, one beside the other; -1 where they do not. */
  find(place: number, fitting: readonly Fitting[]): number {
    const start = this.starts[place] ?? 0;
    const last = (this.starts[place + 1] ?? 0) - fitting.length;
    for (let at = start; at <= last; at++) if (this.fits(at, fitting)) return at - start;
    return -1;
  }

  private fits(at: number, fitting: readonly Fitting[]): boolean {
    for (let next = 0; next < fitting.length; next++) {
      if (!fitting[next]?.[this.words[at + next] ?? 0]) return false;
    }
    return true;
  }
}

/**
 * Which words of a vocabulary will do for each of a phrase of several that somebody types: the last may go on, and the
 * first may have begun before.
 */
export function fittingPhrase(vocabulary: Vocabulary, phrase: readonly string[]): readonly Fitting[] {
  return phrase.map((word, at) => {
    const fitting = new Uint8Array(vocabulary.words.length);
    const isFirst = at === 0;
    const isLast = at === phrase.length - 1;
    vocabulary.visit(word, isFirst ? "anywhere" : "start", (known, how) => {
      const mayBegin = isFirst && vocabulary.words[known]?.endsWith(word);
      if (how === "whole" || mayBegin || isLast) fitting[known] = 1;
    });
    return fitting;
  });
}
