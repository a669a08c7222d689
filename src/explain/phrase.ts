import { listed } from "../model/listed";
import type { Because, Made, Operator } from "./figure";

/** As many parts of a sum as a sentence names. */
const NAMED = 4;

const SIGN: Readonly<Record<Operator, string>> = { "+": " + ", "-": " − ", "*": " × ", "/": " ÷ ", "^": "^" };
const FIRMNESS: Readonly<Record<Operator, number>> = { "+": 1, "-": 1, "*": 2, "/": 2, "^": 3 };

/** How a value is made, in words: "2,848.6 before the limit − 2,645.9 lower limit". `figure` words one of its figures. */
export function phrase(made: Made, figure: (index: number) => string, within = 0): string {
  switch (made.is) {
    case "figure":
      return figure(made.figure);
    case "value":
      // In arithmetic a yes is 1.
      if (typeof made.value !== "string") return plainNumber(Number(made.value));
      return `“${made.value}”`;
    case "operation":
      return operation(made, figure, within);
    case "sum":
      return sum(made.of, figure, within);
    case "least":
    case "most": {
      const word = made.is === "least" ? "smallest" : "largest";
      return `the ${made.of.length === 2 ? word.replace("est", "er") : word} of ${listed(made.of.map((one) => phrase(one, figure)))}`;
    }
    case "rounded":
      return `${phrase(made.of, figure, 2)} (rounded${made.way === "near" ? "" : ` ${made.way}`})`;
    case "written":
      return phrase(made.of, figure, within);
    case "words":
      return listed(made.of.filter((one) => one.is !== "value").map((one) => phrase(one, figure)));
    case "size":
      return `the size of ${phrase(made.of, figure, 3)}`;
  }
}

function operation(
  { operator, left, right }: Extract<Made, { is: "operation" }>,
  figure: (index: number) => string,
  within: number,
): string {
  const isNothing = (made: Made) => made.is === "value" && (made.value === "" || Number(made.value) === 0);
  if (FIRMNESS[operator] === 1 && isNothing(right)) return phrase(left, figure, within);
  if (operator === "+" && isNothing(left)) return phrase(right, figure, within);
  const firmness = FIRMNESS[operator];
  const text = isNothing(left) && operator === "-" ? "−" : phrase(left, figure, firmness) + SIGN[operator];
  // What stands right of − and ÷ keeps its brackets: 5 − (3 + 1).
  const right_ = phrase(right, figure, firmness + Number(operator === "-" || operator === "/"));
  return firmness < within ? `(${text}${right_})` : text + right_;
}

function sum(of: readonly Made[], figure: (index: number) => string, within: number): string {
  const named = of.slice(0, NAMED).map((one) => phrase(one, figure, 1));
  const text = named.join(SIGN["+"]);
  if (of.length === 0) return "0";
  if (of.length > NAMED) return `the sum of ${of.length} figures (${text} …)`;
  return within > 1 && of.length > 1 ? `(${text})` : text;
}

/** The condition that decided: "263 gap is more than 0". */
export const phraseOfCondition = (
  { left, says, right }: Because,
  figure: (index: number) => string,
): string => [phrase(left, figure), says, ...(right ? [phrase(right, figure)] : [])].join(" ");

const NUMBER = new Intl.NumberFormat("en-GB", { maximumSignificantDigits: 6 });
const LARGE = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 2 });

/** A number that no cell shows, in digits enough to be recognised. */
export const plainNumber = (value: number): string =>
  // What arithmetic in doubles leaves of nothing.
  (Math.abs(value) < 1e-9 ? "0" : (Math.abs(value) < 100_000 ? NUMBER : LARGE).format(value)).replace(
    "-",
    "−",
  );
