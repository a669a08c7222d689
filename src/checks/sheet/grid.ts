import { placeless } from "../../formulas/placeless";
import type { CellValue, SheetReading } from "../reading";
import type { FormulaFacts, FormulaReader } from "./formulaFacts";
import { NO_FIGURE } from "./words";

interface Place {
  readonly row: number;
  readonly column: number;
}

export type CellKind = "blank" | "text" | "number" | "date" | "boolean" | "error";

const ERROR =
  /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|BUSY!|FIELD!|CONNECT!|BLOCKED!|UNKNOWN!|GETTING_DATA)$/;
/** Functions that may fill more cells than their own. */
const SPILLS =
  /\b(_?FILTER|SORT|SORTBY|UNIQUE|SEQUENCE|VSTACK|HSTACK|TRANSPOSE|MAKEARRAY|TAKE|DROP|TEXTSPLIT|EXPAND|TOCOL|TOROW|WRAPROWS|WRAPCOLS|CHOOSECOLS|CHOOSEROWS|MAP|BYROW|BYCOL|SCAN|RANDARRAY|MMULT|FREQUENCY|LINEST|TREND|PLAN\.[A-Z.]+|_XLDUDF_[A-Z_]+)\(/i;
/** A figure that was typed as text: 2,706.8 or (12.5) or £1,200 or 12 %, with any spaces around. */
const TEXT_FIGURE =
  /^[\s\u00a0']*[-–−+(]?\s*£?\s*[-–−]?(\d{1,3}(?:[, \u00a0]\d{3})+|\d+)(\.\d+)?\s*(%|m|k)?\s*\)?-?[\s\u00a0]*$/i;
/** A letter in the place of a digit: 1O5, l2.5. */
const MISTYPED_FIGURE = /^\s*£?[\dOolI,]*\d[\dOolI,.]*\s*$/;

/** The cells of one sheet, by row and column from 0. Beyond what was read every cell is blank. */
export class Grid {
  readonly rows: number;
  readonly columns: number;
  private readonly kinds: CellKind[][];
  private readonly read: (FormulaFacts | null | undefined)[][];
  private readonly spilled: boolean[][];

  constructor(
    readonly reading: SheetReading,
    private readonly reader: FormulaReader,
  ) {
    this.rows = reading.values.length;
    this.columns = Math.max(0, ...reading.values.map((row) => row.length));
    this.kinds = reading.values.map((row, r) => row.map((value, c) => this.kindOf(value, r, c)));
    this.read = reading.values.map(() => []);
    this.spilled = reading.values.map(() => []);
    this.findSpills();
  }

  kind(row: number, column: number): CellKind {
    return this.kinds[row]?.[column] ?? "blank";
  }

  value(row: number, column: number): CellValue {
    return this.reading.values[row]?.[column] ?? "";
  }

  /** The figure in a cell; undefined where there is none. A date is no figure. */
  number(row: number, column: number): number | undefined {
    return this.kind(row, column) === "number" ? (this.value(row, column) as number) : undefined;
  }

  /** What a cell says in words, without the spaces around; "" where it holds anything else. */
  text(row: number, column: number): string {
    return this.kind(row, column) === "text" ? String(this.value(row, column)).trim() : "";
  }

  /** What a cell shows. */
  shown(row: number, column: number): string {
    const text = this.reading.texts?.[row]?.[column];
    return text !== undefined && text !== "" && !/^#+$/.test(text)
      ? text.trim()
      : plain(this.value(row, column));
  }

  format(row: number, column: number): string {
    return this.reading.formats[row]?.[column] ?? "General";
  }

  isPercent(row: number, column: number): boolean {
    return this.format(row, column).includes("%");
  }

  formula(row: number, column: number): string | undefined {
    const formula = this.reading.formulas[row]?.[column];
    return typeof formula === "string" && formula.length > 1 && formula.startsWith("=") ? formula : undefined;
  }

  /** A figure that somebody typed: no formula, nor what a formula beside it filled. */
  isTyped(row: number, column: number): boolean {
    return this.kind(row, column) === "number" && !this.formula(row, column) && !this.isSpilled(row, column);
  }

  isSpilled(row: number, column: number): boolean {
    return this.spilled[row]?.[column] ?? false;
  }

  facts(row: number, column: number): FormulaFacts | undefined {
    const line = this.read[row];
    if (!line) return undefined;
    const known = line[column];
    if (known !== undefined) return known ?? undefined;
    const formula = this.formula(row, column);
    const place = { row, column };
    const facts = formula === undefined ? null : this.reader.read(formula, placeless(formula, place), place);
    line[column] = facts;
    return facts ?? undefined;
  }

  /** What could be said of the formula of one cell if it were copied to another. */
  factsOfCopy(from: Place, to: Place): FormulaFacts | undefined {
    const formula = this.formula(from.row, from.column);
    return formula === undefined ? undefined : this.reader.read(formula, placeless(formula, from), to);
  }

  /** Text that was meant as a figure. */
  isTextFigure(row: number, column: number): boolean {
    if (this.kind(row, column) !== "text" || this.formula(row, column)) return false;
    const text = String(this.value(row, column));
    // £000 is a unit.
    if (/^\W*0+s?\W*$/.test(text) && !/^\s*0\s*$/.test(text)) return false;
    return TEXT_FIGURE.test(text) || (MISTYPED_FIGURE.test(text) && /\d/.test(text));
  }

  /** Text that says why there is no figure. */
  isNoFigure(row: number, column: number): boolean {
    return this.kind(row, column) === "text" && NO_FIGURE.test(String(this.value(row, column)));
  }

  /** Where the first cell of a row that is not blank stands. */
  firstFilled(row: number): number {
    for (let c = 0; c < this.columns; c++) if (this.kind(row, c) !== "blank") return c;
    return -1;
  }

  /** How many cells of a row hold something. */
  filled(row: number): number {
    let count = 0;
    for (let c = 0; c < this.columns; c++) if (this.kind(row, c) !== "blank") count++;
    return count;
  }

  /** Words: a label, a heading, a note. */
  isWords(row: number, column: number): boolean {
    return (
      this.kind(row, column) === "text" &&
      this.text(row, column) !== "" &&
      !this.isTextFigure(row, column) &&
      !this.isNoFigure(row, column)
    );
  }

  isBlankRow(row: number): boolean {
    return !(this.kinds[row] ?? []).some((kind) => kind !== "blank");
  }

  private kindOf(value: CellValue, row: number, column: number): CellKind {
    if (typeof value === "boolean") return "boolean";
    if (typeof value === "number") return isDateFormat(this.format(row, column)) ? "date" : "number";
    if (value.trim() === "") return "blank";
    return ERROR.test(value) ? "error" : "text";
  }

  /** What a formula fills besides its own cell looks typed: it stands right and below of it without a gap. */
  private findSpills(): void {
    for (let row = 0; row < this.rows; row++) {
      for (let column = 0; column < this.columns; column++) {
        const formula = this.formula(row, column);
        if (formula === undefined || !SPILLS.test(formula)) continue;
        const isFilled = (r: number, c: number) =>
          this.kind(r, c) !== "blank" && this.formula(r, c) === undefined;
        let [right, below] = [column, row];
        while (isFilled(row, right + 1)) right++;
        while (isFilled(below + 1, column)) below++;
        for (let r = row; r <= below; r++)
          for (let c = column; c <= right; c++)
            if (r !== row || c !== column) (this.spilled[r] ?? [])[c] = true;
      }
    }
  }
}

/** A number without what floating point leaves at its end. */
export const plain = (value: CellValue): string =>
  typeof value === "number"
    ? Number(value.toPrecision(12)).toLocaleString("en-GB", {
        maximumFractionDigits: 6,
      })
    : String(value);

const isDateFormat = (format: string): boolean => {
  if (format === "General" || format === "" || format === "@") return false;
  const bare = format.replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, "");
  return /[dy]|mmm/i.test(bare) && !/[0#]/.test(bare);
};
