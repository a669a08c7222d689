import { mulberry32 } from "../../src/model/numbers/mulberry32";
import type { Expected } from "./draw";
import { Fraction } from "./fraction";
import { ofCapital } from "./ofCapital";
import { ofComparisons } from "./ofComparisons";
import { ofFunding } from "./ofFunding";
import { ofGaps } from "./ofGaps";
import { ofLimits } from "./ofLimits";
import { ofTrajectories } from "./ofTrajectories";

/** The seed of this run; every failure prints it. Any number will do. */
const SEED = Number(process.env.SEED ?? 1);
const CALLS = Number(process.env.CALLS ?? 20_000);

/**
 * Every function that works figures out, but those that rest on square roots, constants or chance (SPC, SURVEY.CHANGE,
 * SURVEY.INTERVAL, GAP.RISK): their named formulas are a second reckoning of them, in test/twins.
 */
const CALLS_OF = { ...ofGaps, ...ofLimits, ...ofCapital, ...ofFunding, ...ofTrajectories, ...ofComparisons };

/** Whether a cell is what it must be: exact to 1e-10, or to 1e-12 of the largest input where that is more. */
function isRight(actual: unknown, expected: Expected, largest: number): boolean {
  if (expected === undefined) return true;
  if (typeof expected === "string" || typeof actual !== "number") return actual === expected;
  const isAmount = "amount" in expected;
  const exact = isAmount ? expected.amount : expected.ratio;
  const { near } = exact;
  const allowed = isAmount ? Math.max(1.0001e-10, 1e-12 * largest) : 1e-9 * Math.max(1, Math.abs(near));
  // Most are well within; what is not, or cannot be told in doubles, is worked out.
  if (Math.abs(actual - near) + 1e-14 * Math.abs(near) < allowed) return true;
  return Fraction.of(actual).minus(exact).size.minus(Fraction.of(allowed)).sign <= 0;
}

describe("no figure differs from arithmetic with fractions", () => {
  test.each(Object.entries(CALLS_OF))("PLAN.%s", (name, make) => {
    const random = mulberry32(SEED);
    let checked = 0;
    for (let call = 0; call < CALLS; call++) {
      const one = make(random);
      if (!one) continue;
      const result = one.run();
      const largest = Math.max(...one.inputs.map(Math.abs));
      for (const [row, column, expected] of one.expected) {
        checked++;
        if (isRight(result[row]?.[column], expected, largest)) continue;
        const wanted = typeof expected === "object" ? Object.values(expected).join() : expected;
        throw new Error(
          `seed ${SEED}, call ${call} of ${name}: ${JSON.stringify(one.inputs)} gives ${String(result[row]?.[column])} in row ${row + 1}, column ${column + 1}; right is ${wanted}`,
        );
      }
    }
    expect(checked).toBeGreaterThan(CALLS / 2);
  });
});
