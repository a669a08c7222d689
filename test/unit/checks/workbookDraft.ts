import type { BookReading, CellValue } from "../../../src/checks/reading";
import { cellName } from "../../../src/grid/cell";
import { workedOut } from "./workedOut";

export type Place = readonly [row: number, column: number];

/** What a part of a layout is, so that a fault can be put into it. */
export type Role =
  /** Typed figures of one kind along a line. */
  | {
      readonly is: "figures";
      readonly sheet: string;
      readonly cells: readonly Place[];
      readonly sign?: boolean;
      readonly digit?: boolean;
    }
  /** Copies of one formula along a line; `next` are the steps to the cell one period on. */
  | {
      readonly is: "formulas";
      readonly sheet: string;
      readonly cells: readonly Place[];
      readonly isTime?: boolean;
      readonly shift?: readonly [number, number];
    }
  /** A total as one SUM over adjoining cells. */
  | {
      readonly is: "total";
      readonly sheet: string;
      readonly cell: Place;
      readonly first: Place;
      readonly last: Place;
    }
  /** A grand total of subtotals, each a range. */
  | {
      readonly is: "grand";
      readonly sheet: string;
      readonly cell: Place;
      readonly parts: readonly Place[];
      readonly all: readonly [Place, Place];
    }
  | { readonly is: "years"; readonly sheet: string; readonly cells: readonly Place[] }
  | { readonly is: "percents"; readonly sheet: string; readonly cells: readonly Place[] }
  | { readonly is: "names"; readonly sheet: string; readonly cells: readonly Place[] }
  | { readonly is: "saving"; readonly sheet: string; readonly budget: Place; readonly saving: Place }
  | { readonly is: "tied"; readonly sheet: string; readonly cells: readonly Place[] }
  | { readonly is: "check"; readonly sheet: string; readonly cell: Place }
  /** A fault that only this layout knows: what to write where, and where it should be found. */
  | {
      readonly is: "own";
      readonly sheet: string;
      readonly rule: string;
      readonly cell: Place;
      readonly spoil: (book: WorkbookDraft) => void;
    };

/** Chance that comes out the same for the same seed. */
export class Chance {
  constructor(private seed: number) {}

  next(): number {
    this.seed = (this.seed + 0x6d2b79f5) | 0;
    let t = Math.imul(this.seed ^ (this.seed >>> 15), 1 | this.seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  whole(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1));
  }

  of<Thing>(things: readonly Thing[]): Thing {
    return things[Math.floor(this.next() * things.length)] as Thing;
  }

  some<Thing>(things: readonly Thing[], count: number): Thing[] {
    return [...things]
      .map((thing) => ({ thing, at: this.next() }))
      .sort((a, b) => a.at - b.at)
      .slice(0, count)
      .map(({ thing }) => thing);
  }

  yes(chance = 0.5): boolean {
    return this.next() < chance;
  }

  /** Around a size, by so much of it, with so many decimals. */
  near(size: number, by = 0.15, decimals = 1): number {
    return Number((size * (1 + by * (2 * this.next() - 1))).toFixed(decimals));
  }
}

/** A workbook as it is written down. */
export class WorkbookDraft {
  readonly sheets: Record<string, (CellValue | null)[][]> = {};
  readonly formats: Record<string, string[][]> = {};
  readonly hiddenRows: Record<string, number[]> = {};
  readonly visibility: Record<string, "visible" | "hidden"> = {};
  readonly roles: Role[] = [];

  put(sheet: string, [row, column]: Place, value: CellValue | null, format?: string): Place {
    const rows = (this.sheets[sheet] ??= []);
    while (rows.length <= row) rows.push([]);
    const line = rows[row] ?? [];
    while (line.length <= column) line.push("");
    line[column] = value;
    if (format !== undefined) {
      const formats = (this.formats[sheet] ??= []);
      (formats[row] ??= [])[column] = format;
    }
    return [row, column];
  }

  row(
    sheet: string,
    row: number,
    column: number,
    values: readonly (CellValue | null)[],
    format?: string,
  ): Place[] {
    return values.map((value, step) =>
      this.put(
        sheet,
        [row, column + step],
        value,
        typeof value === "string" && !value.startsWith("=") ? undefined : format,
      ),
    );
  }

  get(sheet: string, [row, column]: Place): CellValue {
    return this.sheets[sheet]?.[row]?.[column] ?? "";
  }

  reading(): BookReading {
    const rectangular = Object.fromEntries(
      Object.entries(this.sheets).map(([name, rows]) => {
        const columns = Math.max(...rows.map((row) => row.length), 1);
        return [name, rows.map((row) => Array.from({ length: columns }, (_, c) => row[c] ?? ""))];
      }),
    );
    const values = workedOut(rectangular);
    return {
      names: {},
      sheets: Object.entries(rectangular).map(([name, formulas]) => ({
        name,
        visibility: this.visibility[name] ?? "visible",
        formulas,
        values: values[name] ?? [],
        formats: formulas.map((row, r) => row.map((_, c) => this.formats[name]?.[r]?.[c] ?? "General")),
        hiddenRows: this.hiddenRows[name] ?? [],
        hiddenColumns: [],
      })),
    };
  }
}

export const at = ([row, column]: Place): string => cellName(row, column);
export const range = (first: Place, last: Place): string => `${at(first)}:${at(last)}`;
