import type { Cell } from "../grid/cell";
import type { Book } from "./reading";
import { walk, type Step, type Walk } from "./walk";

/** As many lines as a note has; what is left out is said. */
const MOST_LINES = 120;

/** What a figure is made of as plain text: the sentence, a line for each step with its address, and the day. */
export function noteOf({ explained, steps }: Walk, today: Date): string[] {
  const { at, sentence, rule, source } = explained;
  const lines = steps.flatMap((step) => linesOf(step, 1));
  const shown = lines.slice(0, MOST_LINES);
  return [
    `${at}: ${sentence}`,
    ...(rule ? [rule] : []),
    ...(source ? [`Source: ${source.text} (${source.at})`] : []),
    ...shown,
    ...(lines.length > shown.length ? [`… and ${lines.length - shown.length} more lines`] : []),
    `Explained by Envelope on ${today.toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric" })}`,
  ];
}

/** What a cell's figure is made of as plain text. */
export const noteOn = (book: Book, cell: Cell, today: Date): string[] => noteOf(walk(book, cell), today);

function linesOf({ term, steps, again }: Step, depth: number): string[] {
  const { sign, text, words, at, source, kind } = term;
  const from = source ? `, source: ${source.text}` : kind === "input" ? ", typed, no source note" : "";
  const where = at ? ` (${at})` : "";
  const line = `${"  ".repeat(depth)}${[sign, text, words].filter(Boolean).join(" ")}${where}${again ? ", as above" : from}`;
  return [line, ...steps.flatMap((step) => linesOf(step, depth + 1))];
}
