import { invalid } from "../../../model/refusal";
import { dayOf, financialYear, isDate, printYear } from "../../../model/years";
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
    throw isDate(cell) ? noYear(cell) : invalid(UNNAMED, `found ${describe(cell)}. ${ENTER_YEAR}`);
  };
}

/** The heading of a year: a financial year in its printed form, any other text or number as given; no other date. */
export function yearLabel(): CellReader<string> {
  const read = text();
  return (cell) => {
    const start = typeof cell === "string" || typeof cell === "number" ? financialYear(cell) : undefined;
    if (start !== undefined) return printYear(start);
    if (isDate(cell)) throw noYear(cell);
    return read(cell);
  };
}

const ENTER_YEAR = "Enter a financial year such as 2010/11.";

/** The user sees a date and never its number. */
function noYear(date: number) {
  const day = dayOf(date).toUTCString().slice(5, 16);
  return invalid(UNNAMED, `${day} is a date. Format the cell as text first. ${ENTER_YEAR}`);
}
