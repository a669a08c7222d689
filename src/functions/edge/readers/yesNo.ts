import { invalid } from "../../../model/refusal";
import { describe, isBlank } from "../cell";
import { UNNAMED, type BlankAs, type CellReader } from "./cellReader";

const WORDS = new Map<unknown, boolean>([
  [true, true],
  [1, true],
  ["yes", true],
  ["y", true],
  ["true", true],
  ["x", true],
  [false, false],
  [0, false],
  ["no", false],
  ["n", false],
  ["false", false],
]);

/** Yes or no: TRUE, FALSE, 1, 0, yes, y, true, x, no, n, false. */
export function yesNo(rule: BlankAs<boolean> = {}): CellReader<boolean> {
  return (cell) => {
    if (isBlank(cell) && rule.blank !== undefined) return rule.blank;
    const answer = WORDS.get(typeof cell === "string" ? cell.trim().toLowerCase() : cell);
    if (answer === undefined) throw invalid(UNNAMED, `found ${describe(cell)}. Enter yes or no.`);
    return answer;
  };
}
