import type { EngineValue } from "../../../src/workbench/engine/coerce";
import { boundingBox, intersection, placesBox, SHEET, type Box } from "../../../src/grid/box";
import type { SheetId, SheetState } from "../../../src/workbench/host/gridStore";
import { blankCell, hasLook, type MemoryCell } from "./memoryCell";

/** A formula's block of results, from the formula's own cell on. */
export interface Spill {
  box: Box;
  values: readonly (readonly EngineValue[])[];
}

/** A cell that holds something, and where it is. */
export interface PlacedCell {
  row: number;
  column: number;
  cell: MemoryCell;
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
  entries(box: Box = SHEET): PlacedCell[] {
    const [bottom, right] = [box.row + box.rows, box.column + box.columns];
    return this.all(
      (_, row, column) => row >= box.row && row < bottom && column >= box.column && column < right,
    );
  }

  /** The cells that hold a formula, with their places. */
  formulas(): PlacedCell[] {
    return this.all(({ isFormula }) => isFormula);
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
    const cells = this.all((cell) => cell.entered !== "" || (!valuesOnly && hasLook(cell)));
    const boxes = [placesBox(cells), ...this.spills.map(({ box }) => box)];
    return boxes.reduce((used, box) => (used && box ? boundingBox(used, box) : (used ?? box)), null);
  }

  private all(wanted: (cell: MemoryCell, row: number, column: number) => boolean): PlacedCell[] {
    const found: PlacedCell[] = [];
    for (const [place, cell] of this.cells) {
      const row = Math.floor(place / SHEET.columns);
      const column = place % SHEET.columns;
      if (wanted(cell, row, column)) found.push({ row, column, cell });
    }
    return found;
  }
}

const key = (row: number, column: number) => row * SHEET.columns + column;
