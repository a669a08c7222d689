import type { Grid } from "./grid";
import type { Layout } from "./layout";
import { listSeries } from "./listSeries";
import type { Series, SeriesCell } from "./seriesLine";
import { acrossSeries, downSeries, repeatedSeries } from "./timeSeries";
import type { Totals } from "./totals";

/** Every line of figures of a sheet: under an axis, beside one, and down each column of a list. */
export function findSeries(grid: Grid, layout: Layout, totals: Totals, areas: ReadonlySet<string>): Series[] {
  const lists = listSeries(grid, layout, totals, areas);
  return [
    ...acrossSeries(grid, layout),
    ...repeatedSeries(grid, layout),
    ...downSeries(grid, layout),
    ...lists,
  ].map((series) => ({
    ...series,
    cells: ofOneKind(grid, series.cells, series.isPercent),
  }));
}

/** In a line of money a percentage is no figure of its kind. */
function ofOneKind(grid: Grid, cells: readonly SeriesCell[], isPercent: boolean): SeriesCell[] {
  return isPercent
    ? [...cells]
    : cells.map((cell) => (grid.isPercent(cell.row, cell.column) ? { ...cell, value: undefined } : cell));
}
