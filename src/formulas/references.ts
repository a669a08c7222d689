import { parseAddress } from "../grid/address";
import type { Box } from "../grid/box";
import { functionName } from "./functionName";
import { parse } from "./parse";
import { isMark, tokens, type Token } from "./tokens";
import { within, type Span } from "./tree";

/** What stands before the exclamation mark of a reference. Null where it says nothing of it. */
export interface Place {
  /** Another workbook, as it is written: `Budget.xlsx`, or `1` in files. */
  readonly book: string | null;
  readonly sheet: string | null;
  /** The last of several sheets: `Sheet3` in `Sheet1:Sheet3!A1`. */
  readonly lastSheet: string | null;
}

/** Cells that a formula refers to: by their address, by a name of the workbook, or by the headings of a table. */
export type FormulaReference = Span &
  Place & {
    readonly text: string;
    /** Whether a # follows: all that the cell fills. */
    readonly spills: boolean;
  } & (
    | { readonly kind: "cells"; readonly box: Box }
    | { readonly kind: "name"; readonly name: string }
    /** `table` is "" where the formula stands in the table itself; `headings` is what its brackets hold. */
    | { readonly kind: "table"; readonly table: string; readonly headings: string }
  );

/** Every reference of a formula, in order, also of one that has no tree. Variables of LET and LAMBDA are none. */
export function references(formula: string): FormulaReference[] {
  const all = tokens(formula);
  const variables = localVariables(formula);
  return all.flatMap((token, index) => {
    const found = referenceOf(token, isMark(all[index + 1], "#"));
    const isVariable = variables.some(
      ({ name, at, end }) =>
        found?.kind === "name" && functionName(found.name) === name && found.at >= at && found.end <= end,
    );
    return found && !isVariable ? [found] : [];
  });
}

/** What one reference of a formula, by itself, refers to; undefined for any other text. */
export function readReference(text: string): FormulaReference | undefined {
  const [token, ...more] = tokens(text.trim());
  const spills = isMark(more[0], "#");
  return token && more.length === Number(spills) ? referenceOf(token, spills) : undefined;
}

function referenceOf(token: Token, spills: boolean): FormulaReference | undefined {
  const { text, at } = token;
  const { place, rest } = apart(text);
  const found = { text, at, end: at + text.length, spills, ...place };
  switch (token.kind) {
    case "reference": {
      const box = parseAddress(rest.replace(/\.?:\.?/, ":"));
      return box ? { ...found, kind: "cells", box } : undefined;
    }
    case "structured": {
      const bracket = rest.indexOf("[");
      return {
        ...found,
        kind: "table",
        table: rest.slice(0, bracket),
        headings: rest.slice(bracket + 1, -1),
      };
    }
    case "name":
      return { ...found, kind: "name", name: rest };
    default:
      return undefined;
  }
}

const BEFORE = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.*)$/s;
const IN_BOOK = /^(?:.*[\\/])?\[([^[\]]+)\](.*)$/s;

/** Takes `'[Book.xlsx]My sheet'!A1` apart. */
function apart(text: string): { place: Place; rest: string } {
  const match = BEFORE.exec(text);
  if (!match) return { place: { book: null, sheet: null, lastSheet: null }, rest: text };
  const [, quoted, plain, rest = ""] = match;
  const before = quoted?.replace(/''/g, "'") ?? plain ?? "";
  const [, book = null, sheets = before] = IN_BOOK.exec(before) ?? [];
  const [sheet, lastSheet = null] = sheets.split(":");
  return { place: { book, sheet: sheet || null, lastSheet }, rest };
}

/** The names LET and LAMBDA give to values, with the part of the formula in which they mean those. */
function localVariables(formula: string): (Span & { name: string })[] {
  const { tree } = parse(formula);
  if (!tree) return [];
  return [...within(tree)].flatMap((node) => {
    if (node.type !== "call" || !/^(LET|LAMBDA)$/.test(node.name)) return [];
    const step = node.name === "LET" ? 2 : 1;
    return node.args
      .slice(0, -1)
      .flatMap((given, index) =>
        given.type === "name" && index % step === 0
          ? [{ name: functionName(given.text), at: node.at, end: node.end }]
          : [],
      );
  });
}
