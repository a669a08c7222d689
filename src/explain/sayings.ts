import type { Explained } from "./explained";
import type { Because, Made } from "./figure";
import { listed } from "../model/listed";
import { phrase, phraseOfCondition } from "./phrase";
import type { Book } from "./reading";
import type { Reduced } from "./reduce";
import { signsOf } from "./signs";
import { termOf } from "./terms";

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
