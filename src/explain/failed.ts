import type { Cell } from "../grid/cell";
import type { Calculation } from "./calculation";
import type { Asks } from "./explained";
import { isError } from "./figure";
import { ourCallOf } from "./ours";
import { OURS } from "./parts";
import { listed } from "../model/listed";
import type { Book } from "./reading";
import type { Base, Saying } from "./sayings";
import { termsListed } from "./termsListed";

/** An error: where it begins. */
export function failed(book: Book, base: Base, calculation: Calculation): Saying {
  const terms = termsListed(book, base, calculation.anchor, calculation.formula);
  const from = terms.filter(({ value }) => isError(value));
  const said =
    from.length > 0
      ? `${base.name} shows ${base.text} because ${listed(from.map(({ at, text }) => `${at} shows ${text}`))}.`
      : `${base.name} shows ${base.text}: the error begins here.`;
  if (from.length > 0) return { kind: "formula", sentence: said, terms: from };
  const asks = asksOf(calculation, base.cell);
  return { kind: asks ? "ours" : "formula", sentence: said, terms, asks };
}

/** The call of ours in which the error begins. */
function asksOf({ tree, scope, anchor }: Calculation, cell: Cell): Asks | undefined {
  const place = { row: cell.row - anchor.row, column: cell.column - anchor.column };
  const ours = tree && ourCallOf(tree, scope, place);
  return ours && OURS.get().askedAgain(ours, scope);
}
