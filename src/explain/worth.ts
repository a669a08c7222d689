import { isError, isNumber, type CellValue, type Made, type Operator, type Rounding } from "./figure";

/** What is made of these values; undefined where arithmetic gives none. */
export function worth(made: Made, values: readonly CellValue[]): CellValue | undefined {
  switch (made.is) {
    case "value":
      return made.value;
    case "figure":
      return values[made.figure];
    case "operation": {
      const [left, right] = [numberIn(made.left, values), numberIn(made.right, values)];
      return left === undefined || right === undefined
        ? undefined
        : finite(OPERATE[made.operator](left, right));
    }
    case "size": {
      const of = numberIn(made.of, values);
      return of === undefined ? undefined : Math.abs(of);
    }
    case "rounded": {
      const of = numberIn(made.of, values);
      return of === undefined ? undefined : rounded(of, made.decimals, made.way);
    }
    default: {
      const all = made.of.map((one) => numberIn(one, values));
      return all.every(isNumber) ? TOGETHER[made.is](all) : undefined;
    }
  }
}

const OPERATE: Readonly<Record<Operator, (left: number, right: number) => number>> = {
  "+": (left, right) => left + right,
  "-": (left, right) => left - right,
  "*": (left, right) => left * right,
  "/": (left, right) => left / right,
  "^": (left, right) => left ** right,
};

const TOGETHER: Readonly<Record<"sum" | "least" | "most", (all: readonly number[]) => number>> = {
  sum: (all) => all.reduce((sum, value) => sum + value, 0),
  least: (all) => Math.min(...all),
  most: (all) => Math.max(...all),
};

/** A blank cell is 0 in arithmetic, as in Excel. */
function numberIn(made: Made, values: readonly CellValue[]): number | undefined {
  const value = worth(made, values);
  if (value === "" || value === false) return 0;
  if (value === true) return 1;
  return isNumber(value) ? value : undefined;
}

const finite = (value: number): number | undefined => (Number.isFinite(value) ? value : undefined);

/** Half away from zero, or towards or away from zero; what arithmetic in doubles leaves in the last digits does not count. */
export function rounded(value: number, decimals: number, way: Rounding = "near"): number {
  const units = Number((Math.abs(value) * 10 ** decimals).toPrecision(12));
  const whole = { near: Math.round, down: Math.floor, up: Math.ceil }[way](units);
  return (Math.sign(value) * whole) / 10 ** decimals;
}

/** Whether a value can go into a sentence that says how it is made. */
export const isPlain = (value: CellValue | undefined): value is CellValue =>
  value !== undefined && !isError(value);
