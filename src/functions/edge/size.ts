import { invalid } from "../../model/refusal";

/** More cells than this in one result are refused: the call would freeze the workbook. */
const MOST_CELLS = 1_000_000;

/** The columns of a sheet beside one of labels. */
const MOST_YEARS = 16_383;

/** Refuses more years than a table across a sheet can have, before it is worked out. */
export function refuseBeyondColumns(name: string, years: number): void {
  if (years > MOST_YEARS) throw invalid(name, `has ${years} years. Give at most ${MOST_YEARS}.`);
}

/** Refuses a result of so many rows and columns, before it is worked out. */
export function refuseBeyondSheet(rows: number, columns: number): void {
  if (rows * columns <= MOST_CELLS) return;
  throw invalid("", `The result would have more than ${MOST_CELLS} cells. Use smaller ranges.`);
}
