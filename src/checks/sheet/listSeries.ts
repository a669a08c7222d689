import type { Grid } from "./grid";
import type { Layout } from "./layout";
import { cellAt, mostlyPercent, type Series, type SeriesCell } from "./seriesLine";
import type { Totals } from "./totals";
import { AREA, CUMULATIVE } from "./words";

/** A list shorter than this tells nothing of its kind. */
const FEWEST_ITEMS = 4;

/** A list: rows with a label and figures under headings, between two blank rows or headings. */
export function listSeries(grid: Grid, layout: Layout, totals: Totals, areas: ReadonlySet<string>): Series[] {
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
        else if (layout.periodDown(row, column) || isSum(grid, totals, row, column)) continue;
        else if (isListRow(grid, layout, row, column))
          cells.push(cellAt(grid, layout, row, column, layout.label(row, column)));
      }
      close();
    }
  }
  return found;
}

/** A subtotal is none of what its list lists, whatever it is called. */
function isSum(grid: Grid, totals: Totals, row: number, column: number): boolean {
  const total = totals.at(row, column);
  return (total?.direction === "above" && total.members.length > 1) || isOfColumn(grid, row, column);
}

/** The best, the worst or the middle of what is listed. */
const OF_ALL = ["MAX", "MIN", "MEDIAN", "AVERAGE", "LARGE", "SMALL", "STDEV", "QUARTILE", "PERCENTILE"];

function isOfColumn(grid: Grid, row: number, column: number): boolean {
  const facts = grid.facts(row, column);
  return (
    facts !== undefined &&
    OF_ALL.some((name) => facts.calls.has(name)) &&
    facts.areas.some(
      ({ sheet, box }) => sheet === null && box.column === column && box.columns === 1 && box.rows > 2,
    )
  );
}

const isListRow = (grid: Grid, layout: Layout, row: number, column: number): boolean => {
  const label = layout.label(row, column);
  if (
    (label === "" && !isNumbered(grid, layout, row, column)) ||
    layout.isTotalRow(row, column) ||
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
