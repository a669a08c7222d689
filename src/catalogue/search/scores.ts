import { tidyCode } from "../codes/tidyCode";
import type { SearchIndex } from "./indexBuilder";
import { searchWords } from "./searchWords";
import { corrected } from "./spelling";
import { fittingPhrase } from "./titles";

/** What a match is worth. A code outweighs any title, a title its surroundings. */
const WORTH = {
  code: { whole: 1000, start: 200, part: 0 },
  phrase: 30,
  opening: 10,
  word: { whole: 10, start: 7, part: 3 },
  surroundings: { whole: 2, start: 2, part: 0 },
} as const;

/** Below this a part of a word says nothing: "e" is in almost all. */
const SHORTEST_PART = 3;

/** By place, how well an indicator fits: by its code, or else by its words; 0 where it does not. */
export function scores(index: SearchIndex, query: string): Uint16Array {
  const words = searchWords(query).map((word) => corrected(word, index.vocabulary));
  const sums = wordScores(index, words);
  addPhrase(sums, index, words);
  raiseCodes(sums, index, tidyCode(query));
  return sums;
}

/** What all the words together are worth; 0 where one of them is missing. */
function wordScores(index: SearchIndex, words: readonly string[]): Uint16Array {
  const [first, ...others] = words.map((word) => wordWorths(index, word));
  const sums = first ?? new Uint16Array(index.titles.count);
  for (const worths of others) {
    for (let place = 0; place < sums.length; place++) {
      const [sum = 0, worth = 0] = [sums[place], worths[place]];
      sums[place] = sum && worth && sum + worth;
    }
  }
  return sums;
}

/** What the best match of one word is worth. */
function wordWorths({ titles, vocabulary, inTitle, inSurroundings }: SearchIndex, word: string): Uint16Array {
  const worths = new Uint16Array(titles.count);
  vocabulary.visit(word, word.length < SHORTEST_PART ? "start" : "anywhere", (known, how) => {
    inTitle.raise(worths, known, WORTH.word[how]);
    inSurroundings.raise(worths, known, WORTH.surroundings[how]);
  });
  return worths;
}

/** Adds what it is worth that the words stand together, and that the title begins with them. */
function addPhrase(sums: Uint16Array, { titles, vocabulary }: SearchIndex, words: readonly string[]): void {
  const [word = "", ...others] = words;
  const fitting = others.length > 0 ? fittingPhrase(vocabulary, words) : undefined;
  for (let place = 0; place < sums.length; place++) {
    const sum = sums[place] ?? 0;
    if (sum === 0) continue;
    const first = vocabulary.words[titles.first(place) ?? -1] ?? "";
    const at = fitting ? titles.find(place, fitting) : -1;
    const isOpening = fitting ? at === 0 && first === word : first.startsWith(word);
    sums[place] = sum + (at >= 0 ? WORTH.phrase : 0) + (isOpening ? WORTH.opening : 0);
  }
}

/** A code that is the query, or that begins with it where the query has a number. */
function raiseCodes(sums: Uint16Array, { codes, ofCode }: SearchIndex, code: string): void {
  if (code === "") return;
  codes.visit(code, "start", (known, how) => {
    if (how === "whole" || /\d/.test(code)) ofCode.raise(sums, known, WORTH.code[how]);
  });
}
