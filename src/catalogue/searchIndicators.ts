import { editDistance } from "./editDistance";
import { passes, type Facets } from "./facets";
import type { Indicator } from "./indicator";
import { indicators } from "./indicators";
import { searchIndex, type Indexed } from "./searchIndex";
import { searchWords } from "./searchWords";
import { tidyCode } from "./tidyCode";

/** An indicator that a search found; the higher the score the better it fits. */
export interface RankedIndicator {
  readonly indicator: Indicator;
  readonly score: number;
}

/** What a match is worth. A code outweighs any title, a title its surroundings. */
const WORTH = {
  wholeCode: 1000,
  startOfCode: 200,
  phrase: 30,
  opening: 10,
  word: 10,
  startOfWord: 7,
  partOfWord: 3,
  surroundings: 2,
};

/**
 * Searches codes, titles, themes and sets. Every word must be found; a word that occurs nowhere is taken for the
 * nearest that does ("satisfacton"). Best first, then in the order of the catalogue; without a query everything
 * that passes the facets.
 */
export function searchIndicators(
  query: string,
  facets: Facets = {},
  list: readonly Indicator[] = indicators(),
): RankedIndicator[] {
  const { entries, vocabulary } = searchIndex(list);
  const words = searchWords(query).map((word) => corrected(word, vocabulary));
  const code = tidyCode(query);
  return entries
    .filter(({ indicator }) => passes(indicator, facets))
    .map((entry) => ({ indicator: entry.indicator, score: score(entry, words, code) }))
    .filter((ranked) => ranked.score > 0 || query.trim() === "")
    .sort((a, b) => b.score - a.score);
}

function score(entry: Indexed, words: readonly string[], code: string): number {
  return codeScore(entry, code) || titleScore(entry, words);
}

function codeScore({ codes }: Indexed, code: string): number {
  if (codes.includes(code)) return WORTH.wholeCode;
  return /\d/.test(code) && codes.some((candidate) => candidate.startsWith(code)) ? WORTH.startOfCode : 0;
}

function titleScore({ title, surroundings }: Indexed, words: readonly string[]): number {
  const worths = words.map((word) => wordScore(word, title) || wordScore(word, surroundings, true));
  if (words.length === 0 || worths.includes(0)) return 0;
  const [phrase, text] = [words.join(" "), title.join(" ")];
  return (
    worths.reduce((sum, worth) => sum + worth, 0) +
    (words.length > 1 && text.includes(phrase) ? WORTH.phrase : 0) +
    (text.startsWith(phrase) ? WORTH.opening : 0)
  );
}

function wordScore(word: string, candidates: readonly string[], areSurroundings = false): number {
  if (candidates.includes(word)) return areSurroundings ? WORTH.surroundings : WORTH.word;
  const starts = candidates.some((candidate) => candidate.startsWith(word));
  if (areSurroundings) return starts ? WORTH.surroundings : 0;
  if (starts) return WORTH.startOfWord;
  return word.length > 2 && candidates.some((candidate) => candidate.includes(word)) ? WORTH.partOfWord : 0;
}

/** A word as it is if any title has it, else the nearest word that one has: one letter off, two in a long word. */
function corrected(word: string, vocabulary: readonly string[]): string {
  const allowed = word.length > 6 ? 2 : word.length > 3 ? 1 : 0;
  if (allowed === 0 || /\d/.test(word) || vocabulary.some((known) => known.includes(word))) return word;
  const near = vocabulary
    .filter((known) => Math.abs(known.length - word.length) <= allowed)
    .map((known) => ({ known, distance: editDistance(word, known) }))
    .filter(({ distance }) => distance <= allowed)
    .sort((a, b) => a.distance - b.distance);
  return near[0]?.known ?? word;
}
