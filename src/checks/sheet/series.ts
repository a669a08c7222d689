import type { Grid } from "./grid";
import { groupBy } from "./groupBy";
import type { Layout } from "./layout";
import type { Totals } from "./totals";
import { AREA, CUMULATIVE, IS_TOTAL } from "./words";

/** Figures along one line that are of one kind, so that each can be held against the others. */
export interface Series {
  /** Time across a row or down a column; areas, or other things, listed down a column. */
  readonly kind: "time" | "areas" | "items";
  readonly isAcross: boolean;
  readonly line: number;
  /** What the line is called: the label of a row, the heading of a column. */
  readonly name: string;
  readonly cells: readonly SeriesCell[];
  readonly isPercent: boolean;
}

export interface SeriesCell {
  readonly row: number;
  readonly column: number;
  /** Undefined where the cell holds no figure. */
  readonly value: number | undefined;
  readonly isTyped: boolean;
  /** What the line crosses: the year, the borough. */
  readonly name: string;
}

/** A list shorter than this tells nothing of its kind. */
const FEWEST_ITEMS = 4;

/** Every line of figures of a sheet: under an axis, beside one, and down each column of a list. */
export function findSeries(grid: Grid, layout: Layout, totals: Totals, areas: ReadonlySet<string>): Series[] {
  const lists = listSeries(grid, layout, totals, areas);
  return [...acrossSeries(grid, layout), ...downSeries(grid, layout), ...lists].map((series) => ({
    ...series,
    cells: ofOneKind(grid, series.cells, series.isPercent),
  }));
}

function cellAt(grid: Grid, layout: Layout, row: number, column: number, name: string): SeriesCell {
  return {
    row,
    column,
    value: layout.figure(row, column),
    isTyped: grid.isTyped(row, column),
    name,
  };
}

function acrossSeries(grid: Grid, layout: Layout): Series[] {
  return layout.axes
    .filter(({ isAcross }) => isAcross)
    .flatMap((axis) => {
      const found: Series[] = [];
      for (let row = axis.line + 1; row < grid.rows; row++) {
        const under = axis.marks.filter(({ at }) => layout.axisAcross(row, at)?.[0] === axis);
        if (under.length < 2 || layout.isHeadingRow(row)) continue;
        // Budget and actual stand side by side under each year: each is a line of its own.
        const kinds = groupBy(under, ({ period }) => kindOfYear(period.rest));
        for (const marks of kinds.values()) {
          const cells = marks.map(({ at }) => cellAt(grid, layout, row, at, grid.shown(axis.line, at)));
          const first = cells[0];
          if (!first || cells.filter(({ value }) => value !== undefined).length < 2) continue;
          const name = layout.label(row, first.column);
          found.push({
            kind: "time",
            isAcross: true,
            line: row,
            name,
            cells,
            isPercent: mostlyPercent(grid, cells),
          });
        }
      }
      return found;
    });
}

const kindOfYear = (rest: string): string => rest.replace(/[£()'’0-9]|\b(m|k|year)\b/g, "").trim();

function downSeries(grid: Grid, layout: Layout): Series[] {
  return layout.axes
    .filter(({ isAcross }) => !isAcross)
    .flatMap((axis) => {
      const found: Series[] = [];
      for (let column = axis.line + 1; column < grid.columns; column++) {
        const beside = axis.marks.filter(({ at }) => layout.axisDown(at, column)?.[0] === axis);
        const cells = beside.map(({ at }) => cellAt(grid, layout, at, column, grid.shown(at, axis.line)));
        const first = cells[0];
        if (!first || cells.filter(({ value }) => value !== undefined).length < 2) continue;
        const name = layout.headings(first.row, column).join(" · ");
        found.push({
          kind: "time",
          isAcross: false,
          line: column,
          name,
          cells,
          isPercent: mostlyPercent(grid, cells),
        });
      }
      return found;
    });
}

/** A list: rows with a label and figures under headings, between two blank rows or headings. */
function listSeries(grid: Grid, layout: Layout, totals: Totals, areas: ReadonlySet<string>): Series[] {
  const found: Series[] = [];
  for (const { first, last } of layout.blocks) {
    for (let column = 1; column < grid.columns; column++) {
      let cells: SeriesCell[] = [];
      const close = () => {
        const trimmed = withoutEnds(cells);
        if (trimmed.filter(({ value }) => value !== undefined).length >= FEWEST_ITEMS) {
          const [head] = trimmed;
          const name = head ? layout.headings(head.row, column).join(" · ") : "";
          const kind = isAreas(layout, trimmed, areas) ? "areas" : "items";
          found.push({
            kind,
            isAcross: false,
            line: column,
            name,
            cells: trimmed,
            isPercent: mostlyPercent(grid, trimmed),
          });
        }
        cells = [];
      };
      for (let row = first; row <= last; row++) {
        if (layout.isHeadingRow(row)) close();
        else if (layout.periodDown(row, column) || isSum(totals, row, column)) continue;
        else if (isListRow(grid, layout, row, column))
          cells.push(cellAt(grid, layout, row, column, layout.label(row, column)));
      }
      close();
    }
  }
  return found;
}

/** A subtotal is none of what its list lists, whatever it is called. */
function isSum(totals: Totals, row: number, column: number): boolean {
  const total = totals.at(row, column);
  return total?.direction === "above" && total.members.length > 1;
}

const isListRow = (grid: Grid, layout: Layout, row: number, column: number): boolean => {
  const label = layout.label(row, column);
  if (
    (label === "" && !isNumbered(grid, layout, row, column)) ||
    IS_TOTAL.test(label) ||
    IS_TOTAL.test(layout.rowName(row)) ||
    CUMULATIVE.test(label)
  )
    return false;
  // A row of words alone is a heading within the list.
  for (let c = 0; c < grid.columns; c++)
    if (layout.figure(row, c) !== undefined || grid.isTextFigure(row, c)) return true;
  return false;
};

/** A list may number what it lists: points of a pay scale, bands. */
function isNumbered(grid: Grid, layout: Layout, row: number, column: number): boolean {
  const first = grid.firstFilled(row);
  const value = grid.number(row, first) ?? Number.NaN;
  return first < column && Number.isInteger(value) && value <= 100 && layout.heading(row, first) !== "";
}

function withoutEnds(cells: readonly SeriesCell[]): SeriesCell[] {
  const at = cells.flatMap(({ value }, index) => (value === undefined ? [] : [index]));
  return cells.slice(at[0] ?? 0, (at.at(-1) ?? -1) + 1);
}

function isAreas(layout: Layout, cells: readonly SeriesCell[], areas: ReadonlySet<string>): boolean {
  const known = cells.filter(({ name }) => areas.has(name.toLowerCase())).length;
  if (known * 2 > cells.length) return true;
  const [first] = cells;
  if (!first) return false;
  const head = layout.headRow(first.row, first.column);
  for (let c = 0; head >= 0 && c < first.column; c++) {
    const text = layout.headings(first.row, c)[0] ?? "";
    if (AREA.test(text) && layout.label(first.row, first.column) !== "") return true;
  }
  return false;
}

/** In a line of money a percentage is no figure of its kind. */
function ofOneKind(grid: Grid, cells: readonly SeriesCell[], isPercent: boolean): SeriesCell[] {
  return isPercent
    ? [...cells]
    : cells.map((cell) => (grid.isPercent(cell.row, cell.column) ? { ...cell, value: undefined } : cell));
}

const mostlyPercent = (grid: Grid, cells: readonly SeriesCell[]): boolean => {
  const figures = cells.filter(({ value }) => value !== undefined);
  return figures.filter(({ row, column }) => grid.isPercent(row, column)).length * 2 > figures.length;
};
