import type { Box } from "../../grid/box";

/** How a sheet is printed. */
export interface PrintPlan {
  /** What is printed, each from a new page on. */
  readonly areas: readonly Box[];
  /** In per cent. */
  readonly scale: number;
  /** How many columns are repeated at the left of pages beside each other. */
  readonly columns: number;
  /** The headings that are repeated over the pages of the last table, where it is longer than one. */
  readonly headings?: Box;
  /** Whose sheet it is, said at the foot of each page; nobody's where it is "" or left out. */
  readonly organisation?: string;
}

/** A4 across, in points: the sheet of paper and its margins. */
export const PAPER = { width: 842, height: 595, side: 34, top: 40, bottom: 40 } as const;

/** What of it is printed on. */
export const ROOM = {
  width: PAPER.width - 2 * PAPER.side,
  height: PAPER.height - PAPER.top - PAPER.bottom,
} as const;

/** The least scale in per cent: texts of ten points are then eight on paper. */
export const LEAST_SCALE = 80;

/** What fits across a page at that scale, in points of the sheet. */
export const WIDEST = (100 * ROOM.width) / LEAST_SCALE;

/** In points, of rows and columns whose size is not said. */
export const USUAL = { rowHeight: 15, columnWidth: 48 } as const;
