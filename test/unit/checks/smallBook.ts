import type { CellValue } from "../../../src/checks/reading";

/** A small workbook as somebody might keep it, with one fault, or sound although something in it looks like one. */
export interface SmallBook {
  readonly name: string;
  readonly sheets: Readonly<Record<string, readonly (readonly (CellValue | null)[])[]>>;
  /** The rule and the cell that should be found, and nothing else; undefined where nothing should. */
  readonly expect?: string;
  readonly formats?: Readonly<Record<string, string>>;
  readonly hidden?: Readonly<
    Record<
      string,
      {
        readonly hiddenRows?: readonly number[];
        readonly hiddenColumns?: readonly string[];
        readonly visibility?: string;
      }
    >
  >;
}
