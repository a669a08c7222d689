import type { Indicator } from "../indicator";
import { tidyCode } from "../codes/tidyCode";
import { Postings } from "./postings";
import { joinedCompounds, singular } from "./searchWords";
import { Titles } from "./titles";
import { Vocabulary } from "./vocabulary";
import { WordNumbers } from "./wordNumbers";

/** A list of indicators made ready for searching: which words and codes it has, and at which places. */
export interface SearchIndex {
  /** The words of all titles and surroundings, which are theme, set and Public Service Agreement. */
  readonly vocabulary: Vocabulary;
  readonly inTitle: Postings;
  readonly inSurroundings: Postings;
  /** Every key and code in one spelling, with the set and without. */
  readonly codes: Vocabulary;
  readonly ofCode: Postings;
  readonly titles: Titles;
}

/** Takes up indicators one by one, in order, and gives the index of all of them. */
export class IndexBuilder {
  private readonly vocabulary = new Vocabulary();
  private readonly inTitle = new Postings();
  private readonly inSurroundings = new Postings();
  private readonly codes = new Vocabulary();
  private readonly ofCode = new Postings();
  private readonly titles = new Titles();
  // Every word occurs many times, and thousands of indicators share a few themes, sets and agreements.
  private readonly numbers = new WordNumbers((word) => this.vocabulary.add(singular(word)));
  private readonly numbersOf = remembered((text) => this.numbersIn(text));
  private readonly numbersOfAgreement = remembered((psa) => this.numbersIn(`${psa} ${psa.replace(" ", "")}`));

  add({ key, code, title, theme, set, psa }: Indicator): void {
    const place = this.titles.count;
    this.numbers.each(title, (word) => {
      this.inTitle.post(word, place);
      this.titles.add(word);
    });
    this.titles.end();
    for (const compound of joinedCompounds(title)) {
      this.numbers.each(compound, (word) => this.inTitle.post(word, place));
    }
    for (const word of this.numbersOf(theme)) this.inSurroundings.post(word, place);
    for (const word of this.numbersOf(set)) this.inSurroundings.post(word, place);
    for (const word of this.numbersOfAgreement(psa)) this.inSurroundings.post(word, place);
    this.addCode(key, place);
    if (code !== key && code !== "") this.addCode(code, place);
  }

  close(): SearchIndex {
    const { vocabulary, inTitle, inSurroundings, codes, ofCode, titles } = this;
    vocabulary.close();
    codes.close();
    return { vocabulary, inTitle, inSurroundings, codes, ofCode, titles };
  }

  private numbersIn(text: string): readonly number[] {
    const numbers: number[] = [];
    this.numbers.each(text, (word) => numbers.push(word));
    return numbers;
  }

  private addCode(code: string, place: number): void {
    const whole = tidyCode(code);
    const number = whole.replace(/^[a-z]+/, "");
    this.ofCode.post(this.codes.append(whole), place);
    if (number !== "" && number !== whole) this.ofCode.post(this.codes.append(number), place);
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
