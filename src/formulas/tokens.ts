/**
 * `function` is a word with its bracket right behind it, `name` any other; both with the workbook or sheet before them.
 * `structured` refers to a table by its headings. `other` is what no formula holds: its text is kept all the same.
 */
export type TokenKind =
  | "text"
  | "error"
  | "reference"
  | "structured"
  | "number"
  | "boolean"
  | "function"
  | "name"
  | "operator"
  | "mark"
  | "space"
  | "other";

/** A piece of a formula as it was written; `at` counts its characters from 0, the equals sign among them. */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  readonly at: number;
}

// Only what can be a column or a row, so that `TAXBASE1` and `XYZ1` stay names.
const COLUMN = String.raw`\$?(?:[A-Z]{1,2}|[A-W][A-Z]{2}|X[A-E][A-Z]|XF[A-D])`;
const ROW = String.raw`\$?[1-9]\d{0,6}`;
// `A1:.B9`, `A1.:B9` and `A1.:.B9` leave out the blank ends of a range.
const TO = String.raw`\.?:\.?`;
const ENDS = String.raw`(?![\p{L}\p{M}\p{N}_\\?(]|\.(?!:))`;
const WORD = String.raw`[\p{L}_\\](?:[\p{L}\p{M}\p{N}_\\?]|\.(?!:))*`;
const BOOK = String.raw`\[[^\[\]]+\]`;
const BEFORE = String.raw`(?:'(?:[^']|'')+'|(?:${BOOK})?${WORD}(?::${WORD})?|${BOOK})!`;
const CELLS = `(?:${COLUMN}${ROW}(?:${TO}${COLUMN}${ROW})?|${COLUMN}${TO}${COLUMN}|${ROW}${TO}${ROW})${ENDS}`;
// Inside the brackets of a table an apostrophe stands before a character that is meant as itself.
const HEADINGS = String.raw`\[(?:[^\[\]']|'.|\[(?:[^\[\]']|'.)*\])*\]`;
const ERROR = String.raw`#(?:N\/A|DIV\/0!|NAME\?|NULL!|NUM!|VALUE!|REF!(?:${CELLS})?|[A-Z_]+[!?])`;

/** What each group of the pattern below is, in its order: named groups cost as much again as all the rest. */
const KINDS: readonly TokenKind[] = [
  "text",
  "error",
  "reference",
  "name",
  "structured",
  "number",
  "boolean",
  "function",
  "name",
  "operator",
  "mark",
  "space",
  "other",
];

const TOKEN = new RegExp(
  [
    String.raw`("(?:[^"]|"")*")`,
    `((?:${BEFORE})?${ERROR})`,
    `((?:${BEFORE})?${CELLS})`,
    // R[-1]C[2], as only macros write it, is no table.
    String.raw`(R(?:\[-?\d+\])?C\[-?\d+\]|R\[-?\d+\]C(?!\p{L}))`,
    `((?:${BEFORE})?(?:${WORD})?${HEADINGS}(?!(?:${WORD})?!))`,
    String.raw`((?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?)`,
    String.raw`((?:TRUE|FALSE)(?![\p{L}\p{M}\p{N}_.\\?(!]))`,
    `((?:${BEFORE})?${WORD}(?=\\())`,
    `((?:${BEFORE})?${WORD})`,
    String.raw`(<=|>=|<>|\.?:\.?|[-+*/^&=<>%@#])`,
    "([(){},;])",
    String.raw`(\s+)`,
    String.raw`(".*|.)`,
  ].join("|"),
  "gisu",
);

/** The pieces of a formula, with or without its equals sign; put together again they are the formula. */
export function tokens(formula: string): Token[] {
  return Array.from(formula.matchAll(TOKEN), (match) => {
    const kind = KINDS.find((_, group) => match[group + 1] !== undefined) ?? "other";
    return { kind, text: match[0], at: match.index };
  });
}

/** Whether a token is this mark or operator. */
export const isMark = (token: Token | undefined, text: string): boolean =>
  token !== undefined && token.text === text && (token.kind === "mark" || token.kind === "operator");
