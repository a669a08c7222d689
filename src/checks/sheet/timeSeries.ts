import type { Grid } from "./grid";
import { groupBy } from "./groupBy";
import type { Layout } from "./layout";
import { repeatedColumns } from "./repeatedColumns";
import { cellAt, mostlyPercent, type Series } from "./seriesLine";

/** Each row under an axis of periods. */
export function acrossSeries(grid: Grid, layout: Layout): Series[] {
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

/** What stands behind the first column of each year: the actual behind the budget. */
export function repeatedSeries(grid: Grid, layout: Layout): Series[] {
  const found: Series[] = [];
  for (let row = 0; row < grid.rows; row++) {
    if (layout.isHeadingRow(row)) continue;
    for (const { columns, isTime } of repeatedColumns(grid, layout, row)) {
      const [first = 0] = columns;
      if (!isTime || layout.axisAcross(row, first) !== undefined) continue;
      const cells = columns.map((at) => cellAt(grid, layout, row, at, layout.heading(row, at)));
      if (cells.filter(({ value }) => value !== undefined).length < 2) continue;
      found.push({
        kind: "time",
        isAcross: true,
        line: row,
        name: `${layout.rowName(row)} · ${layout.heading(row, first)}`,
        cells,
        isPercent: mostlyPercent(grid, cells),
      });
    }
  }
  return found;
}

const kindOfYear = (rest: string): string => rest.replace(/[£()'’0-9]|\b(m|k|year)\b/g, "").trim();

/** Each column beside an axis of periods. */
export function downSeries(grid: Grid, layout: Layout): Series[] {
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
