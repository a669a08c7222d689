import type { ModelLinks } from "./modelLinks";

/**
 * What the names of a sheet begin with, as one of the model's: with or without a number. Undefined where none of the
 * names is one of these words with the prefix.
 */
export function prefixAmong(
  { prefix: usual }: ModelLinks,
  names: readonly string[],
  words: readonly string[],
): string | undefined {
  const known = new Set(words.map((word) => word.toLowerCase()));
  const numbered = new RegExp(`^(${usual}\\d*)_(.+)$`, "i");
  return names.flatMap((name) => {
    const [, prefix, word = ""] = numbered.exec(name) ?? [];
    return prefix !== undefined && known.has(word.toLowerCase()) ? [prefix] : [];
  })[0];
}
