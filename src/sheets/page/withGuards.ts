import { formatAddress } from "../../grid/address";
import { contains, type Box } from "../../grid/box";
import { formula, isFormula, term, type Rows } from "../plan/content";
import { standsOn, type StandingSheet } from "./standsOn";

/** A cell that is guarded, and the one that says by name what is wrong with its sheet, if one does. */
export interface Guarded {
  readonly box: Box;
  readonly said?: Box;
}

/** The cells of a sheet, those that are guarded showing the error of any call of a function that they rest on. */
export function withGuards(sheet: StandingSheet, guarded: readonly Guarded[]): Rows {
  const cells = sheet.cells.map((row) => [...row]);
  for (const { box, said } of guarded) {
    const { row, column } = box;
    const content = sheet.cells[row]?.[column] ?? null;
    if (!isFormula(content)) continue;
    const calls = standsOn(sheet, row, column).map((call) => looked(call, sheet.headed));
    const shown = (call: string) => (said ? term`IF(${formatAddress(said)}="",${call},"")` : call);
    const guard = calls.map((call) => term`IF(ISERROR(${call}),${shown(call)},`).join("");
    const whole = formula`${guard}${content.formula.slice(1)}${")".repeat(calls.length)}`;
    cells[row]?.splice(column, 1, whole);
  }
  return cells;
}

/** Where a call shows that it failed: in its first heading, if it has headings, else in the first error among its cells. */
function looked(call: Box, headed: readonly Box[]): string {
  const first = { ...call, rows: 1, columns: 1 };
  const isFirst = headed.some((box) => contains(box, first)) || call.rows * call.columns === 1;
  // The sum of several cells is the first error among them.
  return isFirst ? formatAddress(first) : term`SUM(${formatAddress(call)})`;
}
