import { parseAddress, splitReference } from "../../../grid/address";
import { quoted } from "../../../sheets/plan/content";
import type { CellValue } from "../../../workbook/calls/callFunction";

/** What the text typed for an argument stands for. */
export type TypedArgument =
  | { readonly kind: "leftOut" }
  /** Cells, by their address or their name: they are read before the result can be shown. */
  | { readonly kind: "cells"; readonly reference: string }
  /** A single value; `written` is how the formula writes it. */
  | { readonly kind: "value"; readonly value: CellValue; readonly written: string }
  /** A part of a formula, which only Excel can work out. */
  | { readonly kind: "expression"; readonly written: string };

const NUMBER = /^[-−]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d+)?%?$/;
/** A name of cells as the ready models give them, "gap_years"; a single word is a text. */
const NAME = /^[A-Za-z]\w*_\w*$/;

/** Reads what was typed: cells, a name of cells, a number, yes or no, an expression after "=", or a text. */
export function typedArgument(typed: string): TypedArgument {
  const text = typed.trim();
  if (text === "") return { kind: "leftOut" };
  if (text.startsWith("=")) return expressionOf(text.slice(1).trim());
  if (text.startsWith("{")) return { kind: "expression", written: text };
  if (isCells(text) || NAME.test(text)) return { kind: "cells", reference: text };
  if (/\d/.test(text) && NUMBER.test(text)) return numberOf(text);
  if (/^(?:true|false)$/i.test(text)) {
    return { kind: "value", value: /^true$/i.test(text), written: text.toUpperCase() };
  }
  const value = /^".*"$/.test(text) ? text.slice(1, -1).replace(/""/g, '"') : text;
  return { kind: "value", value, written: quoted(value) };
}

function expressionOf(text: string): TypedArgument {
  return isCells(text) ? { kind: "cells", reference: text } : { kind: "expression", written: text };
}

function isCells(text: string): boolean {
  return parseAddress(splitReference(text).address) !== null;
}

/** Thousands separators and a typographic minus are how people paste figures; a percentage is written as one. */
function numberOf(text: string): TypedArgument {
  const written = text.replace(/,/g, "").replace("−", "-");
  const value = written.endsWith("%") ? Number(written.slice(0, -1)) / 100 : Number(written);
  return { kind: "value", value, written };
}
