import { Package } from "../package";
import { relationshipsOf, relationshipsPart } from "../relationships";
import { escaped } from "../xml/tags";
import type { Facts } from "../facts";
import { pageXml, printTitles, tableXml, type PackPage } from "./packPage";
import type { PackStyles } from "./packStyles";

/** A chart of a pack: its XML, the part it comes from, and what is said in its place. */
export interface PackChart {
  /** The page it stands on, below the table. */
  readonly page: string;
  readonly xml: string;
  readonly from: string;
  readonly alt: string;
  /** Its width and height in a workbook's columns and rows. */
  readonly columns: number;
  readonly rows: number;
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const KIND = "application/vnd.openxmlformats-officedocument";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** English Metric Units: a chart goes across an upright page, 18 cm. */
const ACROSS = 6_480_000;
/** A column and a row as workbooks usually have them, in the same unit. */
const COLUMN = 609_600;
const ROW = 190_500;

/** Puts a pack together: a workbook of these pages and charts. `file` is where the charts come from. */
export async function packPackage(
  pages: readonly PackPage[],
  charts: readonly PackChart[],
  {
    title,
    organisation = "",
    facts,
    styles,
    file,
  }: {
    title: string;
    organisation?: string | undefined;
    facts: Facts;
    styles: PackStyles;
    file: Package;
  },
): Promise<Package> {
  const pack = Package.blank();
  const kinds: [part: string, type: string][] = [];
  const put = (part: string, type: string, xml: string) => {
    pack.setText(part, DECLARATION + xml);
    kinds.push([part, type]);
  };
  const footer = [organisation, title].filter(Boolean).join(" · ");
  let drawn = 0;
  for (const [at, page] of pages.entries()) {
    const own = charts.filter(({ page: name }) => name === page.name);
    const number = at + 1;
    pack.setText(`xl/worksheets/sheet${number}.xml`, pageXml(page, styles, footer, own.length > 0));
    kinds.push([`xl/worksheets/sheet${number}.xml`, `${KIND}.spreadsheetml.worksheet+xml`]);
    put(`xl/tables/table${number}.xml`, `${KIND}.spreadsheetml.table+xml`, tableXml(page, number));
    const belongs = [["table", `../tables/table${number}.xml`] as const];
    pack.setText(
      relationshipsPart(`xl/worksheets/sheet${number}.xml`),
      relationships(
        own.length === 0 ? belongs : [...belongs, ["drawing", `../drawings/drawing${number}.xml`]],
      ),
    );
    if (own.length === 0) continue;
    put(`xl/drawings/drawing${number}.xml`, `${KIND}.drawing+xml`, drawingXml(page, own));
    pack.setText(
      relationshipsPart(`xl/drawings/drawing${number}.xml`),
      relationships(own.map((_, place) => ["chart", `../charts/chart${drawn + place + 1}.xml`])),
    );
    for (const chart of own) {
      drawn += 1;
      pack.setText(`xl/charts/chart${drawn}.xml`, chart.xml);
      kinds.push([`xl/charts/chart${drawn}.xml`, `${KIND}.drawingml.chart+xml`]);
      await takeLooks(pack, file, chart.from, drawn, kinds);
    }
  }
  put("xl/workbook.xml", `${KIND}.spreadsheetml.sheet.main+xml`, workbookXml(pages));
  put("xl/styles.xml", `${KIND}.spreadsheetml.styles+xml`, styles.xml());
  put(
    "docProps/core.xml",
    "application/vnd.openxmlformats-package.core-properties+xml",
    coreXml(title, facts),
  );
  pack.setText(
    "xl/_rels/workbook.xml.rels",
    relationships([
      ...pages.map((_, at) => ["worksheet", `worksheets/sheet${at + 1}.xml`] as const),
      ["styles", "styles.xml"],
    ]),
  );
  pack.setText(
    "_rels/.rels",
    `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${relationship("rId1", `${OFFICE}/officeDocument`, "xl/workbook.xml")}${relationship("rId2", `${PACKAGE}/relationships/metadata/core-properties`, "docProps/core.xml")}</Relationships>`,
  );
  const overrides = kinds.map(([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`);
  pack.setText(
    "[Content_Types].xml",
    `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join("")}</Types>`,
  );
  return pack;
}

/** The parts in which Excel keeps a chart's style and colours go along with it. */
async function takeLooks(
  pack: Package,
  file: Package,
  from: string,
  number: number,
  kinds: [string, string][],
) {
  const looks = (await relationshipsOf(file, from)).filter(
    ({ type, part }) => /\/chart(?:Style|ColorStyle)$/.test(type) && file.has(part),
  );
  if (looks.length === 0) return;
  for (const [at, { part, type }] of looks.entries()) {
    const name = `xl/charts/looks${number}_${at + 1}.xml`;
    pack.setText(name, await file.text(part));
    const kind = type.endsWith("chartStyle") ? "chartstyle" : "chartcolorstyle";
    kinds.push([name, `application/vnd.ms-office.${kind}+xml`]);
  }
  const list = looks.map(({ type }, at) =>
    relationship(`rId${at + 1}`, type, `looks${number}_${at + 1}.xml`),
  );
  pack.setText(
    relationshipsPart(`xl/charts/chart${number}.xml`),
    `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${list.join("")}</Relationships>`,
  );
}

const relationship = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;

const relationships = (all: readonly (readonly [type: string, target: string])[]) =>
  `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${all
    .map(([type, target], at) => relationship(`rId${at + 1}`, `${OFFICE}/${type}`, target))
    .join("")}</Relationships>`;

function workbookXml(pages: readonly PackPage[]): string {
  const sheets = pages.map(
    ({ name }, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  );
  const titles = pages.map(
    (page, at) =>
      `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">${escaped(printTitles(page))}</definedName>`,
  );
  return `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets.join("")}</sheets><definedNames>${titles.join("")}</definedNames></workbook>`;
}

/** A workbook that is read aloud begins with its title, and what it is for. */
const coreXml = (title: string, { name, version }: Facts) =>
  `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escaped(title)}</dc:title><dc:creator>Envelope ${escaped(version)}</dc:creator><dc:description>${escaped(`Tables and charts of ${name} for the members of a committee, as values.`)}</dc:description><dc:language>en-GB</dc:language></cp:coreProperties>`;

/** Charts one below the other under the table of their page, each with words for those who cannot see it. */
function drawingXml({ rows, lines }: PackPage, charts: readonly PackChart[]): string {
  let row = lines.length + rows.length + 3;
  const anchors = charts.map(({ alt, columns, rows: tall }, at) => {
    const height = Math.round(Math.min(1.2, Math.max(0.3, (tall * ROW) / (columns * COLUMN))) * ACROSS);
    const from = `<xdr:from><xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>`;
    row += Math.ceil(height / ROW) + 2;
    return `<xdr:oneCellAnchor>${from}<xdr:ext cx="${ACROSS}" cy="${height}"/><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${at + 2}" name="Chart ${at + 1}" descr="${escaped(alt)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${DRAWING}/chart"><c:chart xmlns:c="${DRAWING}/chart" r:id="rId${at + 1}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:oneCellAnchor>`;
  });
  return `<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main" xmlns:r="${OFFICE}">${anchors.join("")}</xdr:wsDr>`;
}
