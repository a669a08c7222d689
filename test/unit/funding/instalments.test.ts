import fc from "fast-check";
import { INSTALMENT_METHODS, instalments } from "../../../src/model/funding/instalments";

const method = fc.constantFrom(...INSTALMENT_METHODS);
const count = fc.integer({ min: 1, max: 120 });
const pence = fc.integer({ min: -100_000_000_000, max: 100_000_000_000 });
const inPence = (amounts: readonly number[]) => amounts.map((amount) => Math.round(amount * 100));

describe("instalments", () => {
  test("add up to the year, to the penny", () => {
    fc.assert(
      fc.property(pence, count, method, (year, months, how) => {
        const parts = inPence(instalments(year / 100, months, 2, how));
        expect(parts).toHaveLength(months);
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(year);
      }),
    );
  });

  test("of a negative year mirror those of its positive", () => {
    fc.assert(
      fc.property(pence, count, method, (year, months, how) => {
        const mirrored = instalments(year / 100, months, 2, how).map((part) => 0 - part);
        expect(instalments((0 - year) / 100, months, 2, how)).toEqual(mirrored);
      }),
    );
  });

  test("differ by a penny at most, unless the balance goes to the last", () => {
    fc.assert(
      fc.property(pence, count, fc.constantFrom("spread", "cumulative"), (year, months, how) => {
        const parts = inPence(instalments(year / 100, months, 2, how));
        expect(Math.max(...parts) - Math.min(...parts)).toBeLessThanOrEqual(1);
      }),
    );
  });

  test("spread the pence left over on the first, or leave them to the last", () => {
    // £10m in 12: 833,333.33 × 12 is 4p short.
    const spread = instalments(10_000_000, 12, 2, "spread");
    expect(spread.filter((part) => part === 833_333.34)).toHaveLength(4);
    expect(spread.slice(0, 4)).toEqual([833_333.34, 833_333.34, 833_333.34, 833_333.34]);
    const last = instalments(10_000_000, 12, 2, "last");
    expect(last.slice(0, 11)).toEqual(Array.from({ length: 11 }, () => 833_333.33));
    expect(last[11]).toBe(833_333.37);
  });

  test("keep the running total as near as rounding can", () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), count, (year, months) => {
        let paid = 0;
        instalments(year, months, 0, "cumulative").forEach((part, index) => {
          paid += part;
          expect(Math.abs(paid - (year * (index + 1)) / months)).toBeLessThanOrEqual(0.5 + 1e-9);
        });
      }),
    );
  });
});
