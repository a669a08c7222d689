import type { EngineValue } from "../../engine/coerce";
import { boundingBox, intersection, SHEET, type Box } from "../box";
import type { SheetId, SheetState } from "../gridStore";
import { blankCell, hasLook, type MemoryCell } from "./memoryCell";

/** A formula's block of results, from the formula's own cell on. */
export interface Spill {
  box: Box;
  values: readonly (readonly EngineValue[])[];
}

/** One sheet of the memory store: the cells that hold something, by place, and the blocks its formulas spill. */
export class MemorySheet {
  state: Omit<SheetState, "position">;
  selection: Box = { row: 0, column: 0, rows: 1, columns: 1 };
  spills: Spill[] = [];
  /** Widths and heights that were set, by column and by row. */
  readonly columnWidths = new Map<number, number>();
  readonly rowHeights = new Map<number, number>();
  private cells = new Map<number, MemoryCell>();

  constructor(
    readonly id: SheetId,
    name: string,
  ) {
    this.state = {
      name,
      visibility: "Visible",
      tabColor: "",
      frozen: { rows: 0, columns: 0 },
      gridlines: true,
    };
  }

  at(row: number, column: number): MemoryCell | undefined {
    return this.cells.get(key(row, column));
  }

  /** The cell at a place, made if there is none. */
  take(row: number, column: number): MemoryCell {
    const cell = this.at(row, column) ?? blankCell();
    this.cells.set(key(row, column), cell);
    return cell;
  }

  /** The cells in a box that hold something, with their places. */
  entries(box: Box = SHEET): { row: number; column: number; cell: MemoryCell }[] {
    return [...this.cells]
      .map(([place, cell]) => ({
        row: Math.floor(place / SHEET.columns),
        column: place % SHEET.columns,
        cell,
      }))
      .filter(({ row, column }) => intersection(box, { row, column, rows: 1, columns: 1 }));
  }

  /** Moves every cell to where `move` says, and drops those for which it says null. */
  rearrange(move: (row: number, column: number) => { row: number; column: number } | null): void {
    const before = this.entries();
    this.cells = new Map();
    for (const { row, column, cell } of before) {
      const place = move(row, column);
      if (place) this.cells.set(key(place.row, place.column), cell);
    }
  }

  /** The block that fills a cell, if one does. */
  spillAt(row: number, column: number): Spill | undefined {
    return this.spills.find(({ box }) => intersection(box, { row, column, rows: 1, columns: 1 }));
  }

  /** What a cell comes to: its own value or formula's result, or the part of a spill that fills it. */
  valueAt(row: number, column: number): EngineValue {
    const spill = this.spillAt(row, column);
    if (spill) return spill.values[row - spill.box.row]?.[column - spill.box.column] ?? "";
    return this.at(row, column)?.result ?? "";
  }

  usedRange(valuesOnly: boolean): Box | null {
    const cells = this.entries()
      .filter(({ cell }) => cell.entered !== "" || (!valuesOnly && hasLook(cell)))
      .map(({ row, column }) => ({ row, column, rows: 1, columns: 1 }));
    return [...cells, ...this.spills.map(({ box }) => box)].reduce<Box | null>(
      (used, box) => (used ? boundingBox(used, box) : box),
      null,
    );
  }
}

const key = (row: number, column: number) => row * SHEET.columns + column;
