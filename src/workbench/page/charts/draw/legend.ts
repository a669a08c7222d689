import { isInLegend, type ChartPicture, type SeriesPicture } from "../chartPicture";
import { marker, strokeOf } from "./lines";
import type { Rect } from "../../rect";
import type { Room } from "./room";
import { svg, type SvgNode } from "./svgNode";
import { LINE, round, text, TYPE } from "./text";
import { textWidth } from "../../../../sheets/looks/textWidth";
import { shortened } from "./shortened";

/** A swatch, the space after it, and between two entries. */
const [SWATCH, SPACE, GAP] = [10, 5, 16];
const LONG_SWATCH = 22;
const ROW = LINE + 3;
/** The part of the drawing's width that a legend at its side may take. */
const SIDE = 0.35;

/** Names the series and shows their colours, at the side of the room where the chart has its legend. */
export function drawLegend(room: Room, { legend, series }: ChartPicture): SvgNode[] {
  const entries = legend === "none" ? [] : series.filter(isInLegend);
  if (entries.length === 0) return [];
  if (legend === "left" || legend === "right") return column(room, legend, entries);
  const rows = inRows(entries, room.rect.width);
  const height = rows.length * ROW + 2;
  const strip = legend === "top" ? room.takeTop(height) : room.takeBottom(height);
  return rows.flatMap((row, index) => {
    const width = row.reduce((sum, entry) => sum + widthOf(entry) + GAP, -GAP);
    let x = strip.x + Math.max(0, (strip.width - width) / 2);
    return row.flatMap((one) => {
      const drawn = entry(one, { ...strip, x, y: strip.y + index * ROW, width: strip.width });
      x += widthOf(one) + GAP;
      return drawn;
    });
  });
}

function column(room: Room, side: "left" | "right", entries: readonly SeriesPicture[]): SvgNode[] {
  const wanted = Math.max(...entries.map(widthOf)) + GAP;
  const width = Math.min(wanted, room.rect.width * SIDE);
  const strip = side === "left" ? room.takeLeft(width) : room.takeRight(width);
  const x = side === "left" ? strip.x : strip.x + GAP;
  const top = strip.y + Math.max(0, (strip.height - entries.length * ROW) / 2);
  return entries.flatMap((one, index) =>
    entry(one, { x, y: top + index * ROW, width: width - GAP, height: ROW }),
  );
}

const swatchWidth = ({ shape }: SeriesPicture): number => (shape === "line" ? LONG_SWATCH : SWATCH);
const widthOf = (series: SeriesPicture): number =>
  swatchWidth(series) + SPACE + textWidth(series.name, TYPE.text);

/** One series' swatch and name, in a row that begins here and is at most so wide. */
function entry(series: SeriesPicture, { x, y, width }: Rect): SvgNode[] {
  const room = width - swatchWidth(series) - SPACE;
  const middle = y + ROW / 2;
  return [
    ...swatch(series, x, middle),
    text(shortened(series.name, room, TYPE.text), x + swatchWidth(series) + SPACE, middle),
  ];
}

function swatch(series: SeriesPicture, x: number, middle: number): SvgNode[] {
  const { shape, color, line } = series;
  if (shape !== "line") {
    const y = round(middle - SWATCH / 2);
    return [svg("rect", { x: round(x), y, width: SWATCH, height: SWATCH, fill: color })];
  }
  const ends = { x1: round(x), x2: round(x + LONG_SWATCH), y1: round(middle), y2: round(middle) };
  const stroke = svg("line", { ...ends, ...strokeOf(series) });
  return line.markers ? [stroke, marker({ x: x + LONG_SWATCH / 2, y: middle }, color)] : [stroke];
}

/** The entries in as few rows as they take. */
function inRows(entries: readonly SeriesPicture[], width: number): SeriesPicture[][] {
  const rows: SeriesPicture[][] = [];
  let left = 0;
  for (const one of entries) {
    left -= widthOf(one) + GAP;
    if (left < -GAP || rows.length === 0) {
      rows.push([]);
      left = width - widthOf(one) - GAP;
    }
    rows.at(-1)?.push(one);
  }
  return rows;
}
