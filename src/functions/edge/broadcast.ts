import { invalid } from "../../model/refusal";
import { sizeInWords, type Argument } from "./argument";

/**
 * The shape in which arguments combine, as in Excel's own arithmetic: one row or one column repeats over the missing
 * dimension. Refuses two arguments that do not fit, naming both.
 */
export function commonShape(args: readonly Argument[]): { rows: number; columns: number } {
  return { rows: common(args, "rows"), columns: common(args, "columns") };
}

function common(args: readonly Argument[], side: "rows" | "columns"): number {
  const longest = args.reduce((most, argument) => (argument[side] > most[side] ? argument : most));
  const odd = args.find((argument) => argument[side] !== 1 && argument[side] !== longest[side]);
  if (odd) {
    const sizes = `${odd.name} has ${sizeInWords(odd)}, ${longest.name} has ${sizeInWords(longest)}`;
    throw invalid(
      odd.name,
      `${sizes}. Give both the same shape, or one of them as one row, one column or one cell.`,
    );
  }
  return longest[side];
}
