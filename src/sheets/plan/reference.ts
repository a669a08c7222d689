import { formatAddress } from "../../grid/address";
import { boundingBox, type Box } from "../../grid/box";

/** Cells of a sheet that is being planned, as formulas refer to them. */
export class Reference {
  constructor(
    readonly sheet: string,
    readonly box: Box,
    private readonly word?: string,
  ) {}

  /** By their name, if they have one, else by their address, which means the sheet the formula stands on. */
  toString(): string {
    return this.word ?? formatAddress(this.box);
  }

  /** `$B$5:$D$5`: stays where a formula is copied. */
  get fixed(): string {
    return formatAddress(this.box, true);
  }

  /** One cell, counted from the top left one. */
  cell(down = 0, right = 0): Reference {
    return this.part({ row: down, column: right, rows: 1, columns: 1 });
  }

  /** One row or several, counted from the first. */
  rows(first: number, count = 1): Reference {
    return this.part({ row: first, column: 0, rows: count, columns: this.box.columns });
  }

  /** One column or several, counted from the first. */
  columns(first: number, count = 1): Reference {
    return this.part({ row: 0, column: first, rows: this.box.rows, columns: count });
  }

  /** These cells and those at their right, in one. */
  beside(right: Reference): Reference {
    return new Reference(this.sheet, boundingBox(this.box, right.box));
  }

  named(word: string): Reference {
    return new Reference(this.sheet, this.box, word);
  }

  private part({ row, column, rows, columns }: Box): Reference {
    return new Reference(this.sheet, {
      row: this.box.row + row,
      column: this.box.column + column,
      rows,
      columns,
    });
  }
}
