import { columnIndex } from "../grid/address";
import type { Cell } from "../grid/cell";
import { tokens, type Token } from "./tokens";

/**
 * A formula as it would read in any cell: what refers relatively says how far away it is, `R[-1]C[0]`, so that a formula
 * and its copies have one text. Capitals and spaces make no difference, except in texts.
 */
export function placeless(formula: string, place: Pick<Cell, "row" | "column">): string {
  if (PLAIN.test(formula) && !OUT_OF_THE_PLAIN.test(formula)) return plain(formula, place);
  const all = tokens(formula);
  return all.map((token, index) => part(token, all[index - 1], all[index + 1], place)).join("");
}

/** What most formulas are: cells, numbers and functions, with no text, sheet, name of cells, whole row or column in them. */
const PLAIN = /^=[A-Z0-9$:+\-*/(),.^%<>=&]+$/i;
const OUT_OF_THE_PLAIN =
  /[A-Z]{3}\$?\d|\.:|:\.|(?<![A-Z0-9$])\$?(?:[A-Z]+|\d+):|:\$?(?:[A-Z]+|\d+)(?![A-Z0-9])/i;
const CELL = /(?<![A-Z0-9.$])(\$?)([A-Z]{1,2})(\$?)([1-9]\d{0,6})(?![A-Z0-9.(])/gi;

/** The same of a plain formula, of which only the cells have to be found: a workbook has tens of thousands. */
const plain = (formula: string, place: Pick<Cell, "row" | "column">): string =>
  formula
    .replace(
      CELL,
      (_, fixedColumn: string, letters: string, fixedRow: string, digits: string) =>
        `R${step(Number(digits) - 1, place.row, fixedRow)}C${step(columnIndex(letters), place.column, fixedColumn)}`,
    )
    .toUpperCase();

function part(
  token: Token,
  before: Token | undefined,
  after: Token | undefined,
  place: Pick<Cell, "row" | "column">,
): string {
  const { kind, text } = token;
  switch (kind) {
    case "text":
      return text;
    case "space":
      // Between two operands a space means the cells they share.
      return isOperand(before, ")") && isOperand(after, "(") ? " " : "";
    case "reference": {
      const address = text.lastIndexOf("!") + 1;
      return text.slice(0, address).toUpperCase() + relative(text.slice(address), place);
    }
    default:
      return text.toUpperCase();
  }
}

/** Whether a token is a value, or the bracket around one on the side of the space. */
const isOperand = (token: Token | undefined, bracket: string): boolean =>
  token !== undefined && (token.text === bracket || !["operator", "mark", "space"].includes(token.kind));

/** An address as steps from the place; a row or column behind a $ stays as it is. */
const relative = (address: string, place: Pick<Cell, "row" | "column">): string =>
  address.replace(
    /(?:(\$?)([A-Z]+))?(?:(\$?)(\d+))?/gi,
    (_, fixedColumn: string, letters?: string, fixedRow?: string, digits?: string) => {
      const row = digits === undefined ? "" : `R${step(Number(digits) - 1, place.row, fixedRow)}`;
      const column = letters === undefined ? "" : `C${step(columnIndex(letters), place.column, fixedColumn)}`;
      return row + column;
    },
  );

const step = (index: number, from: number, fixed: string | undefined): string =>
  fixed ? String(index + 1) : `[${index - from}]`;
