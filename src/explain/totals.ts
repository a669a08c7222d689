import { explain } from "./explain";
import type { Term } from "./explained";
import type { Book } from "./reading";

/** The parts of a total, each a term. */
export function termsOfTotal(book: Book, { cells }: Term): Term[] {
  if (cells.length < 2) return [];
  return cells.flatMap((cell): Term[] => {
    const { value, text, name, kind, source, at } = explain(book, cell);
    if (kind === "blank" || kind === "heading") return [];
    return [{ sign: "+", words: name, text, value, cells: [cell], at, via: [], kind, source }];
  });
}
