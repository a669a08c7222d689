import type { CellFormat, Format } from "../../format";
import { FormatPart } from "./formatPart";
import { FormatProtection } from "./formatProtection";
import { RangeBorders } from "./rangeBorders";
import { RangeFill } from "./rangeFill";
import { RangeFont } from "./rangeFont";

/** Where the text stands in its cell. */
export const ALIGNMENT_PROPERTIES: Readonly<Record<string, keyof CellFormat>> = {
  HorizontalAlignment: "horizontalAlignment",
  IndentLevel: "indentLevel",
  VerticalAlignment: "verticalAlignment",
  WrapText: "wrapText",
};

const PROPERTIES: Readonly<Record<string, keyof Format>> = {
  ...ALIGNMENT_PROPERTIES,
  ColumnWidth: "columnWidth",
  RowHeight: "rowHeight",
};

export class RangeFormat extends FormatPart {
  static override readonly wireClass = "RangeFormat";
  static override readonly scalars = Object.keys(PROPERTIES);
  static override readonly navigations = ["Borders", "Fill", "Font", "Protection"];

  get Borders(): RangeBorders {
    return new RangeBorders(this.range);
  }

  get Fill(): RangeFill {
    return new RangeFill(this.range);
  }

  get Font(): RangeFont {
    return new RangeFont(this.range);
  }

  get Protection(): FormatProtection {
    return new FormatProtection(this.range);
  }

  AutofitColumns(): void {
    this.autofit("columns");
  }

  AutofitRows(): void {
    this.autofit("rows");
  }

  private autofit(along: "columns" | "rows"): void {
    const { sheet, box } = this.range;
    sheet.Protection.checkFormat();
    sheet.workbook.store.autofit(sheet.Id, box, along);
  }
}

RangeFormat.backedBy(PROPERTIES);
