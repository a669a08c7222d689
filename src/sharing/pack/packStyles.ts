import { escaped } from "../xml/tags";
import type { Colours } from "../fileStyles";

/** What a cell of a pack is. */
export type PackLook = "text" | "title" | "said" | "heading" | "figure" | "total" | "totalText" | "link";

/** How each of them looks: its font, by place, its ground and its lines. */
const LOOKS: Readonly<Record<PackLook, { font: number; fill: number; border: number; alignment: string }>> = {
  text: { font: 0, fill: 0, border: 0, alignment: 'vertical="top" wrapText="1"' },
  title: { font: 1, fill: 0, border: 0, alignment: 'vertical="top"' },
  said: { font: 2, fill: 0, border: 0, alignment: 'vertical="top"' },
  heading: { font: 3, fill: 2, border: 1, alignment: 'vertical="bottom" wrapText="1"' },
  figure: { font: 0, fill: 0, border: 0, alignment: 'vertical="top"' },
  total: { font: 3, fill: 0, border: 0, alignment: 'vertical="top"' },
  totalText: { font: 3, fill: 0, border: 0, alignment: 'vertical="top" wrapText="1"' },
  link: { font: 4, fill: 0, border: 0, alignment: 'vertical="top" wrapText="1"' },
};

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
/** The number of the first format that is not one of Excel's own. */
const OWN_FORMATS = 164;
const INK = "FF1F2A37";

/** The looks that a pack comes to need, each with its place. */
export class PackStyles {
  private readonly formats: string[] = [];
  private readonly statusFonts: string[] = [];
  private readonly statusFills: string[] = [];
  private readonly places: string[] = [];

  /** The place of a look, with the number format of the cell's own. */
  of(look: PackLook, format: number | string = 0): number {
    const { font, fill, border, alignment } = LOOKS[look];
    return this.place(this.number(format), font, fill, border, alignment);
  }

  /** The place of the look of a word that has colours. */
  coloured({ font, fill }: Colours): number {
    const fonts = this.at(this.statusFonts, font ?? "000000");
    const fills = this.at(this.statusFills, fill ?? "FFFFFF");
    return this.place(0, 5 + fonts, 3 + fills, 0, 'vertical="top" wrapText="1"');
  }

  xml(): string {
    const font = (inside: string, size: number, colour: string) =>
      `<font>${inside}<sz val="${size}"/><color rgb="${colour}"/><name val="Calibri"/><family val="2"/></font>`;
    const fonts = [
      font("", 11, "FF000000"),
      font("<b/>", 16, INK),
      font("", 11, INK),
      font("<b/>", 11, INK),
      font("<u/>", 11, "FF0B4F9C"),
      ...this.statusFonts.map((colour) => font("<b/>", 11, `FF${colour}`)),
    ];
    const solid = (colour: string) =>
      `<fill><patternFill patternType="solid"><fgColor rgb="${colour}"/><bgColor indexed="64"/></patternFill></fill>`;
    const fills = [
      '<fill><patternFill patternType="none"/></fill>',
      '<fill><patternFill patternType="gray125"/></fill>',
      solid("FFE8EEF6"),
      ...this.statusFills.map((colour) => solid(`FF${colour}`)),
    ];
    const borders = [
      "<border><left/><right/><top/><bottom/><diagonal/></border>",
      `<border><left/><right/><top/><bottom style="thin"><color rgb="FF8A99AC"/></bottom><diagonal/></border>`,
    ];
    const formats = this.formats.map(
      (code, at) => `<numFmt numFmtId="${OWN_FORMATS + at}" formatCode="${escaped(code)}"/>`,
    );
    const list = (name: string, items: readonly string[]) =>
      items.length === 0 ? "" : `<${name} count="${items.length}">${items.join("")}</${name}>`;
    return (
      `<styleSheet xmlns="${MAIN}">` +
      list("numFmts", formats) +
      list("fonts", fonts) +
      list("fills", fills) +
      list("borders", borders) +
      list("cellStyleXfs", ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']) +
      list("cellXfs", this.places) +
      list("cellStyles", ['<cellStyle name="Normal" xfId="0" builtinId="0"/>']) +
      "</styleSheet>"
    );
  }

  private number(format: number | string): number {
    if (typeof format === "number") return format;
    return format === "General" ? 0 : OWN_FORMATS + this.at(this.formats, format);
  }

  private place(format: number, font: number, fill: number, border: number, alignment: string): number {
    return this.at(
      this.places,
      `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment ${alignment}/></xf>`,
    );
  }

  private at(list: string[], item: string): number {
    if (!list.includes(item)) list.push(item);
    return list.indexOf(item);
  }
}
