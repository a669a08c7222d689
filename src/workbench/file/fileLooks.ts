import { escaped } from "../../sharing/xml/tags";
import { PLAIN, type Border, type CellFormat } from "../host/format";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
/** The number of the first format of a workbook's own. */
const OWN_FORMATS = 164;

/** The lines around a cell that has some. */
export type Lines = Readonly<Partial<Record<"left" | "right" | "top" | "bottom", Border>>>;

const UNDERLINES: Readonly<Record<string, string>> = {
  Single: "single",
  Double: "double",
  SingleAccountant: "singleAccounting",
  DoubleAccountant: "doubleAccounting",
};
const ALIGNED: Readonly<Record<string, string>> = { CenterAcrossSelection: "centerContinuous" };
const STYLES: Readonly<Record<string, string>> = {
  Dash: "dashed",
  DashDot: "dashDot",
  DashDotDot: "dashDotDot",
  Dot: "dotted",
  Double: "double",
  SlantDashDot: "slantDashDot",
};

/** The looks that the cells and rules of a file have, each with its place; the first is that of a plain cell. */
export class FileLooks {
  private readonly formats: string[] = [];
  private readonly fonts: string[] = [];
  private readonly fills = [
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  ];
  private readonly borders: string[] = [];
  private readonly cells: string[] = [];
  private readonly rules: string[] = [];

  constructor() {
    this.of(PLAIN, "General", {});
  }

  of(format: CellFormat, code: string, lines: Lines): number {
    const number = code === "General" ? 0 : OWN_FORMATS + place(this.formats, code);
    const font = place(this.fonts, fontXml(format));
    const fill = format.fillColor === "" ? 0 : place(this.fills, fillXml(format.fillColor, "fgColor"));
    const border = place(this.borders, borderXml(lines));
    const alignment = alignmentXml(format);
    return place(
      this.cells,
      `<xf numFmtId="${number}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1"${alignment === "" ? "/>" : ` applyAlignment="1">${alignment}</xf>`}`,
    );
  }

  /** The place of the look that a rule gives. */
  ofRule({ fontColor, fillColor, bold, italic }: Partial<CellFormat>): number {
    const font =
      (bold === undefined ? "" : `<b val="${bold ? 1 : 0}"/>`) +
      (italic === undefined ? "" : `<i val="${italic ? 1 : 0}"/>`) +
      (fontColor === undefined ? "" : `<color rgb="${argb(fontColor)}"/>`);
    const fill = fillColor === undefined ? "" : fillXml(fillColor, "bgColor");
    return place(this.rules, `<dxf>${font && `<font>${font}</font>`}${fill}</dxf>`);
  }

  xml(): string {
    const list = (name: string, items: readonly string[]) =>
      items.length === 0 ? "" : `<${name} count="${items.length}">${items.join("")}</${name}>`;
    const formats = this.formats.map(
      (code, at) => `<numFmt numFmtId="${OWN_FORMATS + at}" formatCode="${escaped(code)}"/>`,
    );
    return (
      `<styleSheet xmlns="${MAIN}">` +
      list("numFmts", formats) +
      list("fonts", this.fonts) +
      list("fills", this.fills) +
      list("borders", this.borders) +
      list("cellStyleXfs", ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']) +
      list("cellXfs", this.cells) +
      list("dxfs", this.rules) +
      "</styleSheet>"
    );
  }
}

function place(list: string[], item: string): number {
  const at = list.indexOf(item);
  return at >= 0 ? at : list.push(item) - 1;
}

/** `#RRGGBB` as files have it. */
export const argb = (color: string): string => `FF${color.slice(1).toUpperCase()}`;

function fontXml({
  bold,
  italic,
  strikethrough,
  underline,
  fontColor,
  fontName,
  fontSize,
}: CellFormat): string {
  const line = UNDERLINES[underline];
  return `<font>${bold ? "<b/>" : ""}${italic ? "<i/>" : ""}${strikethrough ? "<strike/>" : ""}${line === undefined ? "" : `<u val="${line}"/>`}<sz val="${fontSize}"/><color rgb="${argb(fontColor)}"/><name val="${escaped(fontName)}"/></font>`;
}

const fillXml = (color: string, element: "fgColor" | "bgColor") =>
  `<fill><patternFill patternType="solid"><${element} rgb="${argb(color)}"/></patternFill></fill>`;

function borderXml(lines: Lines): string {
  const sides = (["left", "right", "top", "bottom"] as const).map((side) => {
    const line = lines[side];
    if (!line || line.style === "None") return `<${side}/>`;
    const style = STYLES[line.style] ?? line.weight.toLowerCase();
    return `<${side} style="${style === "hairline" ? "hair" : style}"><color rgb="${argb(line.color)}"/></${side}>`;
  });
  return `<border>${sides.join("")}<diagonal/></border>`;
}

function alignmentXml({ horizontalAlignment, verticalAlignment, wrapText, indentLevel }: CellFormat): string {
  const word = (text: string) => ALIGNED[text] ?? text.toLowerCase();
  const said =
    (horizontalAlignment === "General" ? "" : ` horizontal="${word(horizontalAlignment)}"`) +
    (verticalAlignment === "Bottom" ? "" : ` vertical="${word(verticalAlignment)}"`) +
    (wrapText ? ' wrapText="1"' : "") +
    (indentLevel > 0 ? ` indent="${indentLevel}"` : "");
  return said === "" ? "" : `<alignment${said}/>`;
}
