import { zipped } from "../catalogue/own/zipped";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** What a workbook is to have besides its cells. */
interface Extras {
  /** What stands behind the cells of the first sheet. */
  readonly after?: string;
  readonly names?: string;
  readonly parts?: Readonly<Record<string, string>>;
  readonly workbookType?: string;
  readonly sheets?: readonly string[];
}

/** A workbook by hand, with what Excel writes when an add-in's functions are in it: a pane's part, an order of calculation. */
export function excelParts(
  rows: string,
  { after = "", names = "", parts = {}, workbookType, sheets = ["Gap"] }: Extras = {},
) {
  const relationship = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;
  const listed = (inside: string) =>
    `<Relationships xmlns="${PACKAGE}/relationships">${inside}</Relationships>`;
  return {
    "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${workbookType ?? `${SHEET}.sheet.main+xml`}"/><Override PartName="/xl/calcChain.xml" ContentType="${SHEET}.calcChain+xml"/><Override PartName="/xl/webextensions/taskpanes.xml" ContentType="application/vnd.ms-office.webextensiontaskpanes+xml"/></Types>`,
    "_rels/.rels": listed(
      relationship("rId1", `${OFFICE}/officeDocument`, "xl/workbook.xml") +
        relationship(
          "rId2",
          "http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes",
          "xl/webextensions/taskpanes.xml",
        ),
    ),
    "xl/workbook.xml": `<?xml version="1.0"?><workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><!-- by hand --><sheets>${sheets
      .map((name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
      .join(
        "",
      )}</sheets>${names && `<definedNames>${names}</definedNames>`}<calcPr calcId="191029"/></workbook>`,
    "xl/_rels/workbook.xml.rels": listed(
      sheets
        .map((_, at) => relationship(`rId${at + 1}`, `${OFFICE}/worksheet`, `worksheets/sheet${at + 1}.xml`))
        .join("") + relationship("rId99", `${OFFICE}/calcChain`, "calcChain.xml"),
    ),
    "xl/calcChain.xml": `<calcChain xmlns="${MAIN}"><c r="A1" i="1"/></calcChain>`,
    "xl/webextensions/taskpanes.xml":
      '<wetp:taskpanes xmlns:wetp="http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11"/>',
    ...Object.fromEntries(
      sheets.map((_, at) => [
        `xl/worksheets/sheet${at + 1}.xml`,
        `<worksheet xmlns="${MAIN}"><sheetData>${at === 0 ? rows : ""}</sheetData>${at === 0 ? after : ""}</worksheet>`,
      ]),
    ),
    ...parts,
  };
}

export const excelFile = (rows: string, extras?: Extras): Uint8Array => zipped(excelParts(rows, extras));

/** What is wrong with a package: parts of no kind, relationships that lead nowhere, XML that does not close. */
export function packageFaults(parts: Readonly<Record<string, string>>): string[] {
  const kinds = parts["[Content_Types].xml"] ?? "";
  const known = (part: string) =>
    kinds.includes(`PartName="/${part}"`) ||
    kinds.includes(`Extension="${part.slice(part.lastIndexOf(".") + 1)}"`);
  const named = [...kinds.matchAll(/PartName="\/([^"]+)"/g)].map(([, part = ""]) => part);
  const targets = Object.entries(parts).flatMap(([part, text]) =>
    part.endsWith(".rels")
      ? [...text.matchAll(/<(?:\w+:)?Relationship\b[^>]*>/g)]
          .filter(([tag]) => !tag.includes('TargetMode="External"'))
          .map(([tag]) => targetOf(part, /Target="([^"]+)"/.exec(tag)?.[1] ?? ""))
      : [],
  );
  return [
    ...Object.keys(parts)
      .filter((part) => part !== "[Content_Types].xml" && !part.endsWith("/") && !known(part))
      .map((part) => `${part} has no kind`),
    ...named.filter((part) => !(part in parts)).map((part) => `${part} has a kind and is not there`),
    ...targets.filter((part) => !(part in parts)).map((part) => `nothing is at ${part}`),
  ];
}

function targetOf(relationships: string, target: string): string {
  const folder = relationships.replace(/_rels\/[^/]*$/, "");
  return new URL(target, `zip:/${folder}`).pathname.slice(1);
}
