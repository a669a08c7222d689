/** A fraction of whole numbers: arithmetic that is exact, for what the functions are compared with. */
export class Fraction {
  private constructor(
    private readonly over: bigint,
    private readonly under: bigint,
  ) {}

  /** The number that stands on the sheet: its 15 significant digits. */
  static read(value: number): Fraction {
    return Fraction.of(Number(value.toPrecision(15)));
  }

  /** The decimal by which a number is written, exactly. */
  static of(value: number): Fraction {
    const [digits = "0", exponent = "0"] = value.toExponential().split("e");
    const [whole = "0", decimals = ""] = digits.split(".");
    const scale = Number(exponent) - decimals.length;
    const power = 10n ** BigInt(Math.abs(scale));
    const units = BigInt(whole + decimals);
    return scale < 0 ? new Fraction(units, power) : new Fraction(units * power, 1n);
  }

  static whole(units: bigint): Fraction {
    return new Fraction(units, 1n);
  }

  /** A power of ten. */
  static ten(power: number): Fraction {
    return Fraction.of(Number(`1e${power}`));
  }

  plus(other: Fraction): Fraction {
    // Most are decimals, of which one denominator divides the other: the sum of many stays short.
    if (this.under % other.under === 0n)
      return new Fraction(this.over + other.over * (this.under / other.under), this.under);
    if (other.under % this.under === 0n) return other.plus(this);
    return new Fraction(this.over * other.under + other.over * this.under, this.under * other.under);
  }

  minus(other: Fraction): Fraction {
    return this.plus(new Fraction(-other.over, other.under));
  }

  times(other: Fraction): Fraction {
    return new Fraction(this.over * other.over, this.under * other.under);
  }

  by(other: Fraction): Fraction {
    const sign = other.over < 0n ? -1n : 1n;
    return new Fraction(this.over * other.under * sign, this.under * other.over * sign);
  }

  get sign(): number {
    return this.over === 0n ? 0 : this.over < 0n ? -1 : 1;
  }

  get size(): Fraction {
    return new Fraction(this.over < 0n ? -this.over : this.over, this.under);
  }

  /** The whole part, downwards. */
  get floor(): bigint {
    const whole = this.over / this.under;
    return this.over < 0n && whole * this.under !== this.over ? whole - 1n : whole;
  }

  /** The nearest whole number, half away from zero. */
  get nearest(): bigint {
    const up = this.size.plus(HALF).floor;
    return this.over < 0n ? -up : up;
  }

  /** The larger of two. */
  or(other: Fraction): Fraction {
    return this.minus(other).sign >= 0 ? this : other;
  }

  /** The nearest double but for a few units of its last place; NaN where the fraction is too long for one. */
  get near(): number {
    return Number(this.over) / Number(this.under);
  }

  /** Nearly, for a message. */
  toString(): string {
    return String(Number((this.over * 10n ** 20n) / this.under) / 1e20);
  }
}

const HALF = Fraction.of(0.5);
export const ZERO = Fraction.of(0);
export const ONE = Fraction.of(1);

/** The product of fractions. */
export function product(fractions: readonly Fraction[]): Fraction {
  return fractions.reduce((all, fraction) => all.times(fraction), ONE);
}

/** The sum of fractions. */
export function sum(fractions: readonly Fraction[]): Fraction {
  return fractions.reduce((total, fraction) => total.plus(fraction), ZERO);
}

const HALF_OF_LAST_DECIMAL = Fraction.of(5e-11);
const PROPORTION = Fraction.of(1e-12);
const SLIVER = Fraction.of(1e-3);

/**
 * How two amounts compare by the contract: 0 when they differ by no more than 5e-11, or 1e-12 of the larger. Undefined
 * within a thousandth of that margin, where binary numbers may fall on either side.
 */
export function compare(one: Fraction, other: Fraction): number | undefined {
  const gap = one.minus(other);
  const margin = HALF_OF_LAST_DECIMAL.or(PROPORTION.times(one.size.or(other.size)));
  const beyond = gap.size.minus(margin);
  if (beyond.size.minus(margin.times(SLIVER)).sign <= 0) return undefined;
  return beyond.sign <= 0 ? 0 : gap.sign;
}
