/** The words of a text for searching: small letters, singular, without punctuation. */
export function searchWords(text: string): string[] {
  return wordsAsWritten(text).map(singular);
}

/** The words of a text in small letters; a full stop alone is none. */
export function wordsAsWritten(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}%][\p{L}\p{N}.%]*/gu) ?? [];
}

/** The compounds of a text as one word each: antisocial for "anti-social", which many write so. */
export function joinedCompounds(text: string): readonly string[] {
  // Most texts have no dash, and finding that out is a tenth of the work.
  if (!/\p{Pd}/u.test(text)) return [];
  const compounds = text.toLowerCase().match(/(?<!\p{L})\p{L}+(?:\p{Pd}\p{L}+)+/gu) ?? [];
  return compounds.map((compound) => compound.replace(/\p{Pd}/gu, ""));
}

/** Burglaries is found under burglary, crimes under crime; process stays as it is. */
export function singular(word: string): string {
  if (/.{3}ies$/.test(word)) return `${word.slice(0, -3)}y`;
  return /.{3}[^su]s$/.test(word) ? word.slice(0, -1) : word.replace(/\.$/, "");
}
