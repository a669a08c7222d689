import { invalid } from "../../model/refusal";

/** More cells than this in one result are refused: the call would freeze the workbook. */
const MOST_CELLS = 1_000_000;

/** Refuses a result of so many rows and columns, before it is worked out. */
export function refuseBeyondSheet(rows: number, columns: number): void {
  if (rows * columns <= MOST_CELLS) return;
  throw invalid("", `The result would have more than ${MOST_CELLS} cells. Use smaller ranges.`);
}
