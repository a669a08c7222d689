import { fileForm } from "../../formulas/fileForm";
import { ourFunction } from "../../formulas/functionName";
import { tokens } from "../../formulas/tokens";
import { formatAddress } from "../../grid/address";
import { cellName } from "../../grid/cell";
import { escaped } from "../../sharing/xml/tags";
import { archiveOf } from "../../sharing/zip/archive";
import { crcOf } from "../../sharing/zip/crc";
import { withAnchorArrays } from "../engine/spillOperator";
import type { CellValue, GridStore, SheetId } from "../host/gridStore";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The number of the first format of a workbook's own. */
const OWN_FORMATS = 164;

/**
 * The workbook as the bytes of an .xlsx file, as Excel spells what is in it: values, formulas with their spilled blocks,
 * number formats and names. Other formats, tables, charts and rules are not in it.
 */
export function bookFile(store: GridStore): Uint8Array {
  const formats: string[] = ["General"];
  const sheets = store.sheets.list();
  const parts: Record<string, string> = {
    "[Content_Types].xml": contentTypes(sheets.length),
    "_rels/.rels": relationships([["officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": workbookXml(store, sheets),
    "xl/_rels/workbook.xml.rels": relationships([
      ...sheets.map((_, at) => ["worksheet", `worksheets/sheet${at + 1}.xml`] as const),
      ["styles", "styles.xml"],
      ["sheetMetadata", "metadata.xml"],
    ]),
    "xl/metadata.xml": METADATA,
  };
  sheets.forEach((sheet, at) => {
    parts[`xl/worksheets/sheet${at + 1}.xml`] = sheetXml(store, sheet, formats);
  });
  parts["xl/styles.xml"] = stylesXml(formats);
  return archiveOf(
    Object.entries(parts).map(([name, text]) => {
      const bytes = new TextEncoder().encode(DECLARATION + text);
      return { name, method: 0, crc: crcOf(bytes), size: bytes.length, packed: bytes };
    }),
  );
}

function sheetXml(store: GridStore, sheet: SheetId, formats: string[]): string {
  const used = store.usedRange(sheet, true);
  if (!used) return `<worksheet xmlns="${MAIN}"><sheetData/></worksheet>`;
  const [values, formulas, codes, types] = (["value", "formula", "numFmt", "type"] as const).map((what) =>
    store.read(sheet, used, what),
  );
  const rows = (values ?? []).map((line, down) => {
    const row = used.row + down;
    const cells = line.map((value, right) => {
      const column = used.column + right;
      const formula = formulas?.[down]?.[right];
      const format = formatNumber(String(codes?.[down]?.[right]), formats);
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
    return `<row r="${row + 1}">${cells.join("")}</row>`;
  });
  return `<worksheet xmlns="${MAIN}"><sheetData>${rows.join("")}</sheetData></worksheet>`;
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
function inFile(formula: string): string {
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

function formatNumber(code: string, formats: string[]): number {
  if (!formats.includes(code)) formats.push(code);
  return formats.indexOf(code);
}

const stylesXml = (formats: readonly string[]) =>
  `<styleSheet xmlns="${MAIN}"><numFmts count="${formats.length}">${formats
    .map((code, at) => `<numFmt numFmtId="${OWN_FORMATS + at}" formatCode="${escaped(code)}"/>`)
    .join("")}</numFmts><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>` +
  `<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>` +
  `<borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
  `<cellXfs count="${formats.length}">${formats
    .map(
      (_, at) =>
        `<xf numFmtId="${at === 0 ? 0 : OWN_FORMATS + at}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`,
    )
    .join("")}</cellXfs></styleSheet>`;

function workbookXml(store: GridStore, sheets: readonly SheetId[]): string {
  const listed = sheets.map((sheet, at) => {
    const { name, visibility } = store.sheets.describe(sheet);
    const state =
      visibility === "Visible" ? "" : ` state="${visibility === "Hidden" ? "hidden" : "veryHidden"}"`;
    return `<sheet name="${escaped(name)}" sheetId="${at + 1}"${state} r:id="rId${at + 1}"/>`;
  });
  const names = store.names.list().map(({ name, scope, formula }) => {
    const local = scope === null ? "" : ` localSheetId="${sheets.indexOf(scope)}"`;
    return `<definedName name="${escaped(name)}"${local}>${escaped(inFile(formula.slice(1)))}</definedName>`;
  });
  return `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${listed.join("")}</sheets>${
    names.length === 0 ? "" : `<definedNames>${names.join("")}</definedNames>`
  }</workbook>`;
}

const relationships = (all: readonly (readonly [type: string, target: string])[]) =>
  `<Relationships xmlns="${PACKAGE}/relationships">${all
    .map(
      ([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
    )
    .join("")}</Relationships>`;

function contentTypes(sheets: number): string {
  const override = (part: string, type: string) =>
    `<Override PartName="/xl/${part}" ContentType="${KIND}.${type}+xml"/>`;
  return (
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>` +
    override("workbook.xml", "sheet.main") +
    override("styles.xml", "styles") +
    override("metadata.xml", "sheetMetadata") +
    Array.from({ length: sheets }, (_, at) => override(`worksheets/sheet${at + 1}.xml`, "worksheet")).join(
      "",
    ) +
    "</Types>"
  );
}

/** That a formula may spill is a mark of its cell, and what the mark means stands here. */
const METADATA = `<metadata xmlns="${MAIN}" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray"><metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`;
