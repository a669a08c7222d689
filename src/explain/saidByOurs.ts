import { listed } from "../model/listed";
import type { Book } from "./reading";
import { inFull, type Base, type Saying } from "./sayings";
import type { Stated } from "./stated";
import { termOf } from "./terms";

/** What the function says of its own figure. */
export function saidByOurs(book: Book, base: Base, id: string, said: Stated | undefined): Saying {
  if (!said?.reduced) {
    const sentence = `${base.text || base.at} is a heading of the block that PLAN.${id} fills.`;
    return { kind: "heading", sentence, terms: [] };
  }
  const name = base.name === base.at ? (said.name ?? base.name) : base.name;
  return said.given
    ? { kind: "ours", ...asGiven(book, base, name, said, id) }
    : { kind: "ours", ...inFull(book, base, name, said.reduced, said.rule) };
}

/** A figure that the function gives and no sum makes: what goes into it. */
function asGiven(
  book: Book,
  base: Base,
  name: string,
  { reduced, rule }: Stated,
  id: string,
): Omit<Saying, "kind"> {
  const terms = (reduced?.figures ?? [])
    .filter(({ cells, value }) => cells.length > 0 || (value !== "" && value !== 0))
    .map((figure) => termOf(book, base, figure, ""));
  const from = terms.map(({ text, words }) => `${text} ${words}`.trim());
  const sentence = `${name} ${base.text} is what PLAN.${id} gives${from.length > 0 ? ` for ${listed(from)}` : ""}.`;
  return { sentence, rule, terms };
}
