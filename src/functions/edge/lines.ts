import { invalid, Refusal } from "../../model/refusal";
import { sizeInWords } from "./argument";
import type { Given } from "./given";
import type { CellReader } from "./readers";
import { refuseBeyondSheet } from "./size";
import { transpose } from "./transpose";

/**
 * How totals cut a block into lines that are shared out one by one: a single total takes the whole block, read row by
 * row; totals across take a column each, totals down a row each. One column, or one row, then serves all of them.
 */
export class Lines<Name extends string> {
  private readonly cut: "whole" | "columns" | "rows";
  /** The shape of the result. */
  readonly rows: number;
  readonly columns: number;

  constructor(
    private readonly given: Given<Name>,
    private readonly totals: Name,
    private readonly block: Name,
  ) {
    const count = given.size(totals);
    const size = given.size(block);
    this.cut = count.columns > 1 ? "columns" : count.rows > 1 ? "rows" : "whole";
    this.rows = size.rows === 1 ? count.rows : size.rows;
    this.columns = size.columns === 1 ? count.columns : size.columns;
    refuseBeyondSheet(this.rows, this.columns);
    const fits = this.cut === "columns" ? this.columns === count.columns : this.rows === count.rows;
    if (this.cut === "whole" || fits) return;
    const found = `has ${sizeInWords(count)}, ${block} has ${sizeInWords(size)}`;
    throw invalid(totals, `${found}. Give one total, one for each column across, or one for each row down.`);
  }

  /**
   * A block cut into its lines. It may also be one value, or one row or column that repeats; an omitted one has
   * empty lines.
   */
  read<T>(name: Name, read: CellReader<T>): T[][] {
    if (name !== this.block && this.given.isOmitted(name)) {
      return Array.from({ length: this.cut === "whole" ? 1 : this[this.cut] }, () => []);
    }
    const { rows, columns } = this.given.size(name);
    if ((rows !== 1 && rows !== this.rows) || (columns !== 1 && columns !== this.columns)) {
      const found = `has ${sizeInWords({ rows, columns })}, ${this.block} has ${sizeInWords(this)}`;
      throw invalid(name, `${found}. Give one value, the same shape, or one row or column of it.`);
    }
    const block = this.given.block(name, read);
    const full = rows === this.rows && columns === this.columns ? block : this.repeated(block);
    return this.cut === "columns" ? transpose(full) : this.cut === "rows" ? full : [cellByCell(full)];
  }

  /** The lines put back in the shape of the block. */
  arrange<T>(lines: readonly (readonly T[])[]): T[][] {
    if (this.cut === "columns") return transpose(lines);
    if (this.cut === "rows") return lines.map((line) => [...line]);
    const cells = cellByCell(lines);
    if (this.columns === 1) return cells.map((cell) => [cell]);
    return Array.from({ length: this.rows }, (_, row) =>
      cells.slice(row * this.columns, (row + 1) * this.columns),
    );
  }

  /**
   * A refusal of one line with its place in the arguments: that of a recipient where it has one, else that of the line;
   * where the argument serves all lines, with the total it is about.
   */
  located({ kind, sentence, argument, place }: Refusal, line: number): Refusal {
    const across = this.cut === "columns";
    if (typeof place !== "number") {
      if (this.cut === "whole") return new Refusal(kind, sentence, argument);
      const about = ` This is for ${this.totals}, ${across ? "column" : "row"} ${line + 1}.`;
      const words = argument === this.totals ? sentence : sentence + about;
      return new Refusal(kind, words, argument, across ? { column: line } : { row: line });
    }
    const cell = line * this.columns + place;
    const [row, column] = across ? [place, line] : [Math.floor(cell / this.columns), cell % this.columns];
    return new Refusal(kind, sentence, argument, { row, column });
  }

  /** One value, row or column, over the whole block. */
  private repeated<T>(block: readonly (readonly T[])[]): T[][] {
    return Array.from({ length: this.rows }, (_, row) => {
      const line = block[block.length === 1 ? 0 : row] ?? [];
      return line.length === this.columns
        ? [...line]
        : Array.from({ length: this.columns }, () => line).flat();
    });
  }
}

/** The cells of a block in reading order; `flat` would take longer than to read them. */
function cellByCell<T>(block: readonly (readonly T[])[]): T[] {
  const cells: T[] = [];
  for (const line of block) for (const cell of line) cells.push(cell);
  return cells;
}
