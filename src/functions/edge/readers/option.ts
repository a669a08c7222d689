import { invalid } from "../../../model/refusal";
import { describe, isBlank } from "../cell";
import { UNNAMED, type CellReader } from "./cellReader";

const tidy = (word: string) => word.toLowerCase().replace(/[\s_-]/g, "");

/**
 * One of the allowed words, without regard to case, spaces, hyphens and underscores. Blank or 0 takes the usual word;
 * where there is none it is refused.
 */
export function option<const W extends string>(words: readonly W[], usual?: NoInfer<W>): CellReader<W> {
  const byName = new Map(words.map((word) => [tidy(word), word]));
  return (cell) => {
    if ((isBlank(cell) || cell === 0) && usual !== undefined) return usual;
    const word = typeof cell === "string" ? byName.get(tidy(cell)) : undefined;
    if (word === undefined)
      throw invalid(UNNAMED, `found ${describe(cell)}. Enter one of: ${words.join(", ")}.`);
    return word;
  };
}
