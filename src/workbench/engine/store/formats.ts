import { SetColWidthCommand, SetRowHeightCommand } from "@univerjs/sheets";
import { type Box, mapBox } from "../../../grid/box";
import { PIXELS_PER_POINT, type CellFormat, type Format } from "../../host/format";
import type { SheetId } from "../../host/gridStore";
import { formatOf, styleOf, type Undrawn, undrawnOf } from "./cellStyle";
import type { Cells } from "./cells";
import { rangeOf } from "./boxRange";
import type { Grid } from "./grid";

/** What a character of the standard font takes, and the margins around a cell's text, in pixels. */
const CHARACTER = 7;
const MARGINS = 12;

/** How cells look, and how wide and high columns and rows are. */
export class Formats {
  constructor(
    private readonly grid: Grid,
    private readonly cells: Cells,
  ) {}

  format(sheet: SheetId, box: Box, { columnWidth, rowHeight, ...patch }: Partial<Format>): void {
    const there = this.grid.toFormat(sheet, box);
    if (!there) return;
    if (columnWidth !== undefined) this.widen(sheet, there, columnWidth * PIXELS_PER_POINT);
    if (rowHeight !== undefined) this.heighten(sheet, there, rowHeight * PIXELS_PER_POINT);
    if (Object.keys(patch).length === 0) return;
    this.restyle(sheet, there, () => patch);
  }

  /** Gives each cell what its patch says. */
  formatCells(sheet: SheetId, box: Box, patches: readonly (readonly (Partial<CellFormat> | null)[])[]): void {
    const there = this.grid.toFormat(sheet, box);
    if (there) {
      this.restyle(sheet, there, (row, column) => patches[row - box.row]?.[column - box.column] ?? null);
    }
  }

  /** The format of each of the box's cells. */
  read(sheet: SheetId, box: Box): Format[][] {
    return mapBox(box, (down, right) => this.at(sheet, box.row + down, box.column + right));
  }

  /** Fits columns to their longest text and rows to their lines, by counting characters (deviation `autofit`). */
  autofit(sheet: SheetId, box: Box, along: "columns" | "rows"): void {
    const there = this.grid.clip(sheet, box);
    if (!there) return;
    const texts = new Map<number, number>();
    for (const { row, column } of this.cells.occupied(sheet, true)) {
      const [[text = ""] = []] = this.cells.read(sheet, { row, column, rows: 1, columns: 1 }, "text");
      const [index, size] = along === "columns" ? [column, text.length] : [row, text.split("\n").length];
      texts.set(index, Math.max(texts.get(index) ?? 0, size));
    }
    for (const [index, size] of texts) {
      const { row, column, rows, columns } = there;
      if (along === "columns" && index >= column && index < column + columns) {
        this.widen(sheet, { row, column: index, rows: 1, columns: 1 }, size * CHARACTER + MARGINS);
      } else if (along === "rows" && index >= row && index < row + rows) {
        this.heighten(sheet, { row: index, column, rows: 1, columns: 1 }, size * 20);
      }
    }
  }

  private at(sheet: SheetId, row: number, column: number): Format {
    const worksheet = this.grid.sheet(sheet);
    return {
      ...formatOf(this.grid.style(sheet, row, column), this.remembered(sheet, row, column)),
      columnWidth: worksheet.getColumnWidth(column) / PIXELS_PER_POINT,
      rowHeight: worksheet.getRowHeight(row) / PIXELS_PER_POINT,
    };
  }

  private restyle(
    sheet: SheetId,
    box: Box,
    patchOf: (row: number, column: number) => Partial<CellFormat> | null,
  ): void {
    this.grid.restyle(sheet, box, (row, column) => {
      const patch = patchOf(row, column);
      if (!patch) return null;
      const undrawn = undrawnOf(patch);
      const custom = { ...this.remembered(sheet, row, column), ...undrawn };
      return { s: styleOf(patch), ...(Object.keys(undrawn).length === 0 ? {} : { custom }) };
    });
  }

  private widen(sheet: SheetId, box: Box, value: number): void {
    this.grid.run(SetColWidthCommand, {
      unitId: this.grid.unitId,
      subUnitId: sheet,
      ranges: [rangeOf(box)],
      value,
    });
  }

  private heighten(sheet: SheetId, box: Box, value: number): void {
    this.grid.run(SetRowHeightCommand, {
      unitId: this.grid.unitId,
      subUnitId: sheet,
      ranges: [rangeOf(box)],
      value,
    });
  }

  private remembered(sheet: SheetId, row: number, column: number): Undrawn {
    return this.grid.sheet(sheet).getCellRaw(row, column)?.custom ?? {};
  }
}
