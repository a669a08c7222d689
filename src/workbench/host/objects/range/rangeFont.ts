import type { CellFormat } from "../../format";
import { FormatPart } from "./formatPart";

export const FONT_PROPERTIES: Readonly<Record<string, keyof CellFormat>> = {
  Bold: "bold",
  Color: "fontColor",
  Italic: "italic",
  Name: "fontName",
  Size: "fontSize",
  Strikethrough: "strikethrough",
  Underline: "underline",
};

export class RangeFont extends FormatPart {
  static override readonly wireClass = "RangeFont";
  static override readonly scalars = Object.keys(FONT_PROPERTIES);
}

RangeFont.backedBy(FONT_PROPERTIES);
