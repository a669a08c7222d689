import type { Injector } from "@univerjs/core";
import { IFunctionService } from "@univerjs/engine-formula";
import { SHEET } from "../../grid/box";

/**
 * Has SEQUENCE count as far as in Excel. Univer 0.25.1 refuses, with #REF!, more rows or columns than its own sheet has
 * right of and below the formula, also where a formula only counts with them and fills one cell.
 */
export function liftSequence(injector: Injector): void {
  const sequence = injector.get(IFunctionService).getExecutor("SEQUENCE");
  if (!sequence) throw new Error("The engine has no SEQUENCE.");
  const set = sequence.setSheetRowColumnCount.bind(sequence);
  sequence.setSheetRowColumnCount = () => set(SHEET.rows + sequence.row, SHEET.columns + sequence.column);
}
