import { NO_BORDER, type Border, type BorderEdge } from "../../format";
import { invalidArgument } from "../../hostError";
import { ModelObject } from "../modelObject";
import type { Range } from "./range";

export class RangeBorder extends ModelObject {
  static override readonly wireClass = "RangeBorder";
  static override readonly scalars = ["Color", "SideIndex", "Style", "Weight"];

  constructor(
    private readonly range: Range,
    readonly SideIndex: BorderEdge,
  ) {
    super();
  }

  get Color(): string | null {
    return this.border?.color ?? null;
  }

  set Color(color: string | null) {
    if (color === null || !/^#[0-9a-f]{6}$/i.test(color)) throw invalidArgument();
    this.draw({ color: color.toUpperCase() });
  }

  get Style(): Border["style"] | null {
    return this.border?.style ?? null;
  }

  set Style(style: Border["style"] | null) {
    if (style === null) throw invalidArgument();
    this.draw({ style });
  }

  get Weight(): Border["weight"] | null {
    return this.border?.weight ?? null;
  }

  set Weight(weight: Border["weight"] | null) {
    if (weight === null) throw invalidArgument();
    this.draw({ weight });
  }

  private get border(): Border | null {
    const { sheet, box } = this.range;
    return sheet.workbook.store.readBorder(sheet.Id, box, this.SideIndex);
  }

  /** A colour or a weight alone draws a line where there was none. */
  private draw(patch: Partial<Border>): void {
    const { sheet, box } = this.range;
    sheet.Protection.checkFormat();
    const before = this.border ?? NO_BORDER;
    const style = before.style === "None" ? "Continuous" : before.style;
    sheet.workbook.store.border(sheet.Id, box, this.SideIndex, { ...before, style, ...patch });
  }
}
