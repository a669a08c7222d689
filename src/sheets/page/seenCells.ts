import { holds, type Box } from "../../grid/box";
import { onRow } from "../../grid/onRow";
import { appearance, isToFill, type CellFormat } from "../looks/looks";
import { TEXT } from "../looks/numberFormats";
import { textWidth, wrapped } from "../looks/textWidth";
import type { Dressed } from "../plan/block";
import type { SheetPlan } from "../plan/sheetPlan";
import { shownTexts } from "./shownTexts";

/** Texts that formulas are known to show, by the column of cells that shows them. */
export interface Expected {
  readonly box: Box;
  readonly texts: readonly string[];
}

/** A cell as it looks, and what it shows as far as that is known. */
export interface SeenCell {
  readonly text: string | undefined;
  readonly format: CellFormat;
  readonly isDressed: boolean;
  /** Whether what it holds stands at its right side. */
  readonly isRight: boolean;
  /** Whether words at its left end where it begins. */
  readonly isInTheWay: boolean;
}

/** Excel's own face against the widest, bold against plain; points of a character, at the sides of a cell and of an indent. */
const FACE = 0.9;
const BOLD = 1.04;
const FONT_SIZE = 11;
const SIDES = 4;
const INDENT = 7;

const sizeOf = ({ fontSize = FONT_SIZE, bold = false }: CellFormat) => fontSize * FACE * (bold ? BOLD : 1);

/** How wide a text is in a cell of this format, in points, without the cell's sides. */
export const widthIn = (format: CellFormat, text: string): number => textWidth(text, sizeOf(format));

/** What of a cell's width is left to its text. */
export const roomIn = ({ indentLevel = 0 }: CellFormat, width: number): number =>
  width - SIDES - indentLevel * INDENT;

/** The lines of a text that is wrapped in a column of this width. */
export const linesIn = (format: CellFormat, text: string, width: number): string[] =>
  wrapped(text, roomIn(format, width), sizeOf(format));

/** What all looks of a cell make of it. */
export const formatOf = (looks: readonly Dressed[]): CellFormat =>
  looks.reduce<CellFormat>((all, { look }) => ({ ...all, ...appearance(look).format }), {});

/** The cells of a planned sheet as they will be seen. */
export function seenCells(
  { cells, dressed, spills = [], names }: Pick<SheetPlan, "cells" | "dressed" | "spills" | "names">,
  expected: readonly Expected[],
): SeenCell[][] {
  const dressedOn = onRow(dressed);
  const spiltOn = onRow(spills.map((box) => ({ box })));
  const expectedOn = onRow(expected);
  const shown = shownTexts(cells, names);
  return cells.map((line, row) =>
    line.map((content, column) => {
      const looks = dressedOn(row).filter(({ box }) => holds(box, row, column));
      const format = formatOf(looks);
      const isRight = (format.horizontalAlignment ?? (isFigure(looks) ? "Right" : "Left")) === "Right";
      const known = expectedOn(row).find(({ box }) => holds(box, row, column));
      return {
        text: known?.texts[row - known.box.row] ?? shown(row, column),
        format,
        isRight,
        isDressed: looks.length > 0,
        isInTheWay:
          (content !== null && content !== "") ||
          spiltOn(row).some(({ box }) => holds(box, row, column)) ||
          (isRight && looks.some(({ look }) => isToFill(look))),
      };
    }),
  );
}

/** Whether cells of these looks hold figures, which stand at the right. */
export function isFigure(looks: readonly Dressed[]): boolean {
  const code = looks
    .flatMap(({ look, numberFormat }) => numberFormat ?? appearance(look).numberFormat ?? [])
    .at(-1);
  return code !== undefined && code !== TEXT;
}
