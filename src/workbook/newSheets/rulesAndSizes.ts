import { appearance, type Line } from "../../sheets/looks/looks";
import { rowHeights } from "../../sheets/plan/rowHeights";
import type { SheetPlan } from "../../sheets/plan/sheetPlan";
import { partOf, type Place } from "../cells/place";

/** A line along one edge of some cells of one row. */
interface Ruled {
  readonly line: Line;
  readonly row: number;
  readonly column: number;
  readonly columns: number;
}

/** Asks for the lines of a sheet's looks: cells side by side under one line are ruled together. */
export function drawLines(place: Place, { dressed }: Pick<SheetPlan, "dressed">): void {
  const ruled = dressed.flatMap(({ box, look }): Ruled[] => {
    const { line } = appearance(look);
    if (!line) return [];
    const row = line.edge === "EdgeTop" ? box.row : box.row + box.rows - 1;
    return [{ line, row, column: box.column, columns: box.columns }];
  });
  for (const { line, row, column, columns } of joined(ruled)) {
    const edge = partOf(place, { row, column, rows: 1, columns }).format.borders.getItem(line.edge);
    edge.style = Excel.BorderLineStyle.continuous;
    edge.color = line.color;
    edge.weight = line.weight;
  }
}

/** The same lines, those that touch or overlap as one. */
function joined(ruled: readonly Ruled[]): Ruled[] {
  const sorted = [...ruled].sort((one, other) => one.row - other.row || one.column - other.column);
  const lines: Ruled[] = [];
  for (const next of sorted) {
    const place = lines.findIndex(
      (last) => last.line === next.line && last.row === next.row && last.column + last.columns >= next.column,
    );
    const last = lines[place];
    if (!last) lines.push(next);
    else {
      const end = Math.max(last.column + last.columns, next.column + next.columns);
      lines[place] = { ...last, columns: end - last.column };
    }
  }
  return lines;
}

/** Asks for the heights of rows, in points; rows of one height that follow each other get it together. */
export function sizeRows(place: Place, { dressed }: Pick<SheetPlan, "dressed">): void {
  for (const { first, count, value } of runsOf(rowHeights(dressed))) {
    partOf(place, { row: first, column: 0, rows: count, columns: 1 }).format.rowHeight = value;
  }
}

/** Asks for the widths of columns, in points; columns of one width that follow each other get it together. */
export function sizeColumns(place: Place, { widths }: Pick<SheetPlan, "widths">): void {
  for (const { first, count, value } of runsOf(new Map(widths.entries()))) {
    partOf(place, { row: 0, column: first, rows: 1, columns: count }).format.columnWidth = value;
  }
}

interface Run {
  readonly first: number;
  readonly count: number;
  readonly value: number;
}

/** Sizes by place, those of neighbours that are equal as one. */
function runsOf(sizes: ReadonlyMap<number, number>): Run[] {
  const runs: Run[] = [];
  for (const [place, value] of [...sizes].sort(([one], [other]) => one - other)) {
    const last = runs.at(-1);
    if (last && last.value === value && last.first + last.count === place) {
      runs[runs.length - 1] = { ...last, count: last.count + 1 };
    } else runs.push({ first: place, count: 1, value });
  }
  return runs;
}
