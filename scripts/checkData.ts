import { referenceList } from "../src/catalogue/inCells/referenceLists";
import { checkWhole } from "../src/checks/checkBook";
import type { Grade } from "../src/checks/finding";
import { known } from "../src/checks/known";
import { cellName } from "../src/grid/cell";
import { bookOf } from "./bookOf";

/** One finding as docs/checks.md describes it. */
export interface FoundInData {
  readonly rule: string;
  readonly grade: Grade;
  readonly sheet: string;
  readonly cell: string;
  readonly words: string;
}

/** What the rules find in a workbook that is given as data, on a day. */
export function checkData(data: unknown, today: Date): FoundInData[] {
  const facts = known(referenceList("funding limits"), referenceList("boroughs"), today);
  return checkWhole(bookOf(data), facts).map(({ rule, grade, sheet, row, column, words }) => ({
    rule,
    grade,
    sheet,
    cell: cellName(row, column),
    words,
  }));
}
