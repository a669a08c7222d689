/** Whether a name has a word, whole or with an s; a word that ends in a full stop has to be all of it. */
export function hasWord(name: string, word: string): boolean {
  const text = name.trim().toLowerCase();
  if (word.endsWith(".")) return text === word || `${text}.` === word;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const [before, after] = [text.slice(0, at), text.slice(at + word.length)];
    if (!/[\p{L}\p{N}]$/u.test(before) && !/^(?!s(?![\p{L}\p{N}]))[\p{L}\p{N}]/u.test(after)) return true;
  }
  return false;
}

const CHANGE =
  "change|increase|decrease|movement|difference|variance|variation|gap|distance|progress|improvement|shortfall|deviation";
const WHOLE = "baseline|target|plan|budget|limit";

/** Names that have the word for something and mean what is set against it, is known of it or was before it. */
const OF_ANOTHER: readonly RegExp[] = [
  new RegExp(
    `^(%|per ?cent(age)?|annual|net)?\\s*(${CHANGE})s?\\s*%?\\s*(in|on|from|of|since|to|towards?|against|between|over|vs\\.?|versus)\\b`,
    "i",
  ),
  new RegExp(`(%|\\bper ?cent(age)?)\\s*(${CHANGE}|achieved|of (the )?(${WHOLE}))`, "i"),
  /\b(change|variance|difference|increase %|decrease %)\s*(\(?%\)?)?$/i,
  new RegExp(
    `\\b(against|vs\\.?|versus|compared (to|with)|relative to|towards?|from|since|above|below|over|under) (the )?(${WHOLE})\\b`,
    "i",
  ),
  /\b(previous|prior|last year'?s?)\b/i,
  /\b(date|owner|lead|officer|met|achieved|missed|status|rag|rating|source|notes?|comments?|type|tolerance|numerator|denominator|ci|confidence (interval|limit)|bound|rank|quartile|rationale|trend|sample( size)?)\s*[?)]*\s*%?$/i,
];

/** Whether a name means something of a thing and not the thing: "Gap to target", "% change from baseline", "Target date". */
export const isOfAnother = (name: string): boolean => OF_ANOTHER.some((pattern) => pattern.test(name.trim()));

/** Whether a name says that there are others of the same thing. */
export const isVersion = (name: string): boolean =>
  /\b(revised|updated|latest|current|restated|amended|proposed|draft|final|original|provisional)\b/i.test(
    name,
  );
