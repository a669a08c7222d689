import type { CellContents, GridStore } from "../../gridStore";
import { invalidArgument } from "../../hostError";
import { isValidFormat } from "numfmt";
import { cellArray } from "./cellArray";
import { checkEntered } from "./enteredCells";
import type { Range } from "./range";
import { RangeGeometry } from "./rangeGeometry";
import { spreadText } from "./spreadText";
import { there } from "../there";

/** The part of a range that reads and writes cells, and knows of the blocks that formulas fill. */
export abstract class RangeCells extends RangeGeometry {
  protected get store(): GridStore {
    return this.sheet.workbook.store;
  }

  get Values(): unknown {
    return this.read("value");
  }

  set Values(values: unknown) {
    this.Formulas = values;
  }

  get Formulas(): unknown {
    return this.read("formula");
  }

  set Formulas(formulas: unknown) {
    if (this.unbounded) throw invalidArgument();
    const cells = cellArray(formulas, this.box);
    this.checkEntered(cells);
    this.sheet.Protection.checkWrite(this.box);
    this.store.write(this.sheet.Id, this.box, cells);
    if (this.sheet.workbook.guesses.has("text-spreads")) spreadText(this.at(this.box), cells);
    this.sheet.workbook.contentChanged(this.at(this.box), "RangeEdited");
  }

  /** @throws HostError InvalidArgument for what Excel takes into no cell. */
  checkEntered(cells: readonly (readonly unknown[])[]): void {
    const { row, column } = this.box;
    checkEntered(cells, (down, right) => {
      const cell = { row: row + down, column: column + right, rows: 1, columns: 1 };
      return this.store.read(this.sheet.Id, cell, "numFmt")[0]?.[0] === "@";
    });
  }

  get FormulasLocal(): unknown {
    return this.Formulas;
  }

  set FormulasLocal(formulas: unknown) {
    this.Formulas = formulas;
  }

  get Text(): unknown {
    return this.read("text");
  }

  get ValueTypes(): unknown {
    return this.read("type");
  }

  get NumberFormat(): unknown {
    return this.read("numFmt");
  }

  set NumberFormat(given: unknown) {
    if (this.unbounded && Array.isArray(given)) throw invalidArgument();
    this.sheet.Protection.checkFormat();
    const { box } = this.clipped();
    const formats = cellArray(given, box).map((row) =>
      row.map((code) => (code === null ? null : String(code))),
    );
    const codes = new Set(formats.flat());
    if ([...codes].some((code) => code !== null && !isValidFormat(code))) throw invalidArgument();
    this.store.writeNumberFormats(this.sheet.Id, box, formats);
  }

  get NumberFormatLocal(): unknown {
    return this.NumberFormat;
  }

  set NumberFormatLocal(codes: unknown) {
    this.NumberFormat = codes;
  }

  /** True if every cell is part of a spill, false if none is, null if some are. */
  get HasSpill(): boolean | null {
    const { box } = this.clipped();
    let spilled = 0;
    for (let row = box.row; row < box.row + box.rows; row++) {
      for (let column = box.column; column < box.column + box.columns; column++) {
        if (this.store.spillAt(this.sheet.Id, row, column)) spilled += 1;
      }
    }
    if (spilled === 0) return false;
    return spilled === this.box.rows * this.box.columns ? true : null;
  }

  GetSpillingToRangeOrNullObject(): Range | null {
    const spill = this.store.spillAt(this.sheet.Id, this.box.row, this.box.column);
    const isAnchor = spill?.row === this.box.row && spill.column === this.box.column;
    return spill && isAnchor ? this.at(spill) : null;
  }

  GetSpillingToRange(): Range {
    return there(this.GetSpillingToRangeOrNullObject());
  }

  GetSpillParentOrNullObject(): Range | null {
    const spill = this.store.spillAt(this.sheet.Id, this.box.row, this.box.column);
    return spill && this.at({ ...spill, rows: 1, columns: 1 });
  }

  GetSpillParent(): Range {
    return there(this.GetSpillParentOrNullObject());
  }

  /** Whether the cells would be saved as an array formula: here only what spills is one. */
  get SavedAsArray(): boolean | null {
    return this.HasSpill;
  }

  /** The part of the range within the sheet's used extent; its first row and column where it has whole ones beyond. */
  clipped(): Range {
    if (!this.unbounded) return this.at(this.box);
    const used = this.store.usedRange(this.sheet.Id, false) ?? { row: 0, column: 0, rows: 1, columns: 1 };
    const { row, column, rows, columns } = this.box;
    return this.at({
      row,
      column,
      rows: this.IsEntireColumn ? Math.max(1, used.row + used.rows - row) : rows,
      columns: this.IsEntireRow ? Math.max(1, used.column + used.columns - column) : columns,
    });
  }

  protected read(what: keyof CellContents): unknown[][] | null {
    return this.unbounded ? null : this.store.read(this.sheet.Id, this.box, what);
  }
}
