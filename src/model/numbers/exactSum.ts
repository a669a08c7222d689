import { decimalOf, numberOf } from "./decimal";

/** Fifteen digits are a number's own. */
const MOST_UNITS = 1e15;
/** Whatever lies as near to a number of fifteen digits, in proportion, reads as that number. */
const SAME_DIGITS = 3e-16;

/** Amounts added up one after another as decimals: nothing is rounded on the way. */
export class ExactSum {
  /** The ten-thousandths of what has no more decimals: pounds and pence, and most else, add up as whole numbers. */
  private small = 0;
  private units = 0n;
  private decimals = 0;

  constructor(amounts: readonly number[] = []) {
    for (const amount of amounts) this.add(amount);
  }

  /** Adds an amount, as its 15 significant digits, a whole number of times. */
  add(amount: number, times = 1): this {
    const whole = Math.round(amount * 1e4);
    const many = whole * times;
    const grown = this.small + many;
    const isNear = Math.abs(whole / 1e4 - amount) <= SAME_DIGITS * Math.abs(amount);
    const isWhole = isNear && Math.abs(whole) < MOST_UNITS;
    if (isWhole && Number.isSafeInteger(many) && Number.isSafeInteger(grown)) this.small = grown;
    else this.addDecimal(amount, times);
    return this;
  }

  /** The sum, as the nearest ordinary number. */
  get value(): number {
    if (this.units === 0n) return numberOf(this.small, 4);
    const all = new ExactSum();
    all.units = this.units;
    all.decimals = this.decimals;
    all.addUnits(BigInt(this.small), 4);
    return numberOf(all.units, all.decimals);
  }

  private addDecimal(amount: number, times: number): void {
    const { digits, decimals } = decimalOf(amount);
    this.addUnits(digits * BigInt(times), decimals);
  }

  private addUnits(units: bigint, decimals: number): void {
    if (decimals > this.decimals) {
      this.units *= 10n ** BigInt(decimals - this.decimals);
      this.decimals = decimals;
    }
    this.units += units * 10n ** BigInt(this.decimals - decimals);
  }
}
