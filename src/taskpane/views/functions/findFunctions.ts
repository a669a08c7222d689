import { wordsOfName } from "./argumentName";
import type { FunctionGuide } from "./functionGuide";

/** The functions found, best first; `missing` are the words of the query that none of them has. */
export interface FoundFunctions {
  readonly found: readonly FunctionGuide[];
  readonly missing: readonly string[];
}

/** Words that say nothing of what is wanted. */
const FILLERS = new Set(
  "a an and are as at by do does for from how i in is it of on or the to what which with".split(" "),
);

/** What is looked at, by how much a word found there says. */
const FIELDS: readonly (readonly [weight: number, textOf: (guide: FunctionGuide) => string])[] = [
  [8, ({ name }) => name.replace(/\./g, " ")],
  [6, ({ words }) => words.join(" ")],
  [4, ({ description }) => description],
  [2, ({ parameters }) => parameters.map(({ name }) => wordsOfName(name)).join(" ")],
  [1, ({ returns, parameters }) => [returns, ...parameters.map(({ description }) => description)].join(" ")],
];

/**
 * The functions that answer a question typed in the words of the trade. All words that say something must be found, each
 * as the beginning of a word; where no function has all of them, those that have most are given, and which are missing.
 */
export function findFunctions(query: string, guides: readonly FunctionGuide[]): FoundFunctions {
  const wanted = wordsOf(query.replace(/^=/, "")).filter((word) => !FILLERS.has(word));
  if (wanted.length === 0) return { found: guides, missing: [] };
  const scored = guides
    .map((guide) => ({ guide, scores: wanted.map((word) => scoreOf(word, guide)) }))
    .map(({ guide, scores }) => ({
      guide,
      hits: scores.filter((score) => score > 0).length,
      score: scores.reduce((sum, score) => sum + score, 0),
      has: wanted.filter((_, index) => scores[index] !== 0),
    }))
    .filter(({ hits }) => hits > 0)
    .sort(
      (one, other) =>
        other.hits - one.hits || other.score - one.score || one.guide.name.length - other.guide.name.length,
    );
  const most = scored[0]?.hits ?? 0;
  const best = scored.filter(({ hits }) => hits === most);
  const has = new Set(best.flatMap((one) => one.has));
  return { found: best.map(({ guide }) => guide), missing: wanted.filter((word) => !has.has(word)) };
}

function scoreOf(word: string, guide: FunctionGuide): number {
  return FIELDS.reduce((best, [weight, textOf]) => {
    const hits = wordsOf(textOf(guide));
    const exact = hits.includes(word) ? 1 : 0;
    return hits.some((hit) => isFormOf(word, hit)) ? Math.max(best, weight + exact) : best;
  }, 0);
}

/** Whether a typed word means a word of a text: its beginning, or the same but for the ending of a plural. */
function isFormOf(word: string, hit: string): boolean {
  return hit.startsWith(word) || (word.length > 3 && hit.startsWith(word.replace(/(?:es|s|ing|ed)$/, "")));
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
}
