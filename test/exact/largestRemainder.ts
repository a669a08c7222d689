import { Fraction, sum, ZERO } from "./fraction";

/** The number of decimals by which a figure is written. */
export function decimalsOf(figure: number): number {
  const [digits = "", exponent = "0"] = Number(figure.toPrecision(15)).toExponential().split("e");
  return Math.max(0, (digits.split(".")[1] ?? "").length - Number(exponent));
}

/**
 * A total shared by weights in units of a decimal, by the largest remainder as the contract has it: ties to the larger
 * weight, then to the earlier; a negative total is shared as its positive and negated.
 */
export function largestRemainder(
  total: Fraction,
  weights: readonly Fraction[],
  decimals: number,
): Fraction[] {
  const all = sum(weights);
  const units = total.times(Fraction.ten(decimals)).nearest;
  const size = units < 0n ? -units : units;
  const exact = weights.map((weight) => Fraction.whole(size).times(weight).by(all));
  const shares = exact.map((share) => share.floor);
  const rests = exact.map((share, row) => share.minus(Fraction.whole(shares[row] ?? 0n)));
  const first = (one: number, other: number) =>
    (rests[other] ?? ZERO).minus(rests[one] ?? ZERO).sign ||
    (weights[other] ?? ZERO).minus(weights[one] ?? ZERO).sign ||
    one - other;
  const missing = size - shares.reduce((given, share) => given + share, 0n);
  const lucky = new Set([...weights.keys()].sort(first).slice(0, Number(missing)));
  const sign = units < 0n ? -1n : 1n;
  return shares.map((share, row) =>
    Fraction.whole(sign * (share + (lucky.has(row) ? 1n : 0n))).times(Fraction.ten(-decimals)),
  );
}
