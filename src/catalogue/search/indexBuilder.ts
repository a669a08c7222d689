import type { Indicator } from "../indicator";
import { tidyCode } from "../codes/tidyCode";
import { post, type Postings } from "./postings";
import { joinedCompounds, singular, wordsAsWritten } from "./searchWords";
import { Vocabulary } from "./vocabulary";

/** A list of indicators made ready for searching: which words and codes it has, and at which places. */
export interface SearchIndex {
  /** The words of all titles and surroundings, which are theme, set and Public Service Agreement. */
  readonly vocabulary: Vocabulary;
  readonly inTitle: Postings;
  readonly inSurroundings: Postings;
  /** Every key and code in one spelling, with the set and without. */
  readonly codes: Vocabulary;
  readonly ofCode: Postings;
  /** By place: the words of the title, with a blank between. */
  readonly titles: readonly string[];
}

/** Takes up indicators one by one, in order, and gives the index of all of them. */
export class IndexBuilder {
  private readonly vocabulary = new Vocabulary();
  private readonly inTitle: Postings = [];
  private readonly inSurroundings: Postings = [];
  private readonly codes = new Vocabulary();
  private readonly ofCode: Postings = [];
  private readonly titles: string[] = [];
  // Every word occurs many times, and thousands of indicators share a few themes, sets and agreements.
  private readonly numberOf = remembered((word) => this.vocabulary.add(singular(word)));
  private readonly numbersOf = remembered((text) => wordsAsWritten(text).map(this.numberOf));

  add({ key, code, title, theme, set, psa }: Indicator): void {
    const place = this.titles.length;
    const words = wordsAsWritten(title).map(this.numberOf);
    for (const word of [...words, ...joinedCompounds(title).map(this.numberOf)])
      post(this.inTitle, word, place);
    for (const word of this.numbersOf(`${theme} ${set} ${psa} ${psa.replace(" ", "")}`)) {
      post(this.inSurroundings, word, place);
    }
    this.addCode(key, place);
    if (code !== key && code !== "") this.addCode(code, place);
    this.titles.push(words.map((word) => this.vocabulary.words[word]).join(" "));
  }

  close(): SearchIndex {
    const { vocabulary, inTitle, inSurroundings, codes, ofCode, titles } = this;
    vocabulary.close();
    codes.close();
    return { vocabulary, inTitle, inSurroundings, codes, ofCode, titles };
  }

  private addCode(code: string, place: number): void {
    const whole = tidyCode(code);
    const number = whole.replace(/^[a-z]+/, "");
    post(this.ofCode, this.codes.add(whole), place);
    if (number !== "" && number !== whole) post(this.ofCode, this.codes.add(number), place);
  }
}

function remembered<T>(work: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const result = work(text);
    known.set(text, result);
    return result;
  };
}
