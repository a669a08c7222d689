/** How a cell looks. Colours are `#RRGGBB`; sizes, widths and heights are points. */
export interface Format {
  /** `""` for no fill. */
  fillColor: string;
  fontColor: string;
  fontName: string;
  fontSize: number;
  bold: boolean;
  italic: boolean;
  strikethrough: boolean;
  underline: "None" | "Single" | "Double" | "SingleAccountant" | "DoubleAccountant";
  horizontalAlignment:
    "General" | "Left" | "Center" | "Right" | "Fill" | "Justify" | "CenterAcrossSelection" | "Distributed";
  verticalAlignment: "Top" | "Center" | "Bottom" | "Justify" | "Distributed";
  wrapText: boolean;
  indentLevel: number;
  columnWidth: number;
  rowHeight: number;
}

/** Excel measures in points, screens in pixels. */
export const PIXELS_PER_POINT = 96 / 72;

/** How a cell looks when nobody has formatted it. */
export const PLAIN: Readonly<Format> = {
  fillColor: "",
  fontColor: "#000000",
  fontName: "Calibri",
  fontSize: 11,
  bold: false,
  italic: false,
  strikethrough: false,
  underline: "None",
  horizontalAlignment: "General",
  verticalAlignment: "Bottom",
  wrapText: false,
  indentLevel: 0,
  columnWidth: 48,
  rowHeight: 15,
};

/** The part of a format that belongs to cells; widths and heights belong to columns and rows. */
export type CellFormat = Omit<Format, "columnWidth" | "rowHeight">;

/** The format that cells share; null for a property in which they differ. */
export type SharedFormat = { [Property in keyof Format]: Format[Property] | null };

/** What cells of these formats share. */
export function sharedFormat(formats: readonly (readonly Format[])[]): SharedFormat {
  const cells = formats.flat();
  const [first = PLAIN] = cells;
  return Object.fromEntries(
    (Object.keys(PLAIN) as (keyof Format)[]).map((property) => [
      property,
      cells.every((cell) => cell[property] === first[property]) ? first[property] : null,
    ]),
  ) as SharedFormat;
}

export type BorderEdge =
  | "EdgeTop"
  | "EdgeBottom"
  | "EdgeLeft"
  | "EdgeRight"
  | "InsideVertical"
  | "InsideHorizontal"
  | "DiagonalDown"
  | "DiagonalUp";

/** One border line. */
export interface Border {
  style: "None" | "Continuous" | "Dash" | "DashDot" | "DashDotDot" | "Dot" | "Double" | "SlantDashDot";
  color: string;
  weight: "Hairline" | "Thin" | "Medium" | "Thick";
}

export const NO_BORDER: Readonly<Border> = { style: "None", color: "#000000", weight: "Thin" };
