import { findAxes, type Axis } from "./axes";
import type { Mark } from "./axisTests";
import { findBlocks, type Block } from "./blocks";
import type { Grid } from "./grid";
import { Headings } from "./headings";
import { Labels } from "./labels";
import type { Period } from "./periods";
import { CODE, EVERYBODY, IS_TOTAL, MEMO } from "./words";

/** A cell as one number. */
const key = (row: number, column: number): number => row * 16_384 + column;

/** Which cells are headings, labels and figures of a sheet, and what each figure stands under and beside. */
export class Layout {
  readonly axes: readonly Axis[];
  readonly blocks: readonly Block[];
  private readonly heads: Headings;
  private readonly across = new Map<number, [Axis, Mark]>();
  private readonly down = new Map<number, [Axis, Mark]>();
  private readonly codes = new Map<number, boolean>();
  private readonly labels: Labels;
  private readonly over = new Map<number, readonly string[]>();

  constructor(private readonly grid: Grid) {
    this.axes = findAxes(grid);
    for (const axis of this.axes)
      for (const mark of axis.marks)
        (axis.isAcross ? this.across : this.down).set(
          axis.isAcross ? key(axis.line, mark.at) : key(mark.at, axis.line),
          [axis, mark],
        );
    this.labels = new Labels(grid, (row, column) => this.isMark(row, column));
    this.blocks = findBlocks(grid);
    this.heads = new Headings(grid, this.blocks, (row, column) => this.across.has(key(row, column)));
  }

  /** Whether a cell counts time for what stands below or beside it. */
  isMark(row: number, column: number): boolean {
    return this.across.has(key(row, column)) || this.down.has(key(row, column));
  }

  isHeading(row: number, column: number): boolean {
    return this.isMark(row, column) || (this.heads.has(row) && this.grid.kind(row, column) !== "blank");
  }

  isHeadingRow(row: number): boolean {
    return this.heads.has(row);
  }

  /** A number that is a figure: no heading, no code of what its row lists. */
  figure(row: number, column: number): number | undefined {
    const value = this.grid.number(row, column);
    return value === undefined || this.isHeading(row, column) || this.isCode(row, column) ? undefined : value;
  }

  isCode(row: number, column: number): boolean {
    const head = this.headRow(row, column);
    if (head < 0) return false;
    const at = key(head, column);
    const known = this.codes.get(at);
    if (known !== undefined) return known;
    const isCode = CODE.test(this.grid.text(head, column));
    this.codes.set(at, isCode);
    return isCode;
  }

  /** The row of the heading over a cell; −1 where there is none. */
  headRow(row: number, column: number): number {
    return this.heads.over(row, column);
  }

  /** The heading over a cell, the nearest first, with those that stand over it in turn. */
  headings(row: number, column: number): readonly string[] {
    const head = this.headRow(row, column);
    if (head < 0) return [];
    const known = this.over.get(key(head, column));
    if (known) return known;
    const found = this.headingsFrom(head, column);
    this.over.set(key(head, column), found);
    return found;
  }

  private headingsFrom(nearest: number, column: number): string[] {
    const found: string[] = [];
    let head = nearest;
    const own = this.grid.shown(head, column);
    if (own) found.push(own);
    for (head--; head >= 0 && found.length < 4 && !this.grid.isBlankRow(head); head--) {
      if (!this.heads.has(head) && this.grid.firstFilled(head) === 0) break;
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
    return this.labels.label(row, column);
  }

  /** All words left of a cell in its row. */
  labelWords(row: number, column: number): string {
    return this.labels.words(row, column);
  }

  /** The first words of a row: what the row is. */
  rowName(row: number): string {
    return this.labels.rowName(row);
  }

  /** Every text of a row. */
  rowTexts(row: number): string[] {
    return this.labels.rowTexts(row);
  }

  /** The title over a cell's table, and the heading over its labels. */
  titles(row: number, column: number): string[] {
    const head = this.headRow(row, column);
    const found: string[] = [];
    if (head >= 0 && this.grid.firstFilled(head) < column)
      found.push(this.grid.shown(head, this.grid.firstFilled(head)));
    for (let r = (head >= 0 ? head : row) - 1; r >= 0; r--) {
      const first = this.grid.firstFilled(r);
      if (first < 0 || this.grid.filled(r) > 1) continue;
      found.push(this.grid.shown(r, first));
      break;
    }
    return found;
  }

  isTotalRow(row: number, column: number): boolean {
    return this.isCalledTotal(row, column) || IS_TOTAL.test(this.rowName(row));
  }

  /** Whether the words next to a cell call it a total: "all" behind a name of the row's own says whom it concerns. */
  isCalledTotal(row: number, column: number): boolean {
    const label = this.label(row, column);
    const name = this.rowName(row);
    const isOfOne = name !== label && name !== this.rowName(row - 1);
    return IS_TOTAL.test(label) && !(isOfOne && EVERYBODY.test(label));
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
      const found = this.across.get(key(head, column));
      if (found) return found;
      if (!this.heads.has(head)) return undefined;
    }
    return undefined;
  }

  axisDown(row: number, column: number): [Axis, Mark] | undefined {
    for (let c = column - 1; c >= 0 && this.down.size > 0; c--) {
      const found = this.down.get(key(row, c));
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

  /** A heading that stands over several columns stands in the first of them. */
  private spanning(row: number, column: number): string {
    for (let c = column; c >= 1; c--) if (this.grid.kind(row, c) !== "blank") return this.grid.shown(row, c);
    return "";
  }
}
