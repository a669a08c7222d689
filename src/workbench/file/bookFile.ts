import { escaped } from "../../sharing/xml/tags";
import { archiveOf } from "../../sharing/zip/archive";
import { crcOf } from "../../sharing/zip/crc";
import type { GridStore, SheetId } from "../host/gridStore";
import type { Workbook } from "../host/objects/workbook";
import { chartXml } from "./chartXml";
import { FileLooks } from "./fileLooks";
import { choicesXml, drawingXml, rulesXml, tableXml } from "./sheetObjects";
import { inFile, sheetXml } from "./sheetXml";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const KIND = "application/vnd.openxmlformats-officedocument";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/**
 * The workbook as the bytes of an .xlsx file, as Excel spells what is in it: values, formulas with their spilled blocks,
 * names, looks, tables, and of rules, lists and charts those that the workbench knows to show.
 */
export function bookFile(workbook: Workbook): Uint8Array {
  const { store } = workbook;
  const looks = new FileLooks();
  const sheets = store.sheets.list();
  const parts: Record<string, string> = {};
  const kinds: Record<string, string> = {
    "xl/workbook.xml": "spreadsheetml.sheet.main",
    "xl/styles.xml": "spreadsheetml.styles",
    "xl/metadata.xml": "spreadsheetml.sheetMetadata",
  };
  const put = (part: string, kind: string, xml: string) => {
    parts[part] = xml;
    kinds[part] = kind;
  };
  let [tables, charts] = [0, 0];
  sheets.forEach((id, at) => {
    const sheet = workbook.sheet(id);
    const number = at + 1;
    const belongs: (readonly [type: string, target: string])[] = [];
    const refer = (type: string, target: string) => `r:id="rId${belongs.push([type, target])}"`;
    const drawn = sheet.Charts.items().flatMap((chart) => {
      const xml = chartXml(chart);
      return xml === null ? [] : [{ chart, xml }];
    });
    let behind = rulesXml(sheet, looks) + choicesXml(sheet);
    if (drawn.length > 0) {
      const first = charts + 1;
      drawn.forEach(({ xml }) => put(`xl/charts/chart${(charts += 1)}.xml`, "drawingml.chart", xml));
      put(`xl/drawings/drawing${number}.xml`, "drawing", drawingXml(drawn.map(({ chart }) => chart)));
      parts[`xl/drawings/_rels/drawing${number}.xml.rels`] = relationships(
        drawn.map((_, place) => ["chart", `../charts/chart${first + place}.xml`]),
      );
      behind += `<drawing xmlns:r="${OFFICE}" ${refer("drawing", `../drawings/drawing${number}.xml`)}/>`;
    }
    const own = sheet.Tables.items().map((table) => {
      put(`xl/tables/table${(tables += 1)}.xml`, "spreadsheetml.table", tableXml(table, tables));
      return `<tablePart xmlns:r="${OFFICE}" ${refer("table", `../tables/table${tables}.xml`)}/>`;
    });
    if (own.length > 0) behind += `<tableParts count="${own.length}">${own.join("")}</tableParts>`;
    put(`xl/worksheets/sheet${number}.xml`, "spreadsheetml.worksheet", sheetXml(store, id, looks, behind));
    if (belongs.length > 0) parts[`xl/worksheets/_rels/sheet${number}.xml.rels`] = relationships(belongs);
  });
  parts["xl/workbook.xml"] = workbookXml(store, sheets);
  parts["xl/styles.xml"] = looks.xml();
  parts["xl/metadata.xml"] = METADATA;
  parts["xl/_rels/workbook.xml.rels"] = relationships([
    ...sheets.map((_, at) => ["worksheet", `worksheets/sheet${at + 1}.xml`] as const),
    ["styles", "styles.xml"],
    ["sheetMetadata", "metadata.xml"],
  ]);
  parts["_rels/.rels"] = relationships([["officeDocument", "xl/workbook.xml"]]);
  parts["[Content_Types].xml"] = contentTypes(kinds);
  return archiveOf(
    Object.entries(parts).map(([name, text]) => {
      const bytes = new TextEncoder().encode(DECLARATION + text);
      return { name, method: 0, crc: crcOf(bytes), size: bytes.length, packed: bytes };
    }),
  );
}

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

function contentTypes(kinds: Readonly<Record<string, string>>): string {
  const overrides = Object.entries(kinds).map(
    ([part, kind]) => `<Override PartName="/${part}" ContentType="${KIND}.${kind}+xml"/>`,
  );
  return `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join("")}</Types>`;
}

/** That a formula may spill is a mark of its cell, and what the mark means stands here. */
const METADATA = `<metadata xmlns="${MAIN}" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray"><metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`;
