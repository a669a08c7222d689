/** A formula, as English names it and with commas: "=SUM(B4:D4)". */
export interface Formula {
  readonly formula: string;
}

/** A catalogue entry as one cell with a card behind it, for hosts that have such cells. */
export interface Card {
  /** What the cell shows. */
  readonly text: string;
  /** What the card lists, in its order: label and text. */
  readonly properties: readonly (readonly [label: string, text: string])[];
}

/** What a cell is to hold: text is always written as text, whatever it looks like; null is nothing. */
export type Content = string | number | boolean | Formula | Card | null;

/** Rows of cells, all of one length. */
export type Rows = readonly (readonly Content[])[];

export function isFormula(content: Content): content is Formula {
  return typeof content === "object" && content !== null && "formula" in content;
}

/** What Excel says that a cell holds, as content. */
export function contentHeld(held: string | number | boolean): Content {
  if (held === "") return null;
  return typeof held === "string" && held.startsWith("=") ? { formula: held } : held;
}

export function isCard(content: Content): content is Card {
  return typeof content === "object" && content !== null && "properties" in content;
}

/** What stands in a formula for cells (by their name or address), for a figure, or for a part written before. */
interface Term {
  toString(): string;
}

/** A part of a formula: term`SUM(${row})`. */
export function term(parts: TemplateStringsArray, ...terms: readonly Term[]): string {
  return String.raw({ raw: parts }, ...terms);
}

/** A whole formula: formula`SUM(${row})`. */
export function formula(parts: TemplateStringsArray, ...terms: readonly Term[]): Formula {
  return { formula: `=${term(parts, ...terms)}` };
}

/** A text as a formula writes it: in quotes, its own quotes doubled. */
export function quoted(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}
