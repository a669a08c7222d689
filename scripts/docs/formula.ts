/** An error as a formula spells it. */
export interface ErrorValue {
  readonly error: string;
}

/** One value of a formula; null is an argument left out. */
export type Single = number | string | boolean | ErrorValue | null;

/** A value, or the rows of an array constant. */
export type Value = Single | readonly (readonly Single[])[];

/** A call with constants for arguments. */
export interface FormulaCall {
  readonly name: string;
  readonly args: readonly Value[];
}

const TOKEN = /"(?:[^"]|"")*"|#[A-Z/0]+[!?]?|-?\d+(?:\.\d+)?(?:E[+-]?\d+)?(?:%|…)?|TRUE|FALSE|[{}(),;]/y;

/** Reads a call such as `=PLAN.RATE({1200,900},,TRUE)`: constants in English spelling, no cell references. */
export function readFormula(formula: string): FormulaCall {
  const [whole, name] = formula.match(/^=([A-Z][A-Z0-9.]*)(?=\()/) ?? [];
  if (!whole || !name) throw new Error(`Not a call: ${formula}`);
  const tokens = tokenize(formula, whole.length);
  let place = 1; // after the opening bracket
  const next = () => tokens[place++] ?? "";

  const args: Value[] = [];
  for (let separator = ","; separator === ","; separator = next()) args.push(argument());
  if (tokens[place - 1] !== ")" || place !== tokens.length) throw new Error(`Not a whole call: ${formula}`);
  return { name, args };

  function argument(): Value {
    const token = tokens[place] ?? "";
    if (token === "," || token === ")") return null;
    place += 1;
    return token === "{" ? rows() : single(token);
  }

  function rows(): Single[][] {
    const block: Single[][] = [[single(next())]];
    for (let separator = next(); separator !== "}"; separator = next()) {
      if (separator !== "," && separator !== ";") throw new Error(`An array goes on with , or ;: ${formula}`);
      if (separator === ";") block.push([]);
      block.at(-1)?.push(single(next()));
    }
    return block;
  }
}

/** The cells of an array constant as they are written, text without its quotes. */
export function writtenCells(array: string): string[][] {
  const block: string[][] = [[]];
  for (const token of tokenize(array, 0).slice(1, -1)) {
    if (token === ";") block.push([]);
    else if (token !== ",") block.at(-1)?.push(token.startsWith('"') ? unquoted(token) : token);
  }
  return block;
}

function tokenize(formula: string, start: number): string[] {
  const tokens: string[] = [];
  TOKEN.lastIndex = start;
  while (TOKEN.lastIndex < formula.length) {
    const place = TOKEN.lastIndex;
    const token = TOKEN.exec(formula)?.[0];
    if (token === undefined) throw new Error(`Cannot read ${formula.slice(place)} in ${formula}`);
    tokens.push(token);
  }
  return tokens;
}

function single(token: string): Single {
  if (token.startsWith('"')) return unquoted(token);
  if (token.startsWith("#")) return { error: token };
  if (token === "TRUE" || token === "FALSE") return token === "TRUE";
  if (/^[-\d]/.test(token))
    return token.endsWith("%") ? Number(token.slice(0, -1)) / 100 : Number(token.replace("…", ""));
  throw new Error(`A value is expected, not ${token || "the end"}.`);
}

function unquoted(token: string): string {
  return token.slice(1, -1).replace(/""/g, '"');
}
