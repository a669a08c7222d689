import { fileForm } from "../../formulas/fileForm";
import { ourFunction } from "../../formulas/functionName";
import { tokens } from "../../formulas/tokens";
import { formatAddress } from "../../grid/address";
import type { Box } from "../../grid/box";
import { cellName } from "../../grid/cell";
import { escaped } from "../../sharing/xml/tags";
import { withAnchorArrays } from "../engine/spillOperator";
import { PIXELS_PER_POINT, PLAIN } from "../host/format";
import type { CellValue, Format, GridStore, SheetId } from "../host/gridStore";
import type { FileLooks, Lines } from "./fileLooks";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
/** What a character of the standard font takes, and a column's margins, in pixels. */
const CHARACTER = 7;
const MARGINS = 5;

/** A sheet with its values, formulas and looks; `objects` is what stands behind its cells, rules first. */
export function sheetXml(store: GridStore, sheet: SheetId, looks: FileLooks, objects: string): string {
  const used = store.usedRange(sheet, false);
  const view = viewXml(store, sheet);
  if (!used) return `<worksheet xmlns="${MAIN}">${view}<sheetData/>${objects}</worksheet>`;
  const [values, formulas, codes, types] = (["value", "formula", "numFmt", "type"] as const).map((what) =>
    store.read(sheet, used, what),
  );
  const formats = store.readFormats(sheet, used);
  const rows = (values ?? []).map((line, down) => {
    const row = used.row + down;
    const cells = line.map((value, right) => {
      const column = used.column + right;
      const formula = formulas?.[down]?.[right];
      const lines = linesOf(store, sheet, { row, column, rows: 1, columns: 1 });
      const format = looks.of(formats[down]?.[right] ?? PLAIN, String(codes?.[down]?.[right]), lines);
      const begin = `<c r="${cellName(row, column)}"${format === 0 ? "" : ` s="${format}"`}`;
      const isError = types?.[down]?.[right] === "Error";
      if (typeof formula === "string" && formula.startsWith("=") && formula !== value)
        return formulaCell(store, sheet, { row, column }, formula, begin, valueOf(value, isError));
      if (value === "") return format === 0 ? "" : `${begin}/>`;
      const { type, text } = valueOf(value, isError);
      return type === "str" && !store.spillAt(sheet, row, column)
        ? `${begin} t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`
        : `${begin}${typed(type)}><v>${text}</v></c>`;
    });
    const height = formats[down]?.[0]?.rowHeight ?? PLAIN.rowHeight;
    const tall = height > PLAIN.rowHeight ? ` ht="${height}" customHeight="1"` : "";
    return `<row r="${row + 1}"${tall}>${cells.join("")}</row>`;
  });
  return `<worksheet xmlns="${MAIN}">${view}${columnsXml(used, formats)}<sheetData>${rows.join("")}</sheetData>${objects}</worksheet>`;
}

function viewXml(store: GridStore, sheet: SheetId): string {
  const { gridlines, frozen, tabColor } = store.sheets.describe(sheet);
  const { rows, columns } = frozen;
  const corner = cellName(rows, columns);
  const pane =
    rows + columns === 0
      ? ""
      : `<pane${columns > 0 ? ` xSplit="${columns}"` : ""}${rows > 0 ? ` ySplit="${rows}"` : ""} topLeftCell="${corner}" state="frozen"/>`;
  const tab = tabColor === "" ? "" : `<sheetPr><tabColor rgb="FF${tabColor.slice(1)}"/></sheetPr>`;
  return `${tab}<sheetViews><sheetView${gridlines ? "" : ' showGridLines="0"'} workbookViewId="0">${pane}</sheetView></sheetViews>`;
}

function columnsXml({ column }: Box, [first = []]: readonly (readonly Format[])[]): string {
  const columns = first.map(({ columnWidth }, at) => {
    const width = Math.max(0, (columnWidth * PIXELS_PER_POINT - MARGINS) / CHARACTER);
    return `<col min="${column + at + 1}" max="${column + at + 1}" width="${Number(width.toFixed(2))}" customWidth="1"/>`;
  });
  return `<cols>${columns.join("")}</cols>`;
}

const SIDES = [
  ["left", "EdgeLeft"],
  ["right", "EdgeRight"],
  ["top", "EdgeTop"],
  ["bottom", "EdgeBottom"],
] as const;

function linesOf(store: GridStore, sheet: SheetId, cell: Box): Lines {
  const found = SIDES.flatMap(([side, edge]) => {
    const line = store.readBorder(sheet, cell, edge);
    return line && line.style !== "None" ? [[side, line] as const] : [];
  });
  return Object.fromEntries(found);
}

function formulaCell(
  store: GridStore,
  sheet: SheetId,
  { row, column }: { row: number; column: number },
  formula: string,
  begin: string,
  { type, text }: { type: string; text: string },
): string {
  const spill = store.spillAt(sheet, row, column);
  const written = escaped(inFile(formula.slice(1)));
  const isBlock = spill?.row === row && spill.column === column;
  // A function of ours may always spill: Excel marks every formula that may.
  const f =
    isBlock || /_xldudf_|_xlfn\./.test(written)
      ? `<f t="array" ref="${isBlock ? formatAddress(spill) : cellName(row, column)}">${written}</f>`
      : `<f>${written}</f>`;
  return `${begin}${f.includes("t=") ? ' cm="1"' : ""}${typed(type)}>${f}<v>${text}</v></c>`;
}

/** A formula as Excel's files have it: our functions with the prefix of those of add-ins. */
export function inFile(formula: string): string {
  return tokens(fileForm(withAnchorArrays(formula)))
    .map(({ kind, text }) =>
      kind === "function" && /^PLAN\./i.test(text) && ourFunction(text) !== undefined
        ? `_xldudf_${text.replaceAll(".", "_")}`
        : text,
    )
    .join("");
}

const typed = (type: string) => (type === "n" ? "" : ` t="${type}"`);

function valueOf(value: CellValue, isError: boolean): { type: string; text: string } {
  if (typeof value === "number") return { type: "n", text: String(value) };
  if (typeof value === "boolean") return { type: "b", text: value ? "1" : "0" };
  return { type: isError ? "e" : "str", text: escaped(value) };
}
