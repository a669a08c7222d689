import { absent, invalid } from "../../../model/refusal";
import { describe, isBlank, isMissing } from "../cell";
import { UNNAMED, type BlankAs, type CellReader } from "./cellReader";
import { limitsInWords, within, withoutNoise, type Limits } from "./limits";

/** Growth, inflation, a cut, a grant floor: between -1 and 1. */
export function fraction<B = number>(rule: Limits & BlankAs<B> = {}): CellReader<number | B> {
  const limits = { atLeast: -1, atMost: 1, ...rule };
  const isAllowed = within(limits);
  return (cell) => {
    if (typeof cell === "number") {
      if (isAllowed(cell)) return cell;
      const clear = withoutNoise(cell);
      if (isAllowed(clear)) return clear;
    }
    if (isBlank(cell) && rule.blank !== undefined) return rule.blank;
    throw invalid(
      UNNAMED,
      `found ${describe(cell)}; enter a fraction, 1.5% or 0.015,${limitsInWords(limits)}.`,
    );
  };
}

/** A share, probability, threshold, tolerance or interest rate: between 0 and 1. */
export function share<B = number>(rule: Limits & BlankAs<B> = {}): CellReader<number | B> {
  return fraction({ atLeast: 0, ...rule });
}

/** A share that is #N/A where it is missing, because the figure does not exist yet. */
export function knownShare(): CellReader<number> {
  const read = share();
  return (cell) => {
    if (isMissing(cell)) throw absent(UNNAMED, "no figure yet. Enter one.");
    return read(cell);
  };
}
