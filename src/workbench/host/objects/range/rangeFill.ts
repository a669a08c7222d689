import { apiNotFound } from "../../hostError";
import { FormatPart } from "./formatPart";

/** The colour a cell without a fill answers with, as in Excel. */
export const NO_FILL_COLOR = "#FFFFFF";

export class RangeFill extends FormatPart {
  static override readonly wireClass = "RangeFill";
  static override readonly scalars = ["Color", "Pattern"];

  get Color(): string | null {
    const color = this.get("fillColor");
    return color === "" ? NO_FILL_COLOR : color;
  }

  set Color(color: string | null) {
    this.set("fillColor", color);
  }

  /** Tells a cell without a fill from a white one. */
  get Pattern(): string | null {
    const color = this.get("fillColor");
    return color === null ? null : patternOf(color);
  }

  set Pattern(pattern: string | null) {
    if (leavesNoFill(pattern)) this.Clear();
  }

  Clear(): void {
    this.set("fillColor", "");
  }
}

/** Excel's word for how a cell is filled; `fillColor` is the format's, `""` for none. */
export const patternOf = (fillColor: string): "None" | "Solid" => (fillColor === "" ? "None" : "Solid");

/** Whether a pattern takes the fill away; a solid one keeps it. @throws HostError ApiNotFound for a pattern of lines or dots. */
export function leavesNoFill(pattern: unknown): boolean {
  if (pattern !== "None" && pattern !== "Solid") throw apiNotFound(`RangeFill.Pattern ${String(pattern)}`);
  return pattern === "None";
}
