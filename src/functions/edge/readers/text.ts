import { invalid } from "../../../model/refusal";
import { financialYear, printYear } from "../../../model/years";
import { describe, isBlank } from "../cell";
import { UNNAMED, type BlankAs, type CellReader } from "./cellReader";

/** Text; a number is taken as it is written. */
export function text<B = string>(rule: BlankAs<B> = {}): CellReader<string | B> {
  return (cell) => {
    if (isBlank(cell) && rule.blank !== undefined) return rule.blank;
    if (typeof cell === "string" && !isBlank(cell)) return cell.trim();
    if (typeof cell === "number") return String(cell);
    throw invalid(UNNAMED, `found ${describe(cell)}. Enter a name.`);
  };
}

/** A financial year: the calendar year in which it starts. */
export function year(): CellReader<number> {
  return (cell) => {
    const start = typeof cell === "string" || typeof cell === "number" ? financialYear(cell) : undefined;
    if (start !== undefined) return start;
    throw invalid(UNNAMED, `found ${describe(cell)}. Enter a financial year such as 2010/11.`);
  };
}

/** The heading of a year: a financial year in its printed form, any other text as given. */
export function yearLabel(): CellReader<string> {
  const read = text();
  return (cell) => {
    const written = read(cell);
    const start = financialYear(written);
    return start === undefined ? written : printYear(start);
  };
}
