import { isError, isNumber, type CellValue } from "./figure";
import { isMissing, isTicked } from "./marks";

/** What a sentence says of a comparison that holds, and of one that does not. */
export const COMPARISONS: Readonly<Record<string, readonly [yes: string, no: string]>> = {
  "=": ["is equal to", "is not equal to"],
  "<>": ["is not equal to", "is equal to"],
  "<": ["is less than", "is not less than"],
  ">": ["is more than", "is not more than"],
  "<=": ["is at most", "is more than"],
  ">=": ["is at least", "is less than"],
};

/** Questions about one value: what a sentence says of a yes and of a no, and the answer that nobody asks about. */
export const QUESTIONS: Readonly<
  Record<string, readonly [holds: (value: CellValue) => boolean, yes: string, no: string, tacit?: boolean]>
> = {
  ISNUMBER: [isNumber, "is a number", "is no number"],
  ISBLANK: [(value) => value === "", "is blank", "is not blank"],
  ISTEXT: [(value) => typeof value === "string" && value !== "" && !isError(value), "is text", "is no text"],
  ISERROR: [isError, "is an error", "is no error", false],
  ISERR: [(value) => isError(value) && value !== "#N/A", "is an error", "is no error", false],
  ISNA: [(value) => value === "#N/A", "is #N/A", "is not #N/A", false],
  // What our statements ask.
  TICKED: [isTicked, "is ticked", "is not ticked"],
  MISSING: [isMissing, "is missing", "is there"],
};

/** Excel's equality: capitals make no difference. */
export function same(one: CellValue, other: CellValue): boolean {
  if (isNumber(one) && isNumber(other)) return near(one, other);
  return typeof one === "string" && typeof other === "string"
    ? one.toLowerCase() === other.toLowerCase()
    : one === other;
}

/** Equal to what Excel's digits and our functions tell apart. */
const near = (one: number, other: number): boolean =>
  Math.abs(one - other) <= Math.max(5e-11, 1e-12 * Math.max(Math.abs(one), Math.abs(other)));

/** Whether a comparison holds, as Excel compares. */
export function compare(operator: string, one: CellValue, other: CellValue): boolean {
  const isSame = same(one, other);
  if (operator === "=" || operator === "<>") return isSame === (operator === "=");
  if (isSame) return operator !== "<" && operator !== ">";
  // A blank is 0 beside a number.
  const [left, right] = [one === "" ? 0 : one, other === "" ? 0 : other];
  return operator.startsWith("<") ? left < right : left > right;
}
