import { BorderStyleTypes, type IBorderData, type IBorderStyleData } from "@univerjs/core";
import { type Box, mapBox } from "../../../grid/box";
import { type Border, type BorderEdge, NO_BORDER } from "../../host/format";
import type { SheetId } from "../../host/gridStore";
import type { Grid } from "./grid";

type Side = "t" | "b" | "l" | "r" | "tl_br" | "bl_tr";

/** The line Univer draws for each style, thin and heavy. */
const LINES: Record<Border["style"], readonly [thin: BorderStyleTypes, heavy: BorderStyleTypes]> = {
  None: [BorderStyleTypes.NONE, BorderStyleTypes.NONE],
  Continuous: [BorderStyleTypes.THIN, BorderStyleTypes.MEDIUM],
  Dash: [BorderStyleTypes.DASHED, BorderStyleTypes.MEDIUM_DASHED],
  DashDot: [BorderStyleTypes.DASH_DOT, BorderStyleTypes.MEDIUM_DASH_DOT],
  DashDotDot: [BorderStyleTypes.DASH_DOT_DOT, BorderStyleTypes.MEDIUM_DASH_DOT_DOT],
  Dot: [BorderStyleTypes.DOTTED, BorderStyleTypes.DOTTED],
  Double: [BorderStyleTypes.DOUBLE, BorderStyleTypes.DOUBLE],
  SlantDashDot: [BorderStyleTypes.SLANT_DASH_DOT, BorderStyleTypes.SLANT_DASH_DOT],
};

/** The lines around cells. */
export class Borders {
  constructor(private readonly grid: Grid) {}

  draw(sheet: SheetId, box: Box, edge: BorderEdge, border: Border): void {
    const there = this.grid.toFormat(sheet, box);
    if (!there) return;
    const line = border.style === "None" ? null : lineOf(border);
    this.grid.restyle(sheet, there, (row, column) => {
      const sides = sidesOf(edge, box, row, column);
      const bd: IBorderData = Object.fromEntries(sides.map((side) => [side, line]));
      return sides.length > 0 ? { s: { bd } } : null;
    });
  }

  /** The border that all cells along the edge share; null if they differ. */
  read(sheet: SheetId, box: Box, edge: BorderEdge): Border | null {
    const there = this.grid.clip(sheet, box);
    if (!there) return NO_BORDER;
    const found = mapBox(there, (down, right) => {
      const [row, column] = [there.row + down, there.column + right];
      const drawn = this.grid.style(sheet, row, column).bd;
      return sidesOf(edge, box, row, column).map((side) => borderOf(drawn?.[side] ?? null));
    }).flat(2);
    const [first = NO_BORDER] = found;
    const same = (border: Border) =>
      border.style === first.style && border.color === first.color && border.weight === first.weight;
    return found.every(same) ? first : null;
  }
}

/** The sides of one cell that lie on this edge of the box. */
function sidesOf(edge: BorderEdge, box: Box, row: number, column: number): Side[] {
  const at = {
    top: row === box.row,
    bottom: row === box.row + box.rows - 1,
    left: column === box.column,
    right: column === box.column + box.columns - 1,
  };
  const sides: Record<BorderEdge, [Side, boolean][]> = {
    EdgeTop: [["t", at.top]],
    EdgeBottom: [["b", at.bottom]],
    EdgeLeft: [["l", at.left]],
    EdgeRight: [["r", at.right]],
    InsideHorizontal: [
      ["t", !at.top],
      ["b", !at.bottom],
    ],
    InsideVertical: [
      ["l", !at.left],
      ["r", !at.right],
    ],
    DiagonalDown: [["tl_br", true]],
    DiagonalUp: [["bl_tr", true]],
  };
  return sides[edge].flatMap(([side, on]) => (on ? [side] : []));
}

function lineOf({ style, color, weight }: Border): IBorderStyleData {
  const [thin, heavy] = LINES[style];
  const line = weight === "Medium" || weight === "Thick" ? heavy : thin;
  if (style !== "Continuous") return { s: line, cl: { rgb: color } };
  const continuous = {
    Hairline: BorderStyleTypes.HAIR,
    Thin: thin,
    Medium: heavy,
    Thick: BorderStyleTypes.THICK,
  };
  return { s: continuous[weight], cl: { rgb: color } };
}

function borderOf(line: IBorderStyleData | null): Border {
  if (!line || line.s === BorderStyleTypes.NONE) return NO_BORDER;
  const color = line.cl.rgb ?? NO_BORDER.color;
  if (line.s === BorderStyleTypes.HAIR) return { style: "Continuous", color, weight: "Hairline" };
  if (line.s === BorderStyleTypes.THICK) return { style: "Continuous", color, weight: "Thick" };
  const styles = Object.keys(LINES) as Border["style"][];
  const style = styles.find((name) => LINES[name].includes(line.s)) ?? "Continuous";
  const [thin] = LINES[style];
  if (style === "Double") return { style, color, weight: "Thick" };
  return { style, color, weight: line.s === thin ? "Thin" : "Medium" };
}
