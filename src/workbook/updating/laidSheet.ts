import { BAND_FILL, ENTRY_COLOURS } from "../../sheets/looks/looks";
import type { Box } from "../../grid/box";
import { holds } from "../../grid/box";
import type { CellValue } from "../../checks/reading";

/** What a cell of a ready model's sheet is for. */
export type CellPart = "entry" | "heading" | "section" | "source" | "other";

/** Cells of a sheet that have a name, by what stands in the name after the model's own beginning. */
export interface WordedCells {
  readonly word: string;
  readonly box: Box;
}

/** A ready model's sheet, planned or there, as far as it says what its cells are. */
export interface LaidSheet {
  readonly rows: number;
  readonly columns: number;
  readonly worded: readonly WordedCells[];
  readonly partAt: (row: number, column: number) => CellPart;
  /** Whether it stands among headings: a first year is both. */
  readonly isHeading: (row: number, column: number) => boolean;
  /** What a cell shows, "" where that is not known. */
  readonly textAt: (row: number, column: number) => string;
}

/** How a cell looks, as Excel tells it. */
export interface ReadLook {
  readonly color: string;
  readonly fill: string;
  readonly bold: boolean;
  readonly size: number;
}

/** A sheet that is there, as it was read; all grids begin at A1. */
export interface ReadSheet {
  readonly formulas: readonly (readonly CellValue[])[];
  readonly values: readonly (readonly CellValue[])[];
  readonly texts: readonly (readonly string[])[];
  readonly looks: readonly (readonly ReadLook[])[];
  /** What formulas fill, each with its formula's own cell at the top left. */
  readonly spills: readonly Box[];
  readonly worded: readonly WordedCells[];
}

/** A sheet that is there: what its cells are for is seen from how they look. */
export function laidAsRead({ texts, looks, worded }: ReadSheet): LaidSheet {
  const lookAt = (row: number, column: number) => looks[row]?.[column];
  const textAt = (row: number, column: number) => texts[row]?.[column] ?? "";
  const isBand = (look: ReadLook) => look.fill.toUpperCase() === BAND_FILL;
  return {
    rows: texts.length,
    columns: texts[0]?.length ?? 0,
    worded,
    textAt,
    isHeading: (row, column) => {
      const look = lookAt(row, column);
      return look !== undefined && (isBand(look) || (isEntry(look) && look.bold));
    },
    partAt: (row, column) => {
      const look = lookAt(row, column);
      if (!look) return "other";
      if (isEntry(look)) return "entry";
      if (isBand(look)) return "heading";
      if (column === 0 && look.bold && look.size === 12 && textAt(row, column) !== "") return "section";
      return look.size === 10 && column > 0 ? "source" : "other";
    },
  };
}

const isEntry = ({ color }: ReadLook) => ENTRY_COLOURS.includes(color.toUpperCase());

/** Whether a cell is filled by the formula of another. */
export const isSpilled = (spills: readonly Box[], row: number, column: number): boolean =>
  spills.some((box) => holds(box, row, column) && (box.row !== row || box.column !== column));
