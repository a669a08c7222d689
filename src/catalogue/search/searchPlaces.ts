import { REFERENCE_LIST_NAMES, referenceList, type ReferenceListName } from "../inCells/referenceLists";
import { LIST_WORDS, MODEL_PLACES, type ModelPlace } from "./places";
import { searchWords } from "./searchWords";

/** A reference list that a search finds: by its own name, or by some of its rows. */
export interface FoundList {
  readonly name: ReferenceListName;
  readonly label: string;
  /** How many rows it has, and the places of those that were found; all of them where the list itself was. */
  readonly all: number;
  readonly rows: readonly number[];
  readonly isNamed: boolean;
}

/** What a search finds beside indicators. */
export interface FoundPlaces {
  readonly lists: readonly FoundList[];
  readonly models: readonly ModelPlace[];
}

/** Words that say nothing of what is sought. */
const FILLERS = new Set(["a", "and", "by", "for", "in", "list", "of", "on", "or", "the", "to", "with"]);

/** A word so short says too little to be sought among the rows of lists. */
const SHORTEST = 3;

const significant = (text: string) => searchWords(text).filter((word) => !FILLERS.has(word));

/** What a list is called where people read it. */
export const listLabel = (name: ReferenceListName): string =>
  LIST_WORDS[name]?.label ?? `${name.charAt(0).toUpperCase()}${name.slice(1)}`;

/** The reference lists and ready models that a search finds, those first that it names. */
export function searchPlaces(query: string): FoundPlaces {
  const words = significant(query);
  if (words.length === 0) return { lists: [], models: [] };
  const found = REFERENCE_LIST_NAMES.flatMap((name) => foundIn(name, words));
  return {
    lists: [...found.filter(({ isNamed }) => isNamed), ...found.filter(({ isNamed }) => !isNamed)],
    models: MODEL_PLACES.filter(({ label, typed }) => names([label, ...typed], words)),
  };
}

function foundIn(name: ReferenceListName, words: readonly string[]): FoundList[] {
  const label = listLabel(name);
  const rows = textsOf(name);
  const isNamed = names([label, name, ...(LIST_WORDS[name]?.typed ?? [])], words);
  const isLong = words.some(({ length }) => length >= SHORTEST);
  const having = isLong ? [...rows.keys()].filter((row) => hasAll(rows[row] ?? [], words)) : [];
  if (!isNamed && having.length === 0) return [];
  return [{ name, label, all: rows.length, rows: isNamed ? [...rows.keys()] : having, isNamed }];
}

/** Whether one of some names is meant: it has all the words, and they are half of it at least. */
function names(phrases: readonly string[], words: readonly string[]): boolean {
  return phrases.some((phrase) => {
    const own = significant(phrase);
    return words.length * 2 >= own.length && hasAll(own, words);
  });
}

/** Whether each word is one of some, or the beginning of one. */
const hasAll = (some: readonly string[], words: readonly string[]): boolean =>
  words.every((word) => some.some((one) => one.startsWith(word)));

const texts = new Map<ReferenceListName, readonly (readonly string[])[]>();

/** The words of each row of a list; worked out when they are first sought. */
function textsOf(name: ReferenceListName): readonly (readonly string[])[] {
  const known = texts.get(name);
  if (known) return known;
  const rows = referenceList(name).rows.map((row) => row.flatMap((cell) => searchWords(String(cell))));
  texts.set(name, rows);
  return rows;
}
