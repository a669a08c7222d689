import { findAxes, type Axis, type Mark } from "./axes";
import type { Grid } from "./grid";
import type { Period } from "./periods";
import { CODE, IS_TOTAL, MEMO } from "./words";

/** A heading is short; what is longer is a note. */
const LONGEST_HEADING = 60;
const HEADING_REACH = 4;

/** Rows without a blank one between them. */
export interface Block {
  readonly first: number;
  readonly last: number;
}

/** Which cells are headings, labels and figures of a sheet, and what each figure stands under and beside. */
export class Layout {
  readonly axes: readonly Axis[];
  readonly blocks: readonly Block[];
  private readonly isHeadRow: boolean[];
  private readonly heads: Int32Array[];
  private readonly across = new Map<string, [Axis, Mark]>();
  private readonly down = new Map<string, [Axis, Mark]>();
  private readonly labels: string[][] = [];

  constructor(private readonly grid: Grid) {
    this.axes = findAxes(grid);
    for (const axis of this.axes)
      for (const mark of axis.marks)
        (axis.isAcross ? this.across : this.down).set(`${axis.line},${mark.at}`, [axis, mark]);
    this.blocks = findBlocks(grid);
    this.isHeadRow = Array.from({ length: grid.rows }, (_, row) => this.looksLikeHeadings(row));
    this.heads = this.findHeads();
  }

  /** Whether a cell counts time for what stands below or beside it. */
  isMark(row: number, column: number): boolean {
    return this.across.has(`${row},${column}`) || this.down.has(`${column},${row}`);
  }

  isHeading(row: number, column: number): boolean {
    return (
      this.isMark(row, column) || (this.isHeadRow[row] === true && this.grid.kind(row, column) !== "blank")
    );
  }

  isHeadingRow(row: number): boolean {
    return this.isHeadRow[row] === true;
  }

  /** A number that is a figure: no heading, no code of what its row lists. */
  figure(row: number, column: number): number | undefined {
    const value = this.grid.number(row, column);
    return value === undefined || this.isHeading(row, column) || this.isCode(row, column) ? undefined : value;
  }

  isCode(row: number, column: number): boolean {
    const head = this.headRow(row, column);
    return head >= 0 && CODE.test(this.grid.text(head, column));
  }

  /** The row of the heading over a cell; −1 where there is none. */
  headRow(row: number, column: number): number {
    return this.heads[row]?.[column] ?? -1;
  }

  /** The heading over a cell, the nearest first, with those that stand over it in turn. */
  headings(row: number, column: number): string[] {
    const found: string[] = [];
    let head = this.headRow(row, column);
    if (head < 0) return found;
    const own = this.grid.shown(head, column);
    if (own) found.push(own);
    for (head--; head >= 0 && found.length < 4 && !this.grid.isBlankRow(head); head--) {
      if (!this.isHeadRow[head] && this.firstText(head) === 0) break;
      const over = this.spanning(head, column);
      if (over) found.push(over);
    }
    return found;
  }

  heading(row: number, column: number): string {
    return this.headings(row, column)[0] ?? "";
  }

  /** The nearest words left of a cell. */
  label(row: number, column: number): string {
    const line = (this.labels[row] ??= []);
    const known = line[column];
    if (known !== undefined) return known;
    let label = "";
    for (let c = column - 1; c >= 0 && label === ""; c--) {
      if (this.grid.isWords(row, c)) label = this.grid.text(row, c);
      else if (this.isMark(row, c) || (this.grid.kind(row, c) === "date" && c === 0))
        label = this.grid.shown(row, c);
    }
    line[column] = label;
    return label;
  }

  /** All words left of a cell in its row. */
  labelWords(row: number, column: number): string {
    const words: string[] = [];
    for (let c = 0; c < column; c++) if (this.grid.isWords(row, c)) words.push(this.grid.text(row, c));
    return words.join(" · ");
  }

  /** The first words of a row: what the row is. */
  rowName(row: number): string {
    for (let c = 0; c < this.grid.columns; c++) if (this.grid.isWords(row, c)) return this.grid.text(row, c);
    return "";
  }

  /** Every text of a row. */
  rowTexts(row: number): string[] {
    const texts: string[] = [];
    for (let c = 0; c < this.grid.columns; c++)
      if (this.grid.kind(row, c) === "text") texts.push(this.grid.text(row, c));
    return texts;
  }

  /** The title over a cell's table, and the heading over its labels. */
  titles(row: number, column: number): string[] {
    const head = this.headRow(row, column);
    const found: string[] = [];
    if (head >= 0 && this.firstText(head) < column) found.push(this.grid.shown(head, this.firstText(head)));
    for (let r = (head >= 0 ? head : row) - 1; r >= 0; r--) {
      const first = this.firstText(r);
      if (first < 0 || this.filled(r) > 1) continue;
      found.push(this.grid.shown(r, first));
      break;
    }
    return found;
  }

  isTotalRow(row: number, column: number): boolean {
    const label = this.label(row, column);
    return IS_TOTAL.test(label) || IS_TOTAL.test(this.rowName(row));
  }

  isTotalColumn(row: number, column: number): boolean {
    return this.headings(row, column)
      .slice(0, 2)
      .some((heading) => IS_TOTAL.test(heading));
  }

  isMemo(row: number, column: number): boolean {
    return MEMO.test(this.rowTexts(row).join(" · ")) || MEMO.test(this.headings(row, column).join(" · "));
  }

  /** The period a cell stands under in its column, or beside in its row. */
  periodAcross(row: number, column: number): Period | undefined {
    return this.axisAcross(row, column)?.[1].period;
  }

  axisAcross(row: number, column: number): [Axis, Mark] | undefined {
    // Under the years there may be a second row of headings: £m, budget.
    for (let head = this.headRow(row, column); head >= 0; head--) {
      const found = this.across.get(`${head},${column}`);
      if (found) return found;
      if (!this.isHeadRow[head]) return undefined;
    }
    return undefined;
  }

  axisDown(row: number, column: number): [Axis, Mark] | undefined {
    for (let c = column - 1; c >= 0; c--) {
      const found = this.down.get(`${c},${row}`);
      if (found) return found;
    }
    return undefined;
  }

  periodDown(row: number, column: number): Period | undefined {
    return this.axisDown(row, column)?.[1].period;
  }

  /** The rows without a blank one between in which a row stands. */
  blockOf(row: number): Block | undefined {
    return this.blocks.find(({ first, last }) => first <= row && row <= last);
  }

  /** Where the first cell of a row that is not blank stands. */
  firstText(row: number): number {
    for (let c = 0; c < this.grid.columns; c++) if (this.grid.kind(row, c) !== "blank") return c;
    return -1;
  }

  /** How many cells of a row hold something. */
  filled(row: number): number {
    let count = 0;
    for (let c = 0; c < this.grid.columns; c++) if (this.grid.kind(row, c) !== "blank") count++;
    return count;
  }

  /** A heading that stands over several columns stands in the first of them. */
  private spanning(row: number, column: number): string {
    for (let c = column; c >= 1; c--) if (this.grid.kind(row, c) !== "blank") return this.grid.shown(row, c);
    return this.filled(row) > 1 || column === 0 ? "" : "";
  }

  private looksLikeHeadings(row: number): boolean {
    const { grid } = this;
    const columns = Array.from({ length: grid.columns }, (_, c) => c);
    if (columns.filter((c) => this.across.has(`${row},${c}`)).length > 1) return true;
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
        (c) =>
          grid.kind(row, c) !== "blank" && grid.number(r, c) !== undefined && !this.across.has(`${r},${c}`),
      ),
    );
  }

  /** A single heading that is not over the labels: £m over a column of figures. */
  private headsOneColumn(row: number): boolean {
    const { grid } = this;
    const at = this.firstText(row);
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
      if (!this.isHeadRow[row]) continue;
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
      if (this.isHeadRow[row]) return row > first && this.figuresIn(first, row - 1, head) > 0;
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

function findBlocks(grid: Grid): Block[] {
  const blocks: Block[] = [];
  let first = -1;
  for (let row = 0; row <= grid.rows; row++) {
    const isBlank = row === grid.rows || grid.isBlankRow(row);
    if (!isBlank && first < 0) first = row;
    if (isBlank && first >= 0) {
      blocks.push({ first, last: row - 1 });
      first = -1;
    }
  }
  return blocks;
}
