import { getPrimaryForRange, SetSelectionsOperation, SheetsSelectionsService } from "@univerjs/sheets";
import type { Box } from "../../../grid/box";
import type { Selection, SheetId } from "../../host/gridStore";
import { boxOf, rangeOf } from "./boxRange";
import type { Grid } from "./grid";

const FIRST_CELL: Box = { row: 0, column: 0, rows: 1, columns: 1 };

/** What is selected on each sheet. */
export class Selections {
  constructor(private readonly grid: Grid) {}

  /** Selects the part of the box that exists, and scrolls to it. */
  select(sheet: SheetId, box: Box): void {
    const range = rangeOf(this.grid.clip(sheet, box) ?? FIRST_CELL);
    const primary = getPrimaryForRange(range, this.grid.sheet(sheet));
    this.grid.run(SetSelectionsOperation, {
      unitId: this.grid.unitId,
      subUnitId: sheet,
      selections: [{ range, primary, style: null }],
      reveal: true,
    });
  }

  of(sheet: SheetId): Selection {
    const range = this.grid.injector
      .get(SheetsSelectionsService)
      .getWorkbookSelections(this.grid.unitId)
      .getSelectionsOfWorksheet(sheet)
      .at(-1)?.range;
    return { sheet, box: range ? boxOf(range) : FIRST_CELL };
  }
}
