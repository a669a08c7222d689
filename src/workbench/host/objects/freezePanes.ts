import { intersection, SHEET } from "../../../grid/box";
import { ModelObject } from "./modelObject";
import { Range } from "./range/range";
import type { Worksheet } from "./worksheet";

export class FreezePanes extends ModelObject {
  static override readonly wireClass = "WorksheetFreezePanes";
  constructor(private readonly sheet: Worksheet) {
    super();
  }

  FreezeRows(count = 1): void {
    this.freeze(count, 0);
  }

  FreezeColumns(count = 1): void {
    this.freeze(0, count);
  }

  /** Freezes everything above and to the left of the range's last row and column, the range itself included. */
  FreezeAt(range: Range | string): void {
    const { box } = this.sheet.rangeOf(range);
    this.freeze(
      box.rows === SHEET.rows ? 0 : box.row + box.rows,
      box.columns === SHEET.columns ? 0 : box.column + box.columns,
    );
  }

  Unfreeze(): void {
    this.freeze(0, 0);
  }

  GetLocationOrNullObject(): Range | null {
    const { rows, columns } = this.sheet.state.frozen;
    if (rows === 0 && columns === 0) return null;
    const frozen = { row: 0, column: 0, rows: rows || SHEET.rows, columns: columns || SHEET.columns };
    const box = intersection(SHEET, frozen);
    return box && new Range(this.sheet, box);
  }

  private freeze(rows: number, columns: number): void {
    this.sheet.change({ frozen: { rows, columns } });
  }
}
