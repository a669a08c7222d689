/** A cell's value as Excel gives it: "" for a blank one, "#REF!" for an error. */
export type CellValue = string | number | boolean;

/** What one sheet holds, as rows of its cells from A1 on; all four grids have the same shape. */
export interface SheetReading {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  /** A formula begins with "="; any other cell holds its value. */
  readonly formulas: readonly (readonly CellValue[])[];
  readonly values: readonly (readonly CellValue[])[];
  /** What the cells show; undefined where it was not read. */
  readonly texts?: readonly (readonly string[])[];
  readonly formats: readonly (readonly string[])[];
  /** Rows and columns out of sight, counted from 0. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

/** What the checks are told of a workbook. */
export interface BookReading {
  readonly sheets: readonly SheetReading[];
  /** The workbook's names, each with the formula it stands for. */
  readonly names: Readonly<Record<string, string>>;
}

/** What is known outside the workbook. */
export interface Known {
  /** The day of the check. */
  readonly today: Date;
  /** A source older than this many months is worth a look. */
  readonly staleMonths: number;
  /** The published funding limits in £m: by the label of the limit, then by the year in which a financial year starts. */
  readonly fundingLimits: Readonly<Record<string, Readonly<Record<number, number>>>>;
  /** Areas that are known by name. */
  readonly areas: readonly string[];
}
