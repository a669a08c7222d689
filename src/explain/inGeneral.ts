import { ourFunction } from "../formulas/functionName";
import { within, type Node } from "../formulas/tree";
import type { Calculation } from "./calculation";
import { listed } from "../model/listed";
import type { Book } from "./reading";
import type { Base, Saying } from "./sayings";
import { termsListed } from "./termsListed";

/** What cannot be put into words: which functions it uses, and its figures. */
export function inGeneral(book: Book, base: Base, { anchor, formula, tree, problem }: Calculation): Saying {
  const terms = termsListed(book, base, anchor, formula);
  const count = terms.reduce((sum, { cells }) => sum + Math.max(cells.length, 1), 0);
  const named = terms.slice(0, 4).map(({ text, words }) => `${text} ${words}`.trim());
  const from =
    terms.length === 0 ? "" : ` from ${count === 1 ? "one figure" : `${count} figures`}: ${named.join(", ")}`;
  const how = tree ? howOf(tree) : `by a formula that cannot be put into words (${problem})`;
  const sentence = `${base.name} ${base.text} is calculated ${how}${from}${terms.length > 4 ? " …" : ""}`;
  return { kind: "formula", sentence, terms };
}

function howOf(tree: Node): string {
  const functions = functionsOf(tree);
  return functions.length > 0 ? `with ${listed(functions)}` : "by a formula";
}

/** The functions that a formula calls, ours and Excel's, each once. */
const functionsOf = (tree: Node): string[] => [
  ...new Set(
    [...within(tree)].flatMap((node) =>
      node.type === "call" && node.callee.type === "name"
        ? [ourFunction(node.callee.text) ? `PLAN.${ourFunction(node.callee.text)}` : node.name]
        : [],
    ),
  ),
];
