import { absent, invalid } from "../../../model/refusal";
import { describe, isBlank, isMissing } from "../cell";
import { UNNAMED, type BlankAs, type CellReader } from "./cellReader";
import { unlessNothing } from "./unlessBlank";
import { isUnbounded, limitsInWords, within, withoutNoise, type Limits } from "./limits";

/** A number: money, a count, an indicator's value. Text is never turned into a number. */
export function amount<B = number>(rule: Limits & BlankAs<B> = {}): CellReader<number | B> {
  return everyNumber(numberOf("a number", Number.isFinite, rule), rule);
}

/** A whole number. */
export function whole<B = number>(rule: Limits & BlankAs<B> = {}): CellReader<number | B> {
  return numberOf("a whole number", Number.isInteger, rule);
}

function numberOf<B>(
  what: string,
  isOne: (value: number) => boolean,
  rule: Limits & BlankAs<B>,
): CellReader<number | B> {
  const isAllowed = within(rule);
  const { blank } = rule;
  return (cell) => {
    if (typeof cell === "number") {
      if (isOne(cell) && isAllowed(cell)) return cell;
      const clear = withoutNoise(cell);
      if (isOne(clear) && isAllowed(clear)) return clear;
    } else if (blank !== undefined && isBlank(cell)) return blank;
    throw invalid(UNNAMED, `found ${describe(cell)}. Enter ${what}${limitsInWords(rule)}.`);
  };
}

/** A month of the year, 4 = April; blank or 0 takes the usual one. */
export function month(usual: number): CellReader<number> {
  const read = unlessNothing(whole({ atLeast: 1, atMost: 12 }));
  return (cell) => read(cell) ?? usual;
}

/** A number, or undefined where the figure is missing: blank, or a marker such as n/a, tbc, No baseline. */
export function figure(rule: Limits = {}): CellReader<number | undefined> {
  const read = amount(rule);
  return everyNumber((cell) => (isMissing(cell) ? undefined : read(cell)), rule);
}

/** A number; a missing one is #N/A, because the figure does not exist yet. `what` names it in the message. */
export function knownFigure({
  what = "figure",
  ...rule
}: Limits & { readonly what?: string } = {}): CellReader<number> {
  const read = amount(rule);
  return everyNumber((cell) => {
    if (isMissing(cell)) throw absent(UNNAMED, `no ${what} yet. Enter one.`);
    return read(cell);
  }, rule);
}

function everyNumber<T>(read: CellReader<T>, limits: Limits): CellReader<T> {
  read.takesEveryNumber = isUnbounded(limits);
  return read;
}
