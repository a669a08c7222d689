import { directionOf } from "../../direction";
import type { Additivity } from "../../indicator";

/** The ways in which a user may write a value; compared in small letters and without punctuation. */
type Spellings<T extends string> = Readonly<Record<T, readonly string[]>>;

const ADDITIVITY: Spellings<Exclude<Additivity, "">> = {
  count: ["count", "counts", "adding the counts", "sum", "adds", "yes", "number"],
  rate: ["rate", "rates", "weighted", "weighted average"],
  percentage: ["percentage", "percent", "per cent", "proportion"],
  gap: ["gap", "gap between groups", "difference"],
  survey: ["survey", "surveys", "pooled"],
  "do not add": ["do not add", "does not add", "cannot be added", "not additive", "no"],
};

const UNIT: Spellings<string> = {
  percent: ["%", "percent", "per cent", "percentage", "pct"],
  "percentage points": ["percentage points", "percentage point", "pp", "% points"],
  "percent change": ["percent change", "percentage change", "% change"],
  count: ["count", "number", "no", "#"],
  "£": ["£", "gbp", "pounds", "currency"],
  "rate per 1,000": ["rate per 1000", "per 1000"],
  "rate per 10,000": ["rate per 10000", "per 10000"],
  "rate per 100,000": ["rate per 100000", "per 100000"],
};

const SET: Spellings<string> = {
  NI: ["ni", "nis", "national", "national set", "national indicator", "national indicators"],
  APACS: ["apacs", "spi", "spis"],
  KPI: ["kpi", "kpis", "headline", "headline kpi", "headline indicators"],
  PSA: ["psa", "psas", "agreement", "public service agreement", "public service agreements"],
};

const meant = {
  additivity: finder(ADDITIVITY),
  unit: finder(UNIT),
  set: finder(SET),
};

/** The direction that a word means, "" for a blank one, nothing for a word that means none. */
export const polarityOf = (word: string) => (word === "" ? "" : directionOf(word));

/** How figures add up according to a word, "" for a blank one, nothing for a word that says nothing of it. */
export const additivityNamed = (word: string) => (word === "" ? "" : meant.additivity(word));

/** A unit as the catalogue writes it, or as the user does where the catalogue has no such unit. */
export const unitOf = (word: string) => meant.unit(word) ?? word;

/** A set as the catalogue writes it, or the user's own word. */
export const setOf = (word: string) => meant.set(word) ?? word;

/** The words that a user may choose from, where not every word is one. */
export const ALLOWED = {
  polarity: ["higher", "lower", "neutral"],
  additivity: Object.keys(ADDITIVITY),
} as const;

function finder<T extends string>(words: Spellings<T>): (word: string) => T | undefined {
  const meanings = new Map<string, T>();
  for (const meaning of Object.keys(words) as T[]) {
    for (const spelling of words[meaning]) meanings.set(spelling, meaning);
  }
  return (word) => meanings.get(plain(word));
}

/** "Lower_is-better." is "lower is better", "per 1,000" is "per 1000". */
function plain(word: string): string {
  return word
    .toLowerCase()
    .replace(/,(?=\d)/g, "")
    .replace(/[^\p{L}\p{N}%£#]+/gu, " ")
    .trim();
}
