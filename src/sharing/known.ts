import { parseAddress } from "../grid/address";
import { cellName } from "../grid/cell";
import { readReference } from "../formulas/references";
import type { Known } from "../twins/twinFormula";
import type { BookParts } from "./bookParts";
import { cellsOf, type HeldValue } from "./cells";
import type { Package } from "./package";
import { sharedTexts } from "./sharedTexts";
import { unescaped } from "./xml/tags";

/** What can be seen of arguments: values that stand in them, and the cells that they refer to. */
export class KnownArguments {
  private readonly cells = new Map<string, Map<string, HeldValue>>();

  private constructor(
    private readonly book: BookParts,
    private readonly sheets: ReadonlyMap<string, string>,
    private readonly strings: readonly string[],
  ) {}

  /** Reads what the arguments of a file may refer to. */
  static async of(file: Package, book: BookParts): Promise<KnownArguments> {
    const sheets = new Map<string, string>();
    for (const { name, part } of book.sheets) sheets.set(name.toLowerCase(), await file.text(part));
    const { strings } = book;
    const texts = strings !== undefined && file.has(strings) ? sharedTexts(await file.text(strings)) : [];
    return new KnownArguments(book, sheets, texts);
  }

  /** What a cell holds. The cells of a sheet are read when the first of them is asked for: few calls ever ask. */
  private held(sheet: string, address: string): HeldValue | undefined {
    const name = sheet.toLowerCase();
    let cells = this.cells.get(name);
    if (!cells) {
      cells = new Map();
      for (const cell of cellsOf(this.sheets.get(name) ?? ""))
        if (cell.raw !== undefined) cells.set(cell.address, { type: cell.type, raw: cell.raw });
      this.cells.set(name, cells);
    }
    return cells.get(address);
  }

  /** What can be seen of an argument of a formula on this sheet. */
  of(argument: string, sheet: string): Known {
    const text = argument.trim();
    if (/^[+-]?\d+(\.\d+)?$/.test(text)) return { value: Number(text) };
    if (/^"(?:[^"]|"")*"$/.test(text)) return { value: text.slice(1, -1).replace(/""/g, '"') };
    const reference = readReference(text);
    if (reference?.kind === "name") {
      const name = this.book.names.find((one) => one.name.toLowerCase() === reference.name.toLowerCase());
      // A name of names is none of ours.
      return name && readReference(name.formula)?.kind === "cells" ? this.of(name.formula, sheet) : {};
    }
    if (reference?.kind !== "cells" || reference.book !== null || reference.spills) return {};
    const { box } = reference;
    const cells = box.rows * box.columns;
    const address = /([A-Z]{1,3})\$?(\d+)/i.exec(text.replace(/\$/g, "").replace(/^.*!/, ""));
    const held =
      cells === 1 && address ? this.held(reference.sheet ?? sheet, address[0].toUpperCase()) : undefined;
    return { cells, ...(held === undefined ? {} : this.valueOf(held)) };
  }

  private valueOf({ type, raw = "" }: HeldValue): Known {
    if (type === "n") return { value: Number(raw) };
    return { value: type === "s" ? (this.strings[Number(raw)] ?? "") : unescaped(raw) };
  }
}

/** All cells of an area, row by row. */
export function addressesOf(area: string): string[][] {
  const box = parseAddress(area);
  if (!box) return [];
  return Array.from({ length: box.rows }, (_, down) =>
    Array.from({ length: box.columns }, (__, right) => cellName(box.row + down, box.column + right)),
  );
}
