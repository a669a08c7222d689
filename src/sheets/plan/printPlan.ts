import type { Box } from "../../grid/box";

/** How a sheet is printed. */
export interface PrintPlan {
  /** What is printed, each from a new page on. */
  readonly areas: readonly Box[];
  /** In per cent. */
  readonly scale: number;
  /** How many columns are repeated at the left of pages beside each other. */
  readonly columns: number;
}

/** A4 across, in points: the sheet of paper and its margins. */
export const PAPER = { width: 842, height: 595, side: 34, top: 48, bottom: 48 } as const;

/** What of it is printed on. */
export const ROOM = {
  width: PAPER.width - 2 * PAPER.side,
  height: PAPER.height - PAPER.top - PAPER.bottom,
} as const;

/** In points, of rows and columns whose size is not said. */
export const USUAL = { rowHeight: 15, columnWidth: 48 } as const;
