import { attribute, tags, type Tag } from "./xml/tags";

/** The letters of a cell. Undefined is what the workbook has anyway, or a colour of its theme. */
interface Font {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly size: number | undefined;
  /** RRGGBB */
  readonly color: string | undefined;
}

/** How a cell of a file looks. */
export interface CellStyle {
  /** The number of one of Excel's own formats, or the code of another. */
  readonly format: number | string;
  readonly font: Font;
  /** RRGGBB; undefined for no ground of its own, or one in a colour of the theme. */
  readonly fill: string | undefined;
  /** As the file says it: left, right, center. */
  readonly align: string | undefined;
  readonly wraps: boolean;
  readonly indent: number;
}

/** Two colours that belong together, RRGGBB. */
export interface Colours {
  readonly font: string | undefined;
  readonly fill: string | undefined;
}

/** The looks of a workbook file: those of cells, and those that rules give. */
export interface FileStyles {
  readonly cells: readonly CellStyle[];
  readonly rules: readonly Colours[];
}

export const NO_STYLES: FileStyles = { cells: [], rules: [] };

const PLAIN_FONT: Font = { bold: false, italic: false, size: undefined, color: undefined };

export const PLAIN_STYLE: CellStyle = {
  format: 0,
  font: PLAIN_FONT,
  fill: undefined,
  align: undefined,
  wraps: false,
  indent: 0,
};

/** Reads the looks of a workbook from its part of styles. */
export function fileStyles(xml: string): FileStyles {
  const formats = new Map<number, string>();
  const fonts: Font[] = [];
  const fills: (string | undefined)[] = [];
  const cells: CellStyle[] = [];
  const rules: { font: string | undefined; fill: string | undefined }[] = [];
  const inside: string[] = [];
  for (const tag of tags(xml)) {
    const { name, kind } = tag;
    if (kind === "close") {
      inside.pop();
      continue;
    }
    const [list = "", item = ""] = inside.slice(1);
    if (list === "numFmts" && name === "numFmt")
      formats.set(Number(attribute(tag, "numFmtId")), attribute(tag, "formatCode") ?? "");
    if (list === "fonts" && name === "font") fonts.push(PLAIN_FONT);
    const font = fonts.at(-1);
    if (list === "fonts" && item === "font" && font) fonts.splice(-1, 1, { ...font, ...letters(tag) });
    if (list === "fills" && name === "fill") fills.push(undefined);
    if (list === "fills" && name === "fgColor") fills.splice(-1, 1, rgbOf(tag));
    if (list === "cellXfs" && name === "xf") cells.push(cellStyle(tag, { formats, fonts, fills }));
    const cell = cells.at(-1);
    if (list === "cellXfs" && name === "alignment" && cell)
      cells.splice(-1, 1, { ...cell, ...alignment(tag) });
    if (list === "dxfs" && name === "dxf") rules.push({ font: undefined, fill: undefined });
    const rule = rules.at(-1);
    if (list === "dxfs" && rule && name === "color" && inside.includes("font")) rule.font = rgbOf(tag);
    // In a rule the colour of a plain ground stands as that of its back.
    if (list === "dxfs" && rule && name === "bgColor") rule.fill = rgbOf(tag);
    if (kind === "open") inside.push(name);
  }
  return { cells, rules };
}

function letters(tag: Tag): Partial<Font> {
  if (tag.name === "b") return { bold: isOn(tag) };
  if (tag.name === "i") return { italic: isOn(tag) };
  if (tag.name === "sz") return { size: Number(attribute(tag, "val")) };
  return tag.name === "color" ? { color: rgbOf(tag) } : {};
}

interface Lists {
  readonly formats: ReadonlyMap<number, string>;
  readonly fonts: readonly Font[];
  readonly fills: readonly (string | undefined)[];
}

function cellStyle(tag: Tag, { formats, fonts, fills }: Lists): CellStyle {
  const number = (name: string) => Number(attribute(tag, name) ?? 0);
  const format = number("numFmtId");
  return {
    ...PLAIN_STYLE,
    format: formats.get(format) ?? format,
    font: fonts[number("fontId")] ?? PLAIN_FONT,
    fill: fills[number("fillId")],
  };
}

const alignment = (tag: Tag): Pick<CellStyle, "align" | "wraps" | "indent"> => ({
  align: attribute(tag, "horizontal"),
  wraps: /^(?:1|true)$/.test(attribute(tag, "wrapText") ?? ""),
  indent: Number(attribute(tag, "indent") ?? 0),
});

const isOn = (tag: Tag) => !/^(?:0|false)$/.test(attribute(tag, "val") ?? "1");

function rgbOf(tag: Tag): string | undefined {
  const rgb = attribute(tag, "rgb");
  return rgb !== undefined && /^[0-9a-f]{6,8}$/i.test(rgb) ? rgb.slice(-6).toUpperCase() : undefined;
}
