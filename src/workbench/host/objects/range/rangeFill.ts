import { apiNotFound } from "../../hostError";
import { FormatPart } from "./formatPart";

/** The colour a cell without a fill answers with, as in Excel. */
export const NO_FILL_COLOR = "#FFFFFF";

export class RangeFill extends FormatPart {
  static override readonly wireClass = "RangeFill";
  static override readonly scalars = ["Color", "Pattern", "TintAndShade"];

  get Color(): string | null {
    const color = this.get("fillColor");
    return color === "" ? NO_FILL_COLOR : color;
  }

  set Color(color: string | null) {
    this.set("fillColor", color);
  }

  /** Null with and without a fill, as Excel answers. */
  get Pattern(): string | null {
    return null;
  }

  set Pattern(pattern: string | null) {
    if (leavesNoFill(pattern)) this.Clear();
  }

  /** Tells a cell without a fill from a white one; null also for cells that differ. */
  get TintAndShade(): number | null {
    return tintOf(this.get("fillColor") ?? "");
  }

  set TintAndShade(tint: number | null) {
    checkTint(tint);
  }

  Clear(): void {
    this.set("fillColor", "");
  }
}

/** How much lighter than its colour a fill is: never at all here; null where there is none. `fillColor` is the format's. */
export const tintOf = (fillColor: string): number | null => (fillColor === "" ? null : 0);

/** @throws HostError ApiNotFound for a fill lighter or darker than its colour. */
export function checkTint(tint: unknown): void {
  if (tint !== 0) throw apiNotFound(`RangeFill.TintAndShade ${String(tint)}`);
}

/** Whether a pattern takes the fill away; a solid one keeps it. @throws HostError ApiNotFound for a pattern of lines or dots. */
export function leavesNoFill(pattern: unknown): boolean {
  if (pattern !== "None" && pattern !== "Solid") throw apiNotFound(`RangeFill.Pattern ${String(pattern)}`);
  return pattern === "None";
}
