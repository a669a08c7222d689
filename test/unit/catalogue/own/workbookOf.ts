import { zipped } from "./zipped";

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const CONTENT = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The formats of a workbook's cells by number, from 0: custom ones by their code, Excel's own by their id. */
const FORMATS: readonly (string | number)[] = [
  ...[0, 14, 9],
  ...["0.0%", "[$£-809]#,##0.00", "d mmmm yyyy", "000", '0"/10"'],
];

/** A sheet: its name, its rows as XML, and whether it is hidden. */
interface Sheet {
  readonly name: string;
  readonly rows: string;
  readonly state?: "hidden" | "veryHidden";
  /** What else than a worksheet it is. */
  readonly kind?: "chartsheet" | "dialogsheet";
}

/** An .xlsx file written by hand, part by part, as Excel lays one out. `strings` are its shared strings as XML. */
export function workbookOf(sheets: readonly Sheet[], strings: readonly string[] = []): Uint8Array {
  return zipped({
    "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${CONTENT}.sheet.main+xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook ${MAIN} xmlns:r="${OFFICE}"><sheets>${sheets
      .map(
        ({ name, state = "visible" }, at) =>
          `<sheet name="${name}" sheetId="${at + 1}" state="${state}" r:id="s${at}"/>`,
      )
      .join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${PACKAGE}/relationships">${sheets
      .map(
        ({ kind = "worksheet" }, at) =>
          `<Relationship Id="s${at}" Type="${OFFICE}/${kind}" Target="${kind}s/sheet${at}.xml"/>`,
      )
      .join(
        "",
      )}<Relationship Id="styles" Type="${OFFICE}/styles" Target="styles.xml"/><Relationship Id="strings" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    "xl/styles.xml": `<styleSheet ${MAIN}><numFmts>${FORMATS.map((format, at) =>
      typeof format === "string" ? `<numFmt numFmtId="${164 + at}" formatCode="${escaped(format)}"/>` : "",
    ).join("")}</numFmts><cellXfs>${FORMATS.map(
      (format, at) => `<xf numFmtId="${typeof format === "string" ? 164 + at : format}"/>`,
    ).join("")}</cellXfs></styleSheet>`,
    "xl/sharedStrings.xml": `<sst ${MAIN}>${strings.map((text) => `<si>${text}</si>`).join("")}</sst>`,
    ...Object.fromEntries(
      sheets.map(({ rows, kind = "worksheet" }, at) => [
        `xl/${kind}s/sheet${at}.xml`,
        `<${kind} ${MAIN}><sheetData>${rows}</sheetData></${kind}>`,
      ]),
    ),
  });
}

/** The number of a format in the workbook. */
export function style(format: string | number): string {
  const at = FORMATS.indexOf(format);
  if (at < 0) throw new Error(`The workbook has no format ${format}.`);
  return `s="${at}"`;
}

/** A cell with its text in place. */
export function textCell(address: string, text: string): string {
  return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
