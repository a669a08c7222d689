import {
  BooleanNumber,
  HorizontalAlign,
  type IStyleData,
  TextDecoration,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";
import { type CellFormat, type Format, PLAIN } from "../../host/format";

/** Univer has no name for these: the cell remembers them, and looks like the nearest that Univer can draw. */
export type Undrawn = Partial<
  Pick<CellFormat, "underline" | "horizontalAlignment" | "verticalAlignment" | "indentLevel">
>;

const ALIGN_ACROSS: Record<Format["horizontalAlignment"], HorizontalAlign> = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Fill: HorizontalAlign.LEFT,
  Justify: HorizontalAlign.JUSTIFIED,
  CenterAcrossSelection: HorizontalAlign.CENTER,
  Distributed: HorizontalAlign.DISTRIBUTED,
};

const ALIGN_DOWN: Record<Format["verticalAlignment"], VerticalAlign> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
  Justify: VerticalAlign.TOP,
  Distributed: VerticalAlign.MIDDLE,
};

const UNDERLINE: Record<Format["underline"], TextDecoration | null> = {
  None: null,
  Single: TextDecoration.SINGLE,
  Double: TextDecoration.DOUBLE,
  SingleAccountant: TextDecoration.SINGLE,
  DoubleAccountant: TextDecoration.DOUBLE,
};

/** An indent step is three spaces of the standard font: 9 pixels. */
const INDENT = 9;

const flag = (on: boolean) => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);
const nearest = <Name extends string, Value>(names: Record<Name, Value>, value: unknown): Name | undefined =>
  (Object.keys(names) as Name[]).find((name) => names[name] === value);

/** What a patch changes in a cell's style. */
export function styleOf(patch: Partial<CellFormat>): IStyleData {
  const { fillColor, fontColor, fontName, fontSize, bold, italic, strikethrough, underline, wrapText } =
    patch;
  const { horizontalAlignment, verticalAlignment, indentLevel } = patch;
  return {
    ...(fillColor === undefined ? {} : { bg: fillColor === "" ? null : { rgb: fillColor } }),
    ...(fontColor === undefined ? {} : { cl: { rgb: fontColor } }),
    ...(fontName === undefined ? {} : { ff: fontName }),
    ...(fontSize === undefined ? {} : { fs: fontSize }),
    ...(bold === undefined ? {} : { bl: flag(bold) }),
    ...(italic === undefined ? {} : { it: flag(italic) }),
    ...(strikethrough === undefined ? {} : { st: { s: flag(strikethrough) } }),
    ...(underline === undefined
      ? {}
      : { ul: { s: flag(underline !== "None"), t: UNDERLINE[underline] ?? TextDecoration.SINGLE } }),
    ...(horizontalAlignment === undefined ? {} : { ht: ALIGN_ACROSS[horizontalAlignment] }),
    ...(verticalAlignment === undefined ? {} : { vt: ALIGN_DOWN[verticalAlignment] }),
    ...(wrapText === undefined ? {} : { tb: wrapText ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW }),
    ...(indentLevel === undefined ? {} : { pd: { l: INDENT * indentLevel } }),
  };
}

/** What of a patch the cell must remember because its style cannot. */
export function undrawnOf({
  underline,
  horizontalAlignment,
  verticalAlignment,
  indentLevel,
}: Partial<CellFormat>): Undrawn {
  return {
    ...(underline === undefined ? {} : { underline }),
    ...(horizontalAlignment === undefined ? {} : { horizontalAlignment }),
    ...(verticalAlignment === undefined ? {} : { verticalAlignment }),
    ...(indentLevel === undefined ? {} : { indentLevel }),
  };
}

/** The format of a cell with this style; what it remembers counts as long as the style still looks like it. */
export function formatOf(style: IStyleData, remembered: Undrawn = {}): CellFormat {
  const drawn = style.ul?.s === BooleanNumber.TRUE ? (style.ul.t ?? TextDecoration.SINGLE) : null;
  const recall = <Name extends string, Value>(
    names: Record<Name, Value>,
    value: Value,
    name: Name | undefined,
    plain: Name,
  ): Name => (name !== undefined && names[name] === value ? name : (nearest(names, value) ?? plain));
  return {
    fillColor: style.bg?.rgb ?? PLAIN.fillColor,
    fontColor: style.cl?.rgb ?? PLAIN.fontColor,
    fontName: style.ff ?? PLAIN.fontName,
    fontSize: style.fs ?? PLAIN.fontSize,
    bold: style.bl === BooleanNumber.TRUE,
    italic: style.it === BooleanNumber.TRUE,
    strikethrough: style.st?.s === BooleanNumber.TRUE,
    wrapText: style.tb === WrapStrategy.WRAP,
    underline: recall(UNDERLINE, drawn, remembered.underline, "None"),
    horizontalAlignment: recall(
      ALIGN_ACROSS,
      style.ht ?? HorizontalAlign.UNSPECIFIED,
      remembered.horizontalAlignment,
      "General",
    ),
    verticalAlignment: recall(
      ALIGN_DOWN,
      style.vt ?? VerticalAlign.BOTTOM,
      remembered.verticalAlignment,
      "Bottom",
    ),
    indentLevel: Math.round((style.pd?.l ?? 0) / INDENT),
  };
}
