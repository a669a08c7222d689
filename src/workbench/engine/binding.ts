import type { Box } from "../../grid/box";
import type { FunctionCalls } from "../host/functionCalls";
import { placeOf, type EngineCell } from "./engineCell";

/**
 * Which formulas know the add-in's functions. Excel looks a function up when the formula is entered: one entered before
 * the functions were registered shows `#NAME?` however often it is calculated, until it is entered again.
 */
export class Binding {
  private readonly unbound = new Set<string>();

  constructor(private readonly calls: Pick<FunctionCalls, "registered">) {}

  /** Whether the formula in a cell that is being calculated knows the functions it calls. */
  knows(cell: EngineCell): boolean {
    if (!this.calls.registered) this.unbound.add(placeOf(cell));
    return !this.unbound.has(placeOf(cell));
  }

  /** Something was entered into these cells: a formula there is looked up anew. */
  entered(sheet: string, box: Box): void {
    if (this.unbound.size === 0) return;
    for (let row = box.row; row < box.row + box.rows; row++) {
      for (let column = box.column; column < box.column + box.columns; column++) {
        this.unbound.delete(placeOf({ sheet, row, column }));
      }
    }
  }
}
