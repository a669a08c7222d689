import { parseAddress, splitReference } from "../../grid/address";
import { Reference } from "../../sheets/plan/reference";
import type { BookReading, SheetReading } from "../../checks/reading";

/** Cells of a workbook that has been read, found by their names. */
export class ReadSheets {
  private readonly names: ReadonlyMap<string, string>;

  constructor(readonly reading: BookReading) {
    this.names = new Map(
      Object.entries(reading.names).map(([name, formula]) => [name.toLowerCase(), formula.replace(/^=/, "")]),
    );
  }

  sheet(name: string): SheetReading | undefined {
    return this.reading.sheets.find((one) => one.name === name);
  }

  /** The cells that have a name; undefined where none has, or they are not on a sheet that was read. */
  called(name: string): Reference | undefined {
    const { sheet, address } = splitReference(this.names.get(name.toLowerCase()) ?? "");
    const box = parseAddress(address.replaceAll("$", ""));
    return sheet !== null && box && this.sheet(sheet) ? new Reference(sheet, box, name) : undefined;
  }

  /** What the first of these cells holds: a formula, a value, or "" where it is blank. */
  heldIn({ sheet, box }: Reference): string | number | boolean {
    return this.sheet(sheet)?.formulas[box.row]?.[box.column] ?? "";
  }

  valueIn({ sheet, box }: Reference): string | number | boolean {
    return this.sheet(sheet)?.values[box.row]?.[box.column] ?? "";
  }

  /** What the first of these cells shows, as far as it was read; its value otherwise. */
  textIn(cell: Reference): string {
    const { sheet, box } = cell;
    return this.sheet(sheet)?.texts?.[box.row]?.[box.column] ?? String(this.valueIn(cell));
  }
}
