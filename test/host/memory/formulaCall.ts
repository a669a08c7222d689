import type { EngineArgument } from "../../../src/workbench/engine/coerce";

/** A formula that is one call of a function and nothing else. */
export interface FormulaCall {
  name: string;
  /** The arguments as they are written, `""` for one that is left out. */
  args: string[];
}

/** Takes `=NAME(a, b)` apart; null for any other formula. */
export function parseCall(formula: string): FormulaCall | null {
  const match = /^=\s*([\p{L}_][\p{L}\p{N}_.]*)\(([\s\S]*)\)\s*$/u.exec(formula);
  if (!match) return null;
  const [, name = "", list = ""] = match;
  if (list.trim() === "") return { name: name.toUpperCase(), args: [] };
  // Commas within quotes part nothing; brackets of any kind mean more than a plain argument.
  const parts = list.match(/(?:"(?:[^"]|"")*"|'(?:[^']|'')*'|[^,"'])+|(?<=,|^)(?=,|$)/g) ?? [];
  const args = parts.map((part) => part.trim());
  const nested = args.some((arg) => !arg.startsWith('"') && /[(){}[\]&*/^<>=+]/.test(arg));
  return nested ? null : { name: name.toUpperCase(), args };
}

/** A constant's value; null for an argument that is left out, undefined for what is no constant. */
export function constantValue(text: string): EngineArgument | undefined {
  if (text === "") return null;
  if (/^"(?:[^"]|"")*"$/.test(text)) return text.slice(1, -1).replace(/""/g, '"');
  if (/^(TRUE|FALSE)$/i.test(text)) return text.toUpperCase() === "TRUE";
  if (/^-?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?%?$/i.test(text)) {
    return text.endsWith("%") ? Number(text.slice(0, -1)) / 100 : Number(text);
  }
  return undefined;
}
