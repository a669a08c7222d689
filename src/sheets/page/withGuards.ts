import { formatAddress } from "../../grid/address";
import type { Box } from "../../grid/box";
import { formula, isFormula, term, type Rows } from "../plan/content";
import { standsOn, type StandingSheet } from "./standsOn";

/** The cells of a sheet, those that are guarded showing the error of any call of a function that they rest on. */
export function withGuards(sheet: StandingSheet, guarded: readonly Box[]): Rows {
  const cells = sheet.cells.map((row) => [...row]);
  for (const { row, column } of guarded) {
    const content = sheet.cells[row]?.[column] ?? null;
    if (!isFormula(content)) continue;
    const calls = standsOn(sheet, row, column).map((box) =>
      // The sum of several cells is the first error among them.
      box.rows * box.columns === 1 ? formatAddress(box) : term`SUM(${formatAddress(box)})`,
    );
    const guard = calls.map((call) => term`IF(ISERROR(${call}),${call},`).join("");
    const whole = formula`${guard}${content.formula.slice(1)}${")".repeat(calls.length)}`;
    cells[row]?.splice(column, 1, whole);
  }
  return cells;
}
