import { decimalOf, numberOf } from "./decimal";

/** Amounts added up one after another as decimals: nothing is rounded on the way. */
export class ExactSum {
  private units = 0n;
  private decimals = 0;

  constructor(amounts: readonly number[] = []) {
    for (const amount of amounts) this.add(amount);
  }

  /** Adds an amount, as its 15 significant digits, a whole number of times. */
  add(amount: number, times = 1): this {
    if (amount === 0) return this;
    const { digits, decimals } = decimalOf(amount);
    if (decimals > this.decimals) {
      this.units *= 10n ** BigInt(decimals - this.decimals);
      this.decimals = decimals;
    }
    this.units += digits * 10n ** BigInt(this.decimals - decimals) * BigInt(times);
    return this;
  }

  /** The sum, as the nearest ordinary number. */
  get value(): number {
    return numberOf(this.units, this.decimals);
  }
}
