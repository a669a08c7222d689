import { isError, isNumber, type CellValue, type Made, type Operator, type Rounding } from "./figure";

/** What is made of these values; undefined where arithmetic gives none. */
export function worth(made: Made, values: readonly CellValue[]): CellValue | undefined {
  switch (made.is) {
    case "value":
      return made.value;
    case "figure":
      return values[made.figure];
    case "operation":
      return numbersIn([made.left, made.right], values, ([left = 0, right = 0]) =>
        finite(OPERATE[made.operator](left, right)),
      );
    case "size":
      return numbersIn([made.of], values, ([of = 0]) => Math.abs(of));
    case "rounded":
      return numbersIn([made.of], values, ([of = 0]) => rounded(of, made.decimals, made.way));
    case "written": {
      const of = numberIn(made.of, values);
      return isNumber(of) ? written(of, made.format) : of;
    }
    case "words": {
      const parts = made.of.map((one) => worth(one, values));
      const error = parts.find((part) => part !== undefined && isError(part));
      return error ?? (parts.includes(undefined) ? undefined : parts.join(made.between ?? ""));
    }
    default:
      return numbersIn(made.of, values, TOGETHER[made.is]);
  }
}

/** What is made of numbers; an error among them is what comes of it. */
function numbersIn(
  of: readonly Made[],
  values: readonly CellValue[],
  make: (all: readonly number[]) => number | undefined,
): CellValue | undefined {
  const all = of.map((one) => numberIn(one, values));
  const error = all.find((one) => typeof one === "string");
  return error ?? (all.every(isNumber) ? make(all) : undefined);
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
function numberIn(made: Made, values: readonly CellValue[]): number | string | undefined {
  const value = worth(made, values);
  if (value === "" || value === false) return 0;
  if (value === true) return 1;
  return isNumber(value) || (value !== undefined && isError(value)) ? value : undefined;
}

const finite = (value: number): number | undefined => (Number.isFinite(value) ? value : undefined);

/** Half away from zero, or towards or away from zero; what arithmetic in doubles leaves in the last digits does not count. */
export function rounded(value: number, decimals: number, way: Rounding = "near"): number {
  const units = Number((Math.abs(value) * 10 ** decimals).toPrecision(14));
  const whole = { near: Math.round, down: Math.floor, up: Math.ceil }[way](units);
  return (Math.sign(value) * whole) / 10 ** decimals;
}

/** A number by a format of thousands, decimals and per cent; undefined for any other format. */
function written(value: number, format: string): string | undefined {
  const [, whole, decimals = "", percent] = /^(#,##0|0)(\.0+)?(%)?$/.exec(format) ?? [];
  if (whole === undefined) return undefined;
  const places = Math.max(decimals.length - 1, 0);
  const shown = rounded(percent ? value * 100 : value, places);
  return (
    shown.toLocaleString("en-GB", {
      minimumFractionDigits: places,
      maximumFractionDigits: places,
      useGrouping: whole !== "0",
    }) + (percent ?? "")
  );
}

/** Whether a value can go into a sentence that says how it is made. */
export const isPlain = (value: CellValue | undefined): value is CellValue =>
  value !== undefined && !isError(value);
