import { fileForm } from "../src/formulas/fileForm";
import { quoteSheetName } from "../src/grid/address";
import { newSheet, type NewRow } from "../src/sharing/newSheet";
import { PLAIN } from "../src/sharing/styles";
import { escaped } from "../src/sharing/xml/tags";
import { archiveOf } from "../src/sharing/zip/archive";
import { crcOf } from "../src/sharing/zip/crc";
import { definitionsFor, twinOf } from "../src/twins/definitions";
import { functionSheet, type Case } from "./goldenSheet";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/**
 * A workbook in which users audit us without us: a sheet for each function, with every case of the contract: its
 * arguments, what the function gives (where Envelope is installed), what its twin gives, what is expected, and whether
 * they are equal. The first sheet counts.
 */
export function goldenWorkbook(all: readonly Case[]): { bytes: Uint8Array; cases: number } {
  const cases = all.filter(({ fn, args, expected }) => isComparable(fn, args, expected));
  const ids = [...new Set(cases.map(({ fn }) => idOf(fn)))];
  const sheets = ids.map((id) => ({
    id,
    ...functionSheet(
      id,
      cases.filter(({ fn }) => idOf(fn) === id),
    ),
  }));
  const summary: NewRow[] = [
    { cells: ["Every function of Envelope beside its twin and the contract's cases"] },
    { cells: ["Cases", cases.length] },
    { cells: ["Twins that differ", { formula: `SUM(C6:C${sheets.length + 5})`, value: 0 }] },
    { cells: [] },
    {
      cells: [
        "Function",
        "Cases",
        "Twins that differ",
        "Functions that differ (all, where Envelope is not installed)",
      ],
    },
    ...sheets.map(({ id, count, twin, own }) => ({
      cells: [
        id,
        count,
        { formula: `COUNTIF(${quoteSheetName(id)}!${twin},FALSE)`, value: 0 },
        { formula: `COUNTIF(${quoteSheetName(id)}!${own},FALSE)`, value: 0 },
      ],
    })),
  ];
  const pages = [{ name: "Summary", rows: summary }, ...sheets.map(({ id, rows }) => ({ name: id, rows }))];
  return { bytes: fileOf(pages, ids), cases: cases.length };
}

const idOf = (fn: string) => fn.replace(/^PLAN\./, "");

/** A refusal is an error here without its words; a call that stays a value in a copy has no place here. */
function isComparable(fn: string, args: readonly unknown[], expected: unknown): boolean {
  const twin = twinOf(idOf(fn));
  const word = (value: unknown) => typeof value === "string" && value.toLowerCase().replace(/[\s_-]/g, "");
  const beyond = twin?.beyond.some(({ argument, is = [] }) =>
    is.some((one) => one.replace(/-/g, "") === word(args[twin.parameters.indexOf(argument)])),
  );
  return twin !== undefined && beyond !== true && expected !== undefined;
}

/** The workbook's file: these sheets, and the names that the twins are. */
function fileOf(
  pages: readonly { name: string; rows: readonly NewRow[] }[],
  ids: readonly string[],
): Uint8Array {
  const relationship = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  const listed = (inside: string) =>
    `<Relationships xmlns="${PACKAGE}/relationships">${inside}</Relationships>`;
  const names = definitionsFor(ids)
    .map(
      ({ name, formula, comment }) =>
        `<definedName name="${name}" comment="${escaped(comment)}">${escaped(fileForm(formula))}</definedName>`,
    )
    .join("");
  const parts: Record<string, string> = {
    "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${KIND}.sheet.main+xml"/>${pages.map((_, at) => `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="${KIND}.worksheet+xml"/>`).join("")}</Types>`,
    "_rels/.rels": listed(relationship("rId1", "officeDocument", "xl/workbook.xml")),
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${pages.map(({ name }, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`).join("")}</sheets><definedNames>${names}</definedNames><calcPr fullCalcOnLoad="1"/></workbook>`,
    "xl/_rels/workbook.xml.rels": listed(
      pages
        .map((_, at) => relationship(`rId${at + 1}`, "worksheet", `worksheets/sheet${at + 1}.xml`))
        .join(""),
    ),
  };
  pages.forEach(
    ({ rows }, at) => (parts[`xl/worksheets/sheet${at + 1}.xml`] = newSheet(rows, [44, 18, 18], PLAIN)),
  );
  return archiveOf(
    Object.entries(parts).map(([name, text]) => {
      const bytes = new TextEncoder().encode(text);
      return { name, method: 0, crc: crcOf(bytes), size: bytes.length, packed: bytes };
    }),
  );
}
