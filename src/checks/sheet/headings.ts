import type { Block } from "./blocks";
import type { Grid } from "./grid";

/** A heading is short; what is longer is a note. */
const LONGEST_HEADING = 60;
const HEADING_REACH = 4;

/** Which rows of a sheet are headings, and over which cells each stands. */
export class Headings {
  private readonly isRow: readonly boolean[];
  private readonly heads: readonly Int32Array[];

  /** `isMark` says which cells count time across: under several of them a row is headings whatever else it holds. */
  constructor(
    private readonly grid: Grid,
    private readonly blocks: readonly Block[],
    private readonly isMark: (row: number, column: number) => boolean,
  ) {
    this.isRow = Array.from({ length: grid.rows }, (_, row) => this.looksLikeHeadings(row));
    this.heads = this.findHeads();
  }

  has(row: number): boolean {
    return this.isRow[row] === true;
  }

  /** The row of the heading over a cell; −1 where there is none. */
  over(row: number, column: number): number {
    return this.heads[row]?.[column] ?? -1;
  }

  private looksLikeHeadings(row: number): boolean {
    const { grid } = this;
    const columns = Array.from({ length: grid.columns }, (_, c) => c);
    if (columns.filter((c) => this.isMark(row, c)).length > 1 || this.headsByNumbers(row)) return true;
    let texts = 0;
    for (const c of columns) {
      const kind = grid.kind(row, c);
      if (kind === "number" || kind === "boolean" || kind === "error" || grid.isTextFigure(row, c))
        return false;
      if (kind === "date") texts++;
      if (kind !== "text" || grid.isNoFigure(row, c)) continue;
      if (grid.text(row, c).length > LONGEST_HEADING && c > 0) return false;
      texts++;
    }
    if (texts < 2) return texts === 1 && this.headsOneColumn(row);
    const below = Array.from({ length: HEADING_REACH }, (_, step) => row + 1 + step).filter(
      (r) => r < grid.rows,
    );
    return below.some((r) =>
      columns.some(
        (c) => grid.kind(row, c) !== "blank" && grid.number(r, c) !== undefined && !this.isMark(r, c),
      ),
    );
  }

  /** Among words over a list some of its columns are headed by numbers that rise: 30, 60 and 90 days. */
  private headsByNumbers(row: number): boolean {
    const { grid } = this;
    // Right below the title, or two of them: only a few rows need a closer look.
    const isFirst = this.blocks.some(
      ({ first }) =>
        first <= row &&
        row - first < 3 &&
        Array.from({ length: row - first }, (_, up) => first + up).every((r) => grid.filled(r) === 1),
    );
    if (!isFirst) return false;
    const columns = Array.from({ length: grid.columns }, (_, c) => c).filter(
      (c) => grid.kind(row, c) !== "blank",
    );
    const numbers = columns.flatMap((c) => grid.number(row, c) ?? []);
    const words = columns.filter((c) => grid.isWords(row, c));
    return (
      numbers.length > 0 &&
      words.length > 2 &&
      words.length + numbers.length === columns.length &&
      words.length > numbers.length &&
      numbers.every(
        (number, at) => Number.isInteger(number) && number > (at === 0 ? 0 : (numbers[at - 1] ?? 0)),
      ) &&
      columns.every((c) => grid.formula(row, c) === undefined) &&
      words.filter((c) => grid.number(row + 1, c) !== undefined).length > 1
    );
  }

  /** A single heading that is not over the labels: £m over a column of figures. */
  private headsOneColumn(row: number): boolean {
    const { grid } = this;
    const at = grid.firstFilled(row);
    return at > 0 && grid.text(row, at).length <= 30 && grid.number(row + 1, at) !== undefined;
  }

  private findHeads(): Int32Array[] {
    const { grid } = this;
    const current = new Int32Array(grid.columns).fill(-1);
    const heads: Int32Array[] = [];
    for (let row = 0; row < grid.rows; row++) {
      heads.push(Int32Array.from(current));
      const block = this.blocks.find(({ first }) => first === row);
      if (block && row > 0) {
        for (let c = 0; c < grid.columns; c++) if (!this.holdsOn(block, current[c] ?? -1, c)) current[c] = -1;
        heads[row] = Int32Array.from(current);
      }
      if (!this.isRow[row]) continue;
      for (let c = 0; c < grid.columns; c++) if (grid.kind(row, c) !== "blank") current[c] = row;
    }
    return heads;
  }

  /** Whether headings from above a blank row are still those of the rows below it. */
  private holdsOn({ first, last }: Block, head: number, column: number): boolean {
    const { grid } = this;
    if (head < 0) return false;
    const beside = (c: number) => c >= 0 && c < grid.columns && grid.kind(head, c) !== "blank";
    const isNarrow = ![column - 1, column + 1].some((c) => c > 0 && beside(c));
    for (let row = first; row <= Math.min(last, first + 40); row++) {
      if (this.isRow[row]) return row > first && this.figuresIn(first, row - 1, head) > 0;
      if (grid.number(row, column) === undefined) continue;
      if (isNarrow) return true;
      for (let c = 0; c < grid.columns; c++)
        if (c !== column && beside(c) && grid.number(row, c) !== undefined) return true;
    }
    return false;
  }

  private figuresIn(first: number, last: number, head: number): number {
    let count = 0;
    for (let row = first; row <= last; row++)
      for (let c = 0; c < this.grid.columns; c++)
        if (this.grid.kind(head, c) !== "blank" && this.grid.number(row, c) !== undefined) count++;
    return count;
  }
}
