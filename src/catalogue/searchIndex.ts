import type { Indicator } from "./indicator";
import { searchWords } from "./searchWords";
import { tidyCode } from "./tidyCode";

/** An indicator made ready for searching. */
export interface Indexed {
  readonly indicator: Indicator;
  /** Its key and code in one spelling, with the set and without. */
  readonly codes: readonly string[];
  readonly title: readonly string[];
  /** Theme, set and Public Service Agreement. */
  readonly surroundings: readonly string[];
}

/** A list of indicators made ready for searching, with every word that occurs in it. */
export interface SearchIndex {
  readonly entries: readonly Indexed[];
  readonly vocabulary: readonly string[];
}

const indexes = new WeakMap<readonly Indicator[], SearchIndex>();

/** The index of a list, made once for each list. */
export function searchIndex(indicators: readonly Indicator[]): SearchIndex {
  const known = indexes.get(indicators);
  if (known) return known;
  const entries = indicators.map(indexed);
  const words = entries.flatMap(({ title, surroundings }) => [...title, ...surroundings]);
  const index = { entries, vocabulary: [...new Set(words)] };
  indexes.set(indicators, index);
  return index;
}

function indexed(indicator: Indicator): Indexed {
  const { key, code, set, title, theme, psa } = indicator;
  return {
    indicator,
    codes: [...new Set([key, code].filter(Boolean).map(tidyCode).flatMap(withAndWithoutSet))],
    title: searchWords(title),
    surroundings: searchWords(`${theme} ${set} ${psa} ${psa.replace(" ", "")}`),
  };
}

function withAndWithoutSet(code: string): string[] {
  return [code, code.replace(/^[a-z]+/, "")].filter(Boolean);
}
