import { parse } from "../../../../formulas/parse";
import { invalidArgument } from "../../hostError";

/** Excel's limits: characters of a formula, and of a cell's text. */
const LONGEST_FORMULA = 8_192;
const LONGEST_TEXT = 32_767;

/**
 * Refuses what Excel does not take into a cell: a formula that cannot be read or is too long, a text that is too long.
 * `isText` says whether a cell's number format is that of text, which takes a formula as text.
 * @throws HostError InvalidArgument; nothing has been written then.
 */
export function checkEntered(
  cells: readonly (readonly unknown[])[],
  isText: (row: number, column: number) => boolean,
): void {
  cells.forEach((row, down) =>
    row.forEach((cell, right) => {
      if (typeof cell !== "string") return;
      const isSound = isFormula(cell) ? isSoundFormula(cell) || isText(down, right) : true;
      if (!isSound || cell.replace(/^'/, "").length > LONGEST_TEXT) throw invalidArgument();
    }),
  );
}

export const isFormula = (cell: unknown): cell is string =>
  typeof cell === "string" && cell.startsWith("=") && cell.length > 1;

const isSoundFormula = (formula: string): boolean =>
  formula.length <= LONGEST_FORMULA && parse(formula).problem === undefined;
