import { boundingBox, type Box } from "../../grid/box";
import { LEAST_SCALE, ROOM, USUAL, WIDEST, type PrintPlan } from "../plan/printPlan";
import type { Piece } from "./pieces";

/**
 * The pages of a sheet: tables stay whole, as many to a page as it holds, at a scale that the widest table fits across.
 * A table that would be too small then has pages beside each other, its first columns repeated.
 */
export function printing(pieces: readonly Piece[], labelColumns: number): PrintPlan {
  const fits = ({ width }: Piece) => width <= WIDEST;
  const widest = Math.max(...pieces.filter(fits).map(({ width }) => width), 1);
  const isAcross = pieces.some((piece) => !fits(piece));
  const scale = isAcross
    ? LEAST_SCALE
    : Math.max(LEAST_SCALE, Math.min(100, Math.floor((100 * ROOM.width) / widest)));
  const pageHeight = (100 * ROOM.height) / scale;
  const areas: Area[] = [];
  for (const piece of pieces) {
    const { row, column, rows, columns, height, most } = piece;
    const box = { row, column, rows, columns };
    const last = areas.at(-1);
    const narrowest = Math.min(most, last?.most ?? most);
    const gap = last ? (row - last.box.row - last.box.rows) * GAP : 0;
    if (
      last &&
      last.across === !fits(piece) &&
      Math.max(last.box.columns, columns) <= narrowest &&
      last.height + gap + height <= pageHeight
    ) {
      const together = { box: boundingBox(last.box, box), height: last.height + gap + height };
      areas[areas.length - 1] = { ...last, ...together, most: narrowest };
    } else areas.push({ box, height, most, across: !fits(piece) });
  }
  const headings = headingsOfLast(pieces, pageHeight);
  return {
    areas: areas.map(({ box }) => box),
    scale,
    columns: isAcross ? labelColumns : 0,
    ...(headings && { headings }),
  };
}

/**
 * The headings of the last table where it is longer than a page. Excel repeats one set of rows on every page after them:
 * over a table that others follow they would stand over those too.
 */
function headingsOfLast(pieces: readonly Piece[], pageHeight: number): Box | undefined {
  const last = pieces.at(-1);
  return last && last.height > pageHeight ? last.headings : undefined;
}

/** Tables that are printed together. */
interface Area extends Pick<Piece, "height" | "most"> {
  readonly box: Box;
  /** Whether it is wider than a page. */
  readonly across: boolean;
}

/** The height of a blank row between two tables. */
const GAP = USUAL.rowHeight;
