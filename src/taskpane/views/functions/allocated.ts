import type { CallMade } from "./presets";

/** One recipient: its weight, what it would get if nothing were rounded, and what it gets. */
export interface ProvedShare {
  readonly weight: number;
  readonly exact: number;
  readonly part: number;
  /** It got one of the units that rounding down left over. */
  readonly roundedUp: boolean;
}

/** A pot and its parts side by side. */
export interface Allocation {
  readonly pot: number;
  readonly sum: number;
  readonly unit: number;
  /** Recipient by recipient; none where bounds or several pots make "the exact share" mean something else. */
  readonly shares: readonly ProvedShare[];
}

const isNumber = (value: unknown): value is number => typeof value === "number";

/** To Excel's 15 digits: a sum of shares is shown as the cells would show it. */
const tidy = (value: number) => Number(value.toPrecision(15));

/** What was shared out and how it was rounded; undefined where a part is no number. */
export function allocationOf({ args, cells }: CallMade): Allocation | undefined {
  const [totals, weights, decimals, floors, ceilings] = args;
  const pots = (totals ?? []).flat().filter(isNumber);
  const parts = cells.flat();
  if (pots.length === 0 || !parts.every(isNumber)) return undefined;
  const unit = 10 ** -Number(decimals?.[0]?.[0] ?? 0);
  const rounded = pots.map((pot) => tidy(Math.round(tidy(pot / unit)) * unit));
  const pot = tidy(rounded.reduce((sum, one) => sum + one, 0));
  const sum = tidy(parts.reduce((before, part) => before + part, 0));
  const isPlain = rounded.length === 1 && !floors && !ceilings;
  return { pot, sum, unit: tidy(unit), shares: isPlain ? sharesOf(pot, weights ?? [], parts, unit) : [] };
}

function sharesOf(
  pot: number,
  rows: readonly (readonly unknown[])[],
  parts: readonly number[],
  unit: number,
): ProvedShare[] {
  const weights = rows.flat().map((value) => (isNumber(value) ? value : 0));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return parts.map((part, place) => {
    const weight = weights[place] ?? 0;
    const exact = tidy((pot * weight) / all);
    return { weight, exact, part, roundedUp: tidy((part - exact) / unit) > 1e-9 };
  });
}
