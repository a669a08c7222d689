import { parseAddress } from "../grid/address";
import { cellName } from "../grid/cell";
import { readReference } from "../formulas/references";
import type { Known } from "../twins/twinFormula";
import type { BookParts } from "./bookParts";
import { cellsOf, type HeldValue } from "./cells";
import type { Package } from "./package";
import { tags, unescaped } from "./xml/tags";

/** What can be seen of arguments: values that stand in them, and the cells that they refer to. */
export class KnownArguments {
  private readonly sheets = new Map<string, Map<string, HeldValue>>();
  private strings: readonly string[] = [];

  private constructor(private readonly book: BookParts) {}

  /** Reads what the arguments of a file may refer to. */
  static async of(file: Package, book: BookParts): Promise<KnownArguments> {
    const known = new KnownArguments(book);
    for (const { name, part } of book.sheets) {
      const cells = new Map<string, HeldValue>();
      for (const { address, type, raw } of cellsOf(await file.text(part)))
        if (raw !== undefined) cells.set(address, { type, raw });
      known.sheets.set(name.toLowerCase(), cells);
    }
    if (book.strings !== undefined && file.has(book.strings))
      known.strings = sharedTexts(await file.text(book.strings));
    return known;
  }

  /** What a cell holds. */
  held(sheet: string, address: string): HeldValue | undefined {
    return this.sheets.get(sheet.toLowerCase())?.get(address);
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

/** The texts that cells share, by their place. */
function sharedTexts(xml: string): string[] {
  const texts: string[] = [];
  let open = -1;
  for (const { name, kind, at, end } of tags(xml)) {
    if (name === "si" && kind !== "close") texts.push("");
    if (name === "t" && kind === "open") open = end;
    if (name === "t" && kind === "close" && texts.length > 0)
      texts.push((texts.pop() ?? "") + unescaped(xml.slice(open, at)));
  }
  return texts;
}

/** All cells of an area, row by row. */
export function addressesOf(area: string): string[][] {
  const box = parseAddress(area);
  if (!box) return [];
  return Array.from({ length: box.rows }, (_, down) =>
    Array.from({ length: box.columns }, (__, right) => cellName(box.row + down, box.column + right)),
  );
}
