import { editDistance } from "../../../catalogue/codes/editDistance";
import { invalid } from "../../../model/refusal";
import { describe, isBlank } from "../cell";
import { UNNAMED, type CellReader } from "./cellReader";

const tidy = (word: string) => word.toLowerCase().replace(/[\s_-]/g, "");

/**
 * One of the allowed words, without regard to case, spaces, hyphens and underscores. Blank or 0 takes the usual word;
 * where there is none it is refused.
 */
export function option<const W extends string>(words: readonly W[], usual?: NoInfer<W>): CellReader<W> {
  // Most calls name no word, and need none looked up.
  let known: Map<string, W> | undefined;
  const byName = () => (known ??= new Map(words.map((word) => [tidy(word), word])));
  /** The words that differ from what was found in less than a third of their letters. */
  const meant = (cell: unknown) => {
    const typed = tidy(String(cell));
    const near = words.filter((word) => 3 * editDistance(typed, tidy(word)) < word.length);
    return near.length > 0 ? ` Did you mean ${near.join(" or ")}?` : "";
  };
  return (cell) => {
    if ((isBlank(cell) || cell === 0) && usual !== undefined) return usual;
    const word = typeof cell === "string" ? byName().get(tidy(cell)) : undefined;
    if (word === undefined)
      throw invalid(UNNAMED, `found ${describe(cell)}.${meant(cell)} Enter one of: ${words.join(", ")}.`);
    return word;
  };
}
