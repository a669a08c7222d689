import { parseAddress } from "../../grid/address";
import { PLAIN_STYLE, type CellStyle, type FileStyles } from "../../sharing/fileStyles";
import { attribute, tags } from "../../sharing/xml/tags";
import { PIXELS_PER_POINT, PLAIN, type CellFormat } from "../host/format";
import type { GridStore, SheetId } from "../host/gridStore";

/** What a character of the standard font takes, and a column's margins, in pixels. */
const CHARACTER = 7;
const MARGINS = 5;

/** The codes of Excel's own number formats that models are likely to have. */
const CODES: Readonly<Record<number, string>> = {
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
  14: "dd/mm/yyyy",
  49: "@",
};

const ALIGNED: Readonly<Record<string, CellFormat["horizontalAlignment"]>> = {
  left: "Left",
  right: "Right",
  center: "Center",
  centerContinuous: "CenterAcrossSelection",
};

/** Gives the cells of a sheet their looks: formats, letters, grounds, widths and heights. Lines are not read. */
export function dressSheet(store: GridStore, sheet: SheetId, xml: string, { cells }: FileStyles): void {
  const styled: { row: number; column: number; style: CellStyle }[] = [];
  let gridlines = true;
  for (const tag of tags(xml)) {
    if (tag.kind === "close") continue;
    const number = (name: string) => Number(attribute(tag, name) ?? NaN);
    if (tag.name === "sheetView") gridlines = attribute(tag, "showGridLines") !== "0";
    if (tag.name === "col" && number("max") - number("min") < 100) {
      const box = { row: 0, column: number("min") - 1, rows: 1, columns: number("max") - number("min") + 1 };
      const columnWidth = (number("width") * CHARACTER + MARGINS) / PIXELS_PER_POINT;
      store.format(sheet, box, { columnWidth });
    }
    if (tag.name === "row" && number("ht") > 0)
      store.format(
        sheet,
        { row: number("r") - 1, column: 0, rows: 1, columns: 1 },
        { rowHeight: number("ht") },
      );
    const at = tag.name === "c" ? parseAddress(attribute(tag, "r") ?? "") : null;
    const style = cells[Number(attribute(tag, "s") ?? 0)] ?? PLAIN_STYLE;
    if (at && style !== cells[0]) styled.push({ row: at.row, column: at.column, style });
  }
  store.sheets.change(sheet, { gridlines });
  if (styled.length === 0) return;
  const rows = Math.max(...styled.map(({ row }) => row)) + 1;
  const columns = Math.max(...styled.map(({ column }) => column)) + 1;
  const blank = <Item>() => Array.from({ length: rows }, () => Array<Item | null>(columns).fill(null));
  const [formats, codes] = [blank<Partial<CellFormat>>(), blank<string>()];
  for (const { row, column, style } of styled) {
    (formats[row] ?? [])[column] = formatOf(style);
    (codes[row] ?? [])[column] =
      typeof style.format === "string" ? style.format : (CODES[style.format] ?? null);
  }
  const box = { row: 0, column: 0, rows, columns };
  store.formatCells(sheet, box, formats);
  store.writeNumberFormats(sheet, box, codes);
}

const formatOf = ({ font, fill, align, wraps, indent }: CellStyle): Partial<CellFormat> => ({
  bold: font.bold,
  italic: font.italic,
  fontSize: font.size ?? PLAIN.fontSize,
  fontColor: font.color === undefined ? PLAIN.fontColor : `#${font.color}`,
  ...(fill === undefined ? {} : { fillColor: `#${fill}` }),
  horizontalAlignment: ALIGNED[align ?? ""] ?? "General",
  wrapText: wraps,
  indentLevel: indent,
});
