import type { BookReading, Known } from "../reading";
import { FormulaReader } from "./formulaFacts";
import { Sheet } from "./sheet";

/** A workbook as its rules see it. */
export class Book {
  readonly sheets: readonly Sheet[];
  private readonly byName: ReadonlyMap<string, Sheet>;

  private constructor(
    readonly known: Known,
    sheets: readonly Sheet[],
  ) {
    this.sheets = sheets;
    this.byName = new Map(sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  }

  /** Builds the model of one sheet after the other, with a rest after each. */
  static *of(reading: BookReading, known: Known): Generator<void, Book> {
    const reader = new FormulaReader(reading.names);
    const areas = new Set(known.areas.map((area) => area.toLowerCase()));
    const sheets: Sheet[] = [];
    for (const sheet of reading.sheets) {
      sheets.push(new Sheet(sheet, reader, areas));
      yield;
    }
    return new Book(known, sheets);
  }

  /** The sheet a reference names; `from` where it names none. */
  sheet(name: string | null, from: Sheet): Sheet | undefined {
    return name === null ? from : this.byName.get(name.toLowerCase());
  }
}
