import { FormatPart } from "./formatPart";

export class RangeFill extends FormatPart {
  static override readonly wireClass = "RangeFill";
  static override readonly scalars = ["Color"];

  /** A cell without a fill answers white, as in Excel. */
  get Color(): string | null {
    const color = this.get("fillColor");
    return color === "" ? "#FFFFFF" : color;
  }

  set Color(color: string | null) {
    this.set("fillColor", color);
  }

  Clear(): void {
    this.set("fillColor", "");
  }
}
