import { parseAddress } from "../../grid/address";
import { cellsOf, type FileCell } from "../cells";
import { CopyRefusal } from "../refusal";
import { attribute, tags, unescaped } from "../xml/tags";
import { PLAIN_STYLE, type CellStyle, type FileStyles } from "../fileStyles";

/** A cell with something in it. An error is its text. */
export interface GridCell {
  readonly value: string | number | boolean;
  readonly style: CellStyle;
}

/** A row that is not hidden: its place, from 0, and its cells by column; undefined for a blank one. */
export interface GridRow {
  readonly at: number;
  readonly cells: readonly (GridCell | undefined)[];
}

/** What a sheet shows, row by row; blank rows are among them. */
export interface SheetGrid {
  readonly name: string;
  readonly rows: readonly GridRow[];
}

/** Reads what the cells of a sheet show. @throws CopyRefusal at a formula that was never calculated. */
export function sheetGrid(
  name: string,
  xml: string,
  styles: FileStyles,
  texts: readonly string[],
): SheetGrid {
  const rows: (GridCell | undefined)[][] = [];
  const hidden = hiddenIn(xml);
  for (const cell of cellsOf(xml)) {
    const place = parseAddress(cell.address);
    if (cell.raw === undefined && cell.formula && cell.formula.text !== "")
      throw new CopyRefusal(
        `${name} ${cell.address} has a formula without a result. Let Excel calculate the workbook, save it, and try again.`,
      );
    const value = valueOf(cell, texts);
    if (!place || value === undefined || hidden.column(place.column)) continue;
    while (rows.length <= place.row) rows.push([]);
    const row = rows[place.row] ?? [];
    while (row.length < place.column) row.push(undefined);
    row[place.column] = { value, style: styles.cells[Number(attribute(cell.tag, "s") ?? 0)] ?? PLAIN_STYLE };
  }
  return {
    name,
    rows: rows.map((cells, at) => ({ at, cells })).filter(({ at }) => !hidden.row(at)),
  };
}

function valueOf({ type, raw }: FileCell, texts: readonly string[]): GridCell["value"] | undefined {
  if (raw === undefined) return undefined;
  if (type === "n") return Number(raw);
  if (type === "b") return raw === "1";
  const text = type === "s" ? (texts[Number(raw)] ?? "") : unescaped(raw);
  return text.trim() === "" ? undefined : text;
}

/** Which rows and columns a sheet hides: what is hidden in the workbook is hidden from its readers. */
function hiddenIn(xml: string): { row: (row: number) => boolean; column: (column: number) => boolean } {
  const rows = new Set<number>();
  const columns: [number, number][] = [];
  if (/\shidden\s*=/.test(xml))
    for (const tag of tags(xml)) {
      if (!/^(?:1|true)$/.test(attribute(tag, "hidden") ?? "")) continue;
      if (tag.name === "row") rows.add(Number(attribute(tag, "r")) - 1);
      if (tag.name === "col")
        columns.push([Number(attribute(tag, "min")) - 1, Number(attribute(tag, "max")) - 1]);
    }
  return {
    row: (row) => rows.has(row),
    column: (column) => columns.some(([first, last]) => column >= first && column <= last),
  };
}
