import type { Place } from "../finding";
import type { Grid } from "./grid";
import type { Layout } from "./layout";

/** One figure that a formula adds, times its factor, and how many times the formula names it. */
export interface Member {
  readonly row: number;
  readonly column: number;
  readonly factor: number;
  readonly times: number;
}

/** What a cell adds up on its own sheet. */
export interface Total {
  readonly row: number;
  readonly column: number;
  readonly members: readonly Member[];
  /** It adds cells of other sheets too. */
  readonly hasOthers: boolean;
  /** Its members stand in its own column, or in its own row, all on one side. */
  readonly direction: "above" | "below" | "left" | "right" | undefined;
  readonly isAverage: boolean;
  /** One range and nothing else. */
  readonly isOneRange: boolean;
}

const MOST = 20_000;

/** What every formula of a sheet adds up, whatever way it is written. */
export class Totals {
  private readonly known = new Map<number, Total | null>();
  private users: Map<number, { row: number; column: number }[]> | undefined;

  constructor(
    private readonly grid: Grid,
    private readonly layout: Layout,
  ) {}

  at(row: number, column: number): Total | undefined {
    const key = this.key(row, column);
    const known = this.known.get(key);
    if (known !== undefined) return known ?? undefined;
    const total = this.find(row, column) ?? null;
    this.known.set(key, total);
    return total ?? undefined;
  }

  /** The totals that add a cell. */
  addedBy(row: number, column: number): readonly { row: number; column: number }[] {
    if (!this.users) {
      this.users = new Map();
      for (let r = 0; r < this.grid.rows; r++)
        for (let c = 0; c < this.grid.columns; c++)
          for (const member of this.at(r, c)?.members ?? []) {
            const key = this.key(member.row, member.column);
            const users = this.users.get(key);
            if (users) users.push({ row: r, column: c });
            else this.users.set(key, [{ row: r, column: c }]);
          }
    }
    return this.users.get(this.key(row, column)) ?? [];
  }

  /** How many times each cell counts in the end, when totals among the members are taken apart. */
  leaves(total: Total, depth = 0): Map<number, number> {
    const counts = new Map<number, number>();
    const add = (key: number, times: number) => counts.set(key, (counts.get(key) ?? 0) + times);
    for (const { row, column, factor } of total.members) {
      add(this.key(row, column), factor);
      const inner = depth < 6 ? this.at(row, column) : undefined;
      if (inner && !inner.isAverage && inner.members.length > 0)
        for (const [key, times] of this.leaves(inner, depth + 1)) add(key, factor * times);
    }
    return counts;
  }

  key(row: number, column: number): number {
    return row * 16_384 + column;
  }

  place(sheet: string, key: number): Place {
    return { sheet, row: Math.floor(key / 16_384), column: key % 16_384 };
  }

  private find(row: number, column: number): Total | undefined {
    const facts = this.grid.facts(row, column);
    const isAverage = facts?.averages !== undefined;
    const terms = facts?.terms ?? facts?.averages?.map((area) => ({ ...area, factor: 1 }));
    if (!facts || !terms || terms.length === 0) return undefined;
    const counted = new Map<number, { factor: number; times: number }>();
    let hasOthers = false;
    for (const { sheet, box, factor } of terms) {
      if (sheet !== null && sheet.toLowerCase() !== this.grid.reading.name.toLowerCase()) {
        hasOthers = true;
        continue;
      }
      const [lastRow, lastColumn] = [
        Math.min(box.row + box.rows, this.grid.rows) - 1,
        Math.min(box.column + box.columns, this.grid.columns) - 1,
      ];
      if ((lastRow - box.row + 1) * (lastColumn - box.column + 1) > MOST) return undefined;
      for (let r = box.row; r <= lastRow; r++)
        for (let c = box.column; c <= lastColumn; c++) {
          if (box.rows * box.columns > 1 && this.layout.isMark(r, c)) continue;
          // SUBTOTAL passes over what other SUBTOTALs make.
          if (facts.isSubtotal && this.grid.facts(r, c)?.isSubtotal) continue;
          const was = counted.get(this.key(r, c));
          counted.set(this.key(r, c), {
            factor: (was?.factor ?? 0) + factor,
            times: (was?.times ?? 0) + 1,
          });
        }
    }
    const cells = terms.reduce((sum, { box }) => sum + box.rows * box.columns, 0);
    if ((cells < 2 && !facts.calls.has("SUM")) || (counted.size === 0 && !hasOthers)) return undefined;
    const members = [...counted].map(([key, { factor, times }]) => ({
      row: Math.floor(key / 16_384),
      column: key % 16_384,
      factor,
      times,
    }));
    return {
      row,
      column,
      members,
      hasOthers,
      direction: hasOthers ? undefined : directionOf(row, column, members),
      isAverage,
      isOneRange: terms.length === 1,
    };
  }
}

function directionOf(row: number, column: number, members: readonly Member[]): Total["direction"] {
  if (members.every((member) => member.column === column)) {
    if (members.every((member) => member.row < row)) return "above";
    if (members.every((member) => member.row > row)) return "below";
  }
  if (members.every((member) => member.row === row)) {
    if (members.every((member) => member.column < column)) return "left";
    if (members.every((member) => member.column > column)) return "right";
  }
  return undefined;
}
