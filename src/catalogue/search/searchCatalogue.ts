import type { Indicator } from "../indicator";
import { tidyCode } from "../codes/tidyCode";
import { searchIndex } from "./searchIndex";
import { searchIndicators, type RankedIndicator } from "../searchIndicators";
import { searchWords } from "./searchWords";
import { corrected } from "./spelling";
import type { TradeWord } from "./tradeWords";

/** A word that occurs nowhere, and the nearest one that does. */
export interface Correction {
  readonly typed: string;
  readonly taken: string;
}

/** What a search finds, best first, and what of the query it left out or read otherwise. */
export interface Found {
  readonly ranked: readonly RankedIndicator[];
  readonly corrections: readonly Correction[];
  /** Words typed that nothing found has; what is found has the others. */
  readonly missing: readonly string[];
}

/** Words that say nothing of what is sought. */
const FILLERS = new Set(["a", "and", "by", "for", "in", "of", "on", "or", "the", "to", "with"]);

const LOOKS_LIKE_CODE = /^\s*[a-z]{1,5}[\s_-]*\d\S*\s*$/i;

/**
 * Searches as `searchIndicators` does, and besides for what the trade's words stand for. Where no indicator has all the
 * words, those that have most of them are found, and it is said which words they lack.
 */
export function searchCatalogue(
  query: string,
  list: readonly Indicator[],
  tradeWords: readonly TradeWord[],
): Found {
  const ranked = withTradeWords(query, list, tradeWords);
  if (ranked.length > 0) return { ranked, corrections: correctionsOf(query, list, ranked), missing: [] };
  // Half a code is no code: the nearest ones are offered instead.
  if (LOOKS_LIKE_CODE.test(query)) return { ranked, corrections: [], missing: [] };
  return havingMost(significant(query), list, tradeWords);
}

const significant = (text: string) => searchWords(text).filter((word) => !FILLERS.has(word));

/** What has all the words, in them or in the documents' own words for them; what the trade means by them first. */
function withTradeWords(
  query: string,
  list: readonly Indicator[],
  tradeWords: readonly TradeWord[],
): readonly RankedIndicator[] {
  const plain = searchIndicators(query, list);
  const ofTheme = underTheme(query, list);
  const trade = tradeWords.flatMap((entry) => readingsOf(query, entry));
  if (trade.length === 0 && ofTheme.length === 0) return plain;
  const named = trade.flatMap(({ codes }) => codes.flatMap((code) => withCode(code, list)));
  const otherwise = trade.flatMap(({ queries }) => queries.flatMap((other) => searchIndicators(other, list)));
  // What the user brought under that very word is nearer to them than what we think it stands for.
  const own = plain.filter(({ indicator }) => indicator.origin === "own");
  return unique([...own, ...named, ...ofTheme, ...plain, ...otherwise]);
}

/** The indicators under the theme of an agreement whose whole name was typed, however "and" was. */
function underTheme(query: string, list: readonly Indicator[]): RankedIndicator[] {
  const typed = significant(query);
  // No name of a theme is a word alone: most searches need no look at the list.
  if (typed.length < 2) return [];
  const isTyped = new Map<string, boolean>([["", false]]);
  return list
    .filter(({ laaTheme }) => {
      const known = isTyped.get(laaTheme) ?? significant(laaTheme).join(" ") === typed.join(" ");
      isTyped.set(laaTheme, known);
      return known;
    })
    .map((indicator) => ({ indicator, score: Number.MAX_SAFE_INTEGER }));
}

/** How a query reads in the documents' words; codes only stand for the whole of it. */
function readingsOf(
  query: string,
  { typed, codes = [], means = [] }: TradeWord,
): { readonly codes: readonly string[]; readonly queries: readonly string[] }[] {
  const words = searchWords(query);
  return typed.flatMap((phrase) => {
    const sought = searchWords(phrase);
    const at = placeOf(sought, words);
    if (at < 0) return [];
    const isWhole = sought.length === words.length;
    const inMeaning = (meaning: string) =>
      [...words.slice(0, at), meaning, ...words.slice(at + sought.length)].join(" ");
    return [{ codes: isWhole ? codes : [], queries: means.map(inMeaning) }];
  });
}

/** Where words stand one after the other among others; -1 where they do not. */
function placeOf(sought: readonly string[], words: readonly string[]): number {
  return words.findIndex((_, at) => sought.every((word, place) => words[at + place] === word));
}

function withCode(code: string, list: readonly Indicator[]): RankedIndicator[] {
  const tidy = tidyCode(code);
  return list
    .filter(({ key }) => tidyCode(key) === tidy)
    .map((indicator) => ({ indicator, score: Number.MAX_SAFE_INTEGER }));
}

/**
 * Those that have most of the words, and the words that none of them has. Beside a word that is known, one that is not
 * is left out rather than taken for another: "hate" beside "crime" is no "have".
 */
function havingMost(
  typed: readonly string[],
  list: readonly Indicator[],
  tradeWords: readonly TradeWord[],
): Found {
  const { vocabulary } = searchIndex(list);
  const known = typed.filter((word) => vocabulary.has(word));
  const words = known.length > 0 ? known : typed;
  const hits = new Map<Indicator, { readonly words: Set<string>; score: number }>();
  for (const word of words) {
    for (const { indicator, score } of withTradeWords(word, list, tradeWords)) {
      const hit = hits.get(indicator) ?? { words: new Set(), score: 0 };
      hit.words.add(word);
      hit.score += Math.min(score, Number.MAX_SAFE_INTEGER / 2);
      hits.set(indicator, hit);
    }
  }
  const most = Math.max(0, ...[...hits.values()].map((hit) => hit.words.size));
  const best = [...hits].filter(([, hit]) => hit.words.size === most);
  const had = new Set(best.flatMap(([, hit]) => [...hit.words]));
  const ranked = best
    .sort(([, one], [, other]) => other.score - one.score)
    .map(([indicator, { score }]) => ({ indicator, score }));
  const kept = words.filter((word) => had.has(word));
  return {
    ranked,
    corrections: correctionsOf(kept.join(" "), list, ranked),
    missing: typed.filter((word) => !had.has(word)),
  };
}

function correctionsOf(
  query: string,
  list: readonly Indicator[],
  ranked: readonly RankedIndicator[],
): readonly Correction[] {
  if (ranked.length === 0 || query.trim() === "") return [];
  const { vocabulary } = searchIndex(list);
  const isCode = ranked.some(({ indicator }) => tidyCode(indicator.key).startsWith(tidyCode(query)));
  if (isCode) return [];
  return searchWords(query)
    .map((typed) => ({ typed, taken: corrected(typed, vocabulary) }))
    .filter(({ typed, taken }) => typed !== taken);
}

/** Each indicator once, where it first stands. */
function unique(ranked: readonly RankedIndicator[]): RankedIndicator[] {
  const seen = new Set<Indicator>();
  return ranked.filter(({ indicator }) => {
    const isNew = !seen.has(indicator);
    seen.add(indicator);
    return isNew;
  });
}
