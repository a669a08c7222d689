/** Why there is no answer: not acceptable (#VALUE!), not there yet (#N/A), or a division by zero (#DIV/0!). */
export type RefusalKind = "invalid" | "absent" | "dividesByZero";

/** Where in an argument: the item of a list, or the row, the column or both in a block, all counted from 0. */
export type Place = number | { readonly row?: number; readonly column?: number };

/**
 * The reason why a calculation, or one figure of its result, cannot be given. Thrown when the whole call fails;
 * returned in the place of a figure when only that figure does. No Error: a column of thousands of refusals would pay
 * for thousands of stack traces that nobody reads.
 */
export class Refusal {
  constructor(
    readonly kind: RefusalKind,
    /** What was found and what to do about it: one or two sentences. */
    readonly sentence: string,
    /** The argument at fault, as spelt in the function's signature. */
    readonly argument?: string,
    readonly place?: Place,
  ) {}

  /** As an error has it, for whoever only looks for that. */
  get message(): string {
    return this.sentence;
  }
}

/** A figure of a result, or the reason why it cannot be given. */
export type Figure = number | Refusal;

/**
 * A calculation made with figures: the first of them that cannot be given stands in the place of the result, so that it
 * spoils nothing else.
 */
export function whereKnown<Numbers extends readonly number[]>(
  calculate: (...numbers: Numbers) => number,
): (...figures: { [I in keyof Numbers]: Figure }) => Figure {
  return (...figures) =>
    figures.find((figure) => figure instanceof Refusal) ?? calculate(...(figures as unknown as Numbers));
}

/** Not acceptable: names the argument, the place in it, what was found and the remedy. */
export function invalid(argument: string, sentence: string, place?: Place): Refusal {
  return new Refusal("invalid", sentence, argument, place);
}

/** Not there yet: no baseline, no figure, no such code. */
export function absent(argument: string, sentence: string, place?: Place): Refusal {
  return new Refusal("absent", sentence, argument, place);
}

/** Past what can be calculated with: a sum or product that is no number any more. */
export function outOfReach(): Refusal {
  return invalid("", "The figures are too large or too small to calculate with. Check their units.");
}

/** Ordinary arithmetic divides by zero here. */
export function dividedByZero(): Refusal {
  return DIVISION;
}

const DIVISION = new Refusal("dividesByZero", "Division by zero.");
