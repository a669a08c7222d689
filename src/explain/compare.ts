import type { Explained } from "./explained";
import { isNumber, type CellValue } from "./figure";
import { rounded, worth } from "./worth";

/** What one term changed, and by how much that moved the figure. */
export interface Move {
  readonly words: string;
  readonly from: string;
  readonly to: string;
  readonly by: number;
}

/** From one figure to another: the moves add up to the difference exactly. */
export interface Bridge {
  readonly from: number;
  readonly to: number;
  readonly difference: number;
  /** Empty where the two are not made in the same way: then only the difference can be said. */
  readonly moves: readonly Move[];
}

/** Amounts are exact to so many decimals. */
const DECIMALS = 10;
const exact = (value: number): number => rounded(value, DECIMALS);

/**
 * What lies between two figures, term by term in their order: each move is what the figure changes by when that term
 * alone goes from its first value to its second, after those before it. Undefined where one of the two is no number.
 */
export function bridge(one: Explained, other: Explained): Bridge | undefined {
  if (!isNumber(one.value) || !isNumber(other.value)) return undefined;
  const difference = exact(other.value - one.value);
  return { from: one.value, to: other.value, difference, moves: movesOf(one, other, difference) };
}

function movesOf(one: Explained, other: Explained, difference: number): Move[] {
  const { made } = one;
  const isAlike = made !== undefined && JSON.stringify(made) === JSON.stringify(other.made);
  if (!made || !isAlike || one.terms.length !== other.terms.length) return [];
  const values = one.terms.map(({ value }) => value);
  const moves = one.terms.flatMap((term, index): Move[] => {
    const after = other.terms[index];
    if (!after || after.value === term.value) return [];
    const before = amount(worth(made, values));
    values[index] = after.value;
    const words = after.words === term.words ? term.words : `${term.words} → ${after.words}`;
    return [{ words, from: term.text, to: after.text, by: exact(amount(worth(made, values)) - before) }];
  });
  return balanced(moves, difference);
}

const amount = (value: CellValue | undefined): number => (isNumber(value) ? value : 0);

/** What rounding in between leaves goes to the last move, so that the moves add up to what the cells show. */
function balanced(moves: readonly Move[], difference: number): Move[] {
  const last = moves.at(-1);
  const others = moves.slice(0, -1);
  const rest = exact(others.reduce((left, { by }) => left - by, difference));
  return last ? [...others, { ...last, by: rest }] : [];
}
