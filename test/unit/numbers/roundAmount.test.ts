import fc from "fast-check";
import { roundAmount } from "../../../src/model/numbers/roundAmount";
import { roundToUnit } from "../../../src/model/numbers/roundToUnit";
import { Refusal } from "../../../src/model/refusal";

/** The rule spelt out on the digits: 15 significant ones, then ten decimals, half away from zero. */
function byTheRule(value: number): number {
  const [mantissa = "", exponent = ""] = Math.abs(value).toExponential(14).split("e");
  const digits = BigInt(mantissa.replace(".", ""));
  const tenths = 10 + Number(exponent) - 14; // the digits in units of the tenth decimal: × 10^tenths
  const units =
    tenths >= 0
      ? digits * 10n ** BigInt(tenths)
      : (digits + 5n * 10n ** BigInt(-tenths - 1)) / 10n ** BigInt(-tenths);
  return Math.sign(value) * Number(`${units}e-10`) + 0;
}

describe("an amount", () => {
  test("loses the noise of binary arithmetic", () => {
    expect(roundAmount(2673.3 + 67.6 - 2673.3)).toBe(67.6);
    expect(roundAmount(200 * 1.025)).toBe(205);
    expect(roundAmount(0.1 + 0.2)).toBe(0.3);
  });

  test("has ten decimals, half away from zero", () => {
    expect(roundAmount(0.00000000005)).toBe(0.0000000001);
    expect(roundAmount(-0.00000000005)).toBe(-0.0000000001);
    expect(roundAmount(1 / 3)).toBe(0.3333333333);
    expect(roundAmount(200 / 3)).toBe(66.6666666667);
  });

  test("is never -0", () => {
    for (const value of [-0, -1e-12, -5e-324]) expect(Object.is(roundAmount(value), 0)).toBe(true);
  });

  test("follows the rule digit by digit for every number", () => {
    const any = fc.double({ noNaN: true, noDefaultInfinity: true });
    const money = fc.double({ min: -1e10, max: 1e10, noNaN: true });
    const nearHalf = fc
      .tuple(fc.integer({ min: -(10 ** 9), max: 10 ** 9 }), fc.integer({ min: 0, max: 10 }))
      .map(([whole, decimals]) => (whole + 0.5) / 10 ** decimals);
    fc.assert(
      fc.property(fc.oneof(any, money, nearHalf), (value) => {
        expect(roundAmount(value)).toBe(byTheRule(value));
      }),
      { numRuns: 5000 },
    );
  });

  test("stays as it is when it is rounded again", () => {
    fc.assert(
      fc.property(fc.double({ min: -1e12, max: 1e12, noNaN: true }), (value) => {
        expect(roundAmount(roundAmount(value))).toBe(roundAmount(value));
      }),
    );
  });

  test("too large to be a number is refused with a sentence", () => {
    expect(() => roundAmount(Infinity)).toThrow(Refusal);
    expect(() => roundToUnit(-Infinity, 2)).toThrow(Refusal);
  });
});

describe("a figure rounded to a unit", () => {
  test("goes half away from zero on what is read, not on what is stored", () => {
    expect(roundToUnit(1.005, 2)).toBe(1.01); // stored as 1.00499999999999989…
    expect(roundToUnit(-1.005, 2)).toBe(-1.01);
    expect(roundToUnit(1250, -2)).toBe(1300);
  });
});
