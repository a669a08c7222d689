import { readFormula, type Value } from "./formula";

/** A call as a user would type it, with what it gives. */
export interface Example {
  readonly formula: string;
  /** The result as written; `…` after a number stands for the digits that follow. */
  readonly result: string;
  readonly id: string;
  readonly args: readonly Value[];
  readonly expected: Value;
  /** How near a result must come: a unit of the last digit where digits were left off. */
  readonly tolerance: number;
}

const ROUNDING = 1e-12;

/** Reads `=PLAN.GAP(2706.8,141.8,33.8,2619.4) → 263`. */
export function parseExample(text: string): Example {
  const [formula, result, ...more] = text.split(" → ");
  if (!formula || !result || more.length > 0) throw new Error(`An example is "=PLAN.…(…) → result": ${text}`);
  const { name, args } = readFormula(formula);
  const expected = readFormula(`=PLAN.RESULT(${result})`).args;
  if (expected.length !== 1) throw new Error(`An example has one result: ${text}`);
  const decimals = [...result.matchAll(/\.(\d+)…/g)].map(([, digits = ""]) => digits.length);
  return {
    formula,
    result,
    id: name.replace(/^PLAN\./, ""),
    args,
    expected: expected[0] ?? null,
    tolerance: Math.max(ROUNDING, ...decimals.map((places) => 10 ** -places)),
  };
}
