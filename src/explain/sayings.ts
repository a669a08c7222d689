import type { Node } from "../formulas/tree";
import type { Calculation } from "./calculation";
import type { Explained } from "./explained";
import type { Because, Made } from "./figure";
import { functionsOf } from "./ours";
import { listed, phrase, phraseOfCondition } from "./phrase";
import type { Book } from "./reading";
import type { Reduced } from "./reduce";
import { signsOf } from "./signs";
import type { Stated } from "./stated";
import { termOf, termsListed } from "./terms";

/** As many terms as are shown; a sum of more says how many there are. */
const MOST_TERMS = 200;
/** As many reasons as a sentence names. */
const REASONS = 3;

/** What is said of a cell before it is known how it is made. */
export type Base = Pick<Explained, "cell" | "at" | "value" | "text" | "name">;
/** What is said of how it is made. */
export type Saying = Omit<Explained, keyof Base | "formula">;

/** A figure with all that it is made of. */
export function inFull(
  book: Book,
  base: Base,
  name: string,
  { figures, made, because }: Omit<Reduced, "value">,
  rule?: string,
): Omit<Saying, "kind"> {
  const signs = signsOf(made, figures.length);
  const terms = figures.map((figure, index) => termOf(book, base, figure, signs[index] ?? ""));
  const say = (index: number) => (terms[index] ? `${terms[index].text} ${terms[index].words}`.trim() : "");
  const reasons = because.filter((one) => !isPlainly(one, made)).map((one) => phraseOfCondition(one, say));
  const said = reasons.length > REASONS ? [...reasons.slice(0, REASONS), "more"] : reasons;
  const isChosen = made.is === "value";
  const why = said.length > 0 ? `${isChosen ? " because " : ", because "}${listed(said)}` : "";
  const text = typeof base.value === "string" ? `“${base.text}”` : base.text;
  const is = isChosen
    ? ` is ${text}`
    : made.is === "words"
      ? ` is ${text}${figures.length > 0 ? `, put together with ${phrase(made, say)}` : ""}`
      : ` ${base.text} = ${phrase(made, say)}`;
  return {
    sentence: `${name}${is}${why}`,
    rule,
    terms: terms.slice(0, MOST_TERMS),
    made: terms.length > MOST_TERMS || made.is === "words" ? undefined : made,
  };
}

/** That the figure itself is a number, or is there, needs no saying. */
const isPlainly = ({ left, right }: Because, made: Made): boolean =>
  right === undefined && left.is === "figure" && made.is === "figure" && left.figure === made.figure;

/** A figure that the function gives and no sum makes: what goes into it. */
export function asGiven(
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
