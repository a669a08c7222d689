import { formatAddress, parseAddress } from "../../grid/address";
import { escaped } from "../../sharing/xml/tags";
import { Range } from "../host/objects/range/range";
import type { RecordObject } from "../host/objects/records/recordObject";
import type { Table } from "../host/objects/tables/table";
import type { Worksheet } from "../host/objects/worksheet";
import { textSet } from "../page/recorded";
import { readRules } from "../page/rules/readRules";
import type { FileLooks } from "./fileLooks";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Excel's words for how a rule compares, as its files have them. */
const OPERATORS: Readonly<Record<string, string>> = {
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  GreaterThanOrEqual: "greaterThanOrEqual",
  LessThan: "lessThan",
  LessThanOrEqual: "lessThanOrEqual",
  Between: "between",
  NotBetween: "notBetween",
};

/** The conditional formats of a sheet that the workbench knows to paint. */
export function rulesXml(sheet: Worksheet, looks: FileLooks): string {
  return readRules(sheet)
    .map(({ boxes, condition, look, isLast }, at) => {
      const [first] = boxes;
      const place = boxes.map((box) => formatAddress(box)).join(" ");
      const begin = `<conditionalFormatting sqref="${place}"><cfRule dxfId="${looks.ofRule(look)}" priority="${at + 1}"${isLast ? ' stopIfTrue="1"' : ""}`;
      if (condition.kind === "text") {
        const cell = first ? formatAddress({ ...first, rows: 1, columns: 1 }) : "A1";
        const text = escaped(condition.text);
        return `${begin} type="containsText" operator="containsText" text="${text}"><formula>NOT(ISERROR(SEARCH(&quot;${escaped(condition.text.replace(/"/g, '""'))}&quot;,${cell})))</formula></cfRule></conditionalFormatting>`;
      }
      const operator = OPERATORS[condition.operator];
      if (operator === undefined) return "";
      const isRange = /etween$/.test(operator);
      return `${begin} type="cellIs" operator="${operator}"><formula>${constant(condition.first)}</formula>${isRange ? `<formula>${constant(condition.second)}</formula>` : ""}</cfRule></conditionalFormatting>`;
    })
    .join("");
}

const constant = (value: string | number | boolean) =>
  typeof value === "string" ? escaped(`"${value.replace(/"/g, '""')}"`) : String(value).toUpperCase();

/** The lists that cells of a sheet choose from; a list's source on its own sheet. */
export function choicesXml(sheet: Worksheet): string {
  const rules = sheet.validations.all().flatMap(({ box, rule }) => {
    const source = (rule as { list?: { source?: unknown } }).list?.source;
    const formula = listFormula(source);
    return formula === undefined
      ? []
      : [
          `<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="${formatAddress(box)}"><formula1>${escaped(formula)}</formula1></dataValidation>`,
        ];
  });
  return rules.length === 0
    ? ""
    : `<dataValidations count="${rules.length}">${rules.join("")}</dataValidations>`;
}

/** A list written out stands in quotes; cells are as their reference says. */
function listFormula(source: unknown): string | undefined {
  if (typeof source !== "string") return undefined;
  if (source.startsWith("=")) return source.slice(1);
  return /!/.test(source) || parseAddress(source) ? source : `"${source.replace(/"/g, '""')}"`;
}

/** A table of a sheet. */
export function tableXml(table: Table, number: number): string {
  const [name, ref] = [escaped(table.Name), formatAddress(table.box)];
  const columns = table.titles().map((title, at) => `<tableColumn id="${at + 1}" name="${escaped(title)}"/>`);
  return (
    `<table xmlns="${MAIN}" id="${number}" name="${name}" displayName="${name}" ref="${ref}" totalsRowShown="0">` +
    (table.ShowFilterButton ? `<autoFilter ref="${ref}"/>` : "") +
    `<tableColumns count="${columns.length}">${columns.join("")}</tableColumns>` +
    `<tableStyleInfo name="${escaped(table.Style)}" showRowStripes="${table.ShowBandedRows ? 1 : 0}"/></table>`
  );
}

/** Where the charts of a sheet lie: over the cells that they were set to. */
export function drawingXml(charts: readonly RecordObject[]): string {
  const anchors = charts.map((chart, at) => {
    const corners = (chart.calls.get("SetPosition") ?? []).map((corner) =>
      corner instanceof Range ? corner.box : null,
    );
    const [from = null, to = null] = corners;
    const first = from ?? { row: 1 + 16 * at, column: 1 };
    const last = to ?? from ?? { row: first.row + 14, column: first.column + 7 };
    const corner = (name: string, row: number, column: number) =>
      `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
    return `<xdr:twoCellAnchor>${corner("from", first.row, first.column)}${corner("to", last.row + 1, last.column + 1)}<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${at + 2}" name="${escaped(textSet(chart, "Name") ?? `Chart ${at + 1}`)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${DRAWING}/chart"><c:chart xmlns:c="${DRAWING}/chart" r:id="rId${at + 1}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`;
  });
  return `<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main" xmlns:r="${OFFICE}">${anchors.join("")}</xdr:wsDr>`;
}
