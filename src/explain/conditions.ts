import type { Node } from "../formulas/tree";
import { compare, COMPARISONS, QUESTIONS } from "./comparison";
import { figuresIn, isError, isNumber, type Made } from "./figure";
import { FURTHER } from "./parts";
import type { Reducer } from "./reduce";

/** Whether a condition holds; why is left with the reader's reasons. Undefined where that cannot be said. */
export function holds(reader: Reducer, node: Node): boolean | undefined {
  if (node.type === "group") return holds(reader, node.of);
  if (node.type === "call") {
    const question = QUESTIONS[node.name];
    if (question && node.args[0]) return asked(reader, node.args[0], question);
    if (TOGETHER.test(node.name)) return FURTHER.get().together(reader, node.name, node.args);
  }
  if (node.type === "binary" && node.operator in COMPARISONS)
    return truth(compared(reader, node.operator, node.left, node.right));
  const made = reader.made(node);
  const value = made && reader.worth(made);
  if (made?.is === "figure" && typeof value === "boolean")
    reader.because.push({ left: made, says: value ? "is true" : "is not true" });
  return typeof value === "boolean" ? value : isNumber(value) ? value !== 0 : undefined;
}

const truth = (value: boolean | string | undefined): boolean | undefined =>
  typeof value === "boolean" ? value : undefined;

function asked(
  reader: Reducer,
  of: Node,
  [isSo, yes, no, tacit]: (typeof QUESTIONS)[string],
): boolean | undefined {
  const value = reader.value(of);
  if (value === undefined) return undefined;
  const answer = isSo(value);
  // That there is no error is what everybody expects.
  if (tacit === answer) return answer;
  const left = reader.made(of);
  if (left) reader.because.push({ left, says: answer ? yes : no });
  return answer;
}

/** What a comparison comes to; an error of one of its sides is the whole of it. */
export function compared(
  reader: Reducer,
  operator: string,
  left: Node,
  right: Node,
): boolean | string | undefined {
  const aside = reader.aside();
  const [one, other] = [aside.made(left), aside.made(right)];
  const [first, second] = [one && aside.worth(one), other && aside.worth(other)];
  if (!one || !other || first === undefined || second === undefined) return undefined;
  const error = [first, second].find(isError);
  if (error !== undefined) return String(error);
  const is = compare(operator, first, second);
  if (!isOfInterest([one, other], aside)) {
    // What its own conditions rest on is said instead: that so many checks hold.
    if (aside.because.length > 0) [left, right].forEach((side) => reader.made(side));
    return is;
  }
  const made = reader.made(left);
  const isOfBlank = second === "" && /^(?:=|<>)$/.test(operator);
  const says = isOfBlank ? (is === (operator === "=") ? "is blank" : "is not blank") : wordsOf(operator, is);
  if (made) reader.because.push({ left: made, says, right: isOfBlank ? undefined : reader.made(right) });
  return is;
}

const wordsOf = (operator: string, is: boolean): string => COMPARISONS[operator]?.[is ? 0 : 1] ?? "";

/** Whether a comparison is worth saying: not one of fixed values, nor whether a list holds anything at all. */
function isOfInterest(sides: readonly Made[], aside: Reducer): boolean {
  const used = sides.flatMap(figuresIn).flatMap((at) => aside.figures[at] ?? []);
  return used.some(({ counted }) => !counted);
}

const TOGETHER = /^(?:AND|OR|NOT)$/;

/** Whether a function only asks: ISNUMBER, or AND of several questions. */
export const isQuestion = (name: string): boolean => name in QUESTIONS || TOGETHER.test(name);

/** Whether a part only asks: a comparison, ISNUMBER, or several of them multiplied or added up. */
export function isCondition(node: Node): boolean {
  if (node.type === "group") return isCondition(node.of);
  if (node.type === "call") return isQuestion(node.name);
  if (node.type !== "binary") return false;
  const sides = [node.left, node.right];
  return (
    node.operator in COMPARISONS ||
    (sides.some(isCondition) && sides.every((side) => side.type === "number" || isCondition(side)))
  );
}
