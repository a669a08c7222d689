import type { Format } from "../format";
import { FormatPart } from "./formatPart";

const PROPERTIES: Readonly<Record<string, keyof Format>> = {
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
  static override readonly scalars = Object.keys(PROPERTIES);
}

RangeFont.backedBy(PROPERTIES);
