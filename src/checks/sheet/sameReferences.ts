import type { Grid } from "./grid";
import { groupBy } from "./groupBy";
import { figuresOf, haveSameAmount } from "./rowFigures";
import type { Sheet } from "./sheet";
import { CODE, IS_TOTAL } from "./words";

/** What a column of references may be headed. */
const REFERENCE = /\b(ref|reference|id|serial|(loan|post|invoice|order|contract|asset|case) (no|number))\b/i;

/** Of five that differ one was meant to. */
const FEWEST_KEYS = 5;
const KEY =
  /^\W*(refs?|reference|id|serial|code|account|agreement|invoice|contract|registration( no| number| mark)?|reg\.? no|vrm|uprn|cost cent(re|er)|(loan|post|invoice|order|contract|asset|case|account|cost cent(re|er)|project|scheme|virement|claim|permit|licen[cs]e|application) ?(refs?|reference|no|number|code|id))\b\.?\W*$/i;

/** Whether a heading says that its column tells the rows of a list apart. */
export const headsReferences = (heading: string): boolean => REFERENCE.test(heading) || KEY.test(heading);

/** C1006, TP-014: what looks so numbers its list, whatever it stands under. */
const NUMBERED = /^[A-Z]{1,5}[-/ ]?\d{2,}[A-Z]?$/;

/** Rows of a list under one reference and with one amount, where every other reference comes once. */
export function sameReferences(
  sheet: Sheet,
): (readonly [row: number, column: number, was: number, amount: boolean])[] {
  const { grid, layout } = sheet;
  return Array.from({ length: grid.columns }, (_, column) => column).flatMap((column) => {
    const rows = Array.from({ length: grid.rows }, (_, row) => row).filter((row) => {
      const head = layout.headRow(row, column);
      return (
        head >= 0 &&
        (headsReferences(grid.text(head, column)) ||
          (column === 0 && NUMBERED.test(grid.text(row, column)))) &&
        grid.kind(row, column) !== "blank" &&
        grid.formula(row, column) === undefined &&
        !IS_TOTAL.test(grid.text(row, column)) &&
        figuresOf(sheet, row).length > 0
      );
    });
    const byHead = groupBy(rows, (row) => layout.headRow(row, column));
    return [...byHead.values()].map(withoutClosing(grid, column)).flatMap((list) => {
      const same = [...groupBy(list, (row) => String(grid.value(row, column))).values()].filter(
        (one) => one.length > 1,
      );
      const [was, row, ...more] = same[0] ?? [];
      if (list.length < 4 || same.length > 1 || was === undefined || row === undefined || more.length > 0)
        return [];
      const amount = haveSameAmount(sheet, row, was);
      return amount || isKey(sheet, column, list) ? [[row, column, was, amount] as const] : [];
    });
  });
}

/** Below the list stand what it adds up to and what that should be, in words: they carry no reference. */
const withoutClosing =
  (grid: Grid, column: number) =>
  (rows: readonly number[]): readonly number[] => {
    const hasDigit = rows.map((row) => /\d/.test(String(grid.value(row, column))));
    return rows.slice(0, hasDigit.lastIndexOf(true) + 1);
  };

/** Numbers by which things are told apart: a digit in each, the first column or one of references, and of no other kind. */
function isKey(sheet: Sheet, column: number, rows: readonly number[]): boolean {
  const { grid, layout } = sheet;
  const [first] = rows;
  const heading = grid.text(layout.headRow(first ?? 0, column), column);
  return (
    rows.length >= FEWEST_KEYS &&
    !isNumberedBefore(sheet, column, rows) &&
    rows.every((row) => /\d/.test(String(grid.value(row, column)))) &&
    (KEY.test(heading) || rows.every((row) => NUMBERED.test(grid.text(row, column))))
  );
}

/** A column before it tells the rows apart already, or with it: the lines of a journal, each of an account that may come again. */
const isNumberedBefore = ({ grid, layout }: Sheet, column: number, rows: readonly number[]): boolean =>
  Array.from({ length: column }, (_, c) => c).some((c) => {
    const heading = grid.text(layout.headRow(rows[0] ?? 0, c), c);
    return CENTRE.test(heading) || (CODE.test(heading) && areApart(rows.map((row) => grid.value(row, c))));
  });

const CENTRE = /^\W*(cost )?cent(re|er)\b/i;

const areApart = (values: readonly unknown[]): boolean => new Set(values.map(String)).size === values.length;
