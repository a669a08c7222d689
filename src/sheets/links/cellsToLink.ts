import type { Box } from "../../grid/box";
import { stacked } from "../../grid/stacked";
import type { Reference } from "../plan/reference";
import type { LinkedCells } from "./linkFormulas";

/** A sheet, planned or there already, as far as it decides which of its cells can be linked. */
export interface SheetToLink {
  /** What a label or year shows; null where nothing stands there yet, or what will is not known. */
  readonly labelIn: (cell: Reference) => string | null;
  /** Whether the years of these cells follow from their first. */
  readonly rolls: (years: Reference) => boolean;
  /** Whether another link has a cell already. */
  readonly isTaken: (cell: Reference) => boolean;
}

/** The cells that a link fills: no other link has them, and of lists both sheets have their row and year. */
export function cellsToLink(linked: LinkedCells, sheet: SheetToLink): Box[] {
  const { cells } = linked;
  return stacked(
    Array.from({ length: cells.box.rows }, (_, row) =>
      runsOf(columnsToLink(linked, row, sheet)).map(
        ({ first, count }) => cells.rows(row).columns(first, count).box,
      ),
    ).flat(),
  );
}

function columnsToLink(
  { link, cells, across, down }: LinkedCells,
  row: number,
  { labelIn, rolls, isTaken }: SheetToLink,
): number[] {
  const { taken, given, labels } = link;
  const has = (own: Reference | undefined, there: readonly string[] = []) => {
    const label = own ? labelIn(own) : null;
    return label === null || there.some((one) => one.toLowerCase() === label.toLowerCase());
  };
  const columns = given.holds === "years" && rolls(cells) ? 1 : cells.box.columns;
  return Array.from({ length: columns }, (_, column) => column).filter(
    (column) =>
      !isTaken(cells.cell(row, column)) &&
      (!taken.partly || (has(down?.cell(row), labels?.down) && has(across?.cell(0, column), labels?.across))),
  );
}

/** Columns that stand beside each other, in one. */
function runsOf(columns: readonly number[]): { readonly first: number; readonly count: number }[] {
  const starts = columns.filter((column) => !columns.includes(column - 1));
  const ends = columns.filter((column) => !columns.includes(column + 1));
  return starts.map((first, run) => ({ first, count: (ends[run] ?? first) - first + 1 }));
}

/** Every cell of some, as so many rows down and columns right of the first. */
export const placesIn = ({ box }: { readonly box: Box }): [row: number, column: number][] =>
  Array.from({ length: box.rows * box.columns }, (_, place) => [
    Math.floor(place / box.columns),
    place % box.columns,
  ]);
